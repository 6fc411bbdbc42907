import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor.js';

/** Somebody who is told: in their languages, with the rights they have now. */
export interface NoticeReader {
  actor: Pick<Actor, 'uiLocale' | 'readLocales' | 'timeZone'> & { personId: string };
  /** The verified address; null where mail does not reach them. */
  email: string | null;
}

export interface ReaderSource {
  /** Who of these people can be told at all. */
  find(personIds: readonly string[]): Promise<NoticeReader[]>;
  /** How the people a sentence names appear to one reader, by id. */
  names(readerId: string, personIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** Who people are, for notices; filled by the feature that keeps their accounts. */
@Injectable()
export class Readers implements ReaderSource {
  private source?: ReaderSource;

  register(source: ReaderSource): void {
    this.source = source;
  }

  find(personIds: readonly string[]): Promise<NoticeReader[]> {
    return this.filled().find(personIds);
  }

  names(readerId: string, personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return personIds.length === 0 ? Promise.resolve(new Map()) : this.filled().names(readerId, personIds);
  }

  private filled(): ReaderSource {
    if (!this.source) throw new Error('Nobody has said who the readers of notices are.');
    return this.source;
  }
}
