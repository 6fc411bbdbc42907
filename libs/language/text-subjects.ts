import { Injectable } from '@nestjs/common';
import { TRANSLATED_AT_ONCE, translateSubjects } from '#libs/contracts/language';
import type { Actor } from '#libs/core/auth/actor';
import { Outbox } from '#libs/core/outbox/outbox';
import type { VariantChange } from './text-column.js';
import type { TextRight } from './text.policy.js';

/** A kind of row that holds localised texts, as the feature that owns it registers it. */
export interface TextSubjectKind {
  type: string;
  /** Its table, with an `id uuid` column. */
  table: string;
  /** API field → jsonb column. A column holds one `LocalizedText`, or an array of them. */
  fields: Record<string, string>;
  /** Who may put a human variant, for a row that exists. Hidden rows answer 'hidden'. */
  mayTranslate(actor: Actor, id: string): Promise<TextRight>;
  /**
   * Its own way to write variants, where more changes with them and readers are told with the commit; no fact is
   * recorded then. As `VariantWriter.write`.
   */
  writeVariants?(changes: readonly VariantChange[]): Promise<ReadonlySet<string>>;
}

/** Which rows hold texts, so that translation works for all features and knows none. */
@Injectable()
export class TextSubjects {
  private readonly kinds = new Map<string, TextSubjectKind>();

  constructor(private readonly outbox: Outbox) {}

  register(kind: TextSubjectKind): void {
    this.kinds.set(kind.type, kind);
  }

  find(type: string): TextSubjectKind | undefined {
    return this.kinds.get(type);
  }

  /** Call inside the transaction that wrote the texts: their missing variants follow by jobs. */
  async requestVariants(type: string, ...ids: string[]): Promise<void> {
    for (let from = 0; from < ids.length; from += TRANSLATED_AT_ONCE)
      await this.outbox.later(translateSubjects, { type, ids: ids.slice(from, from + TRANSLATED_AT_ONCE) });
  }
}
