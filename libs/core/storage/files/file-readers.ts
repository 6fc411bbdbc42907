import { Injectable } from '@nestjs/common';
import type { Actor } from '../../auth/actor.js';

/** Whether somebody may read files; `nameless` is yes, under names that do not tell who made them. */
export type FileRight = boolean | 'nameless';

/** May this actor read the files of that row? Asked at every download. */
export type MayReadFiles = (actor: Actor, subjectId: string) => Promise<FileRight>;

/** Where features say who reads their files. A subject nobody speaks for is read by nobody. */
@Injectable()
export class FileReaders {
  private readonly readers = new Map<string, MayReadFiles>();

  /** Throws when two features speak for one type. */
  register(subjectType: string, mayRead: MayReadFiles): void {
    if (this.readers.has(subjectType))
      throw new Error(`The files of "${subjectType}" have a reader already.`);
    this.readers.set(subjectType, mayRead);
  }

  async mayRead(actor: Actor, subjectType: string, subjectId: string): Promise<FileRight> {
    return (await this.readers.get(subjectType)?.(actor, subjectId)) ?? false;
  }
}
