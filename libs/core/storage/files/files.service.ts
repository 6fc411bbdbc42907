import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { FieldError } from '#libs/contracts/errors';
import { AppError } from '../../app-error.js';
import type { Actor } from '../../auth/actor.js';
import { Database } from '../../database/database.js';
import { HandlesJob } from '../../jobs/handles.js';
import { Outbox } from '../../outbox/outbox.js';
import { dropBytes } from '#libs/contracts/files';
import { StoragePort, type ByteRange } from '../storage-port.js';
import { FileReaders } from './file-readers.js';
import { filePolicy } from './files.policy.js';
import { neutralName } from './neutral-name.js';
import {
  FilesRepository,
  viewOf,
  type FileClass,
  type FileRow,
  type FileSubject,
  type FileView,
} from './files.repository.js';

export interface Claim {
  uploadId: string;
  class: FileClass;
}

/** The files of everything. Whether the actor may change the subject is for the feature to ask before. */
@Injectable()
export class Files {
  constructor(
    private readonly database: Database,
    private readonly files: FilesRepository,
    private readonly readers: FileReaders,
    private readonly outbox: Outbox,
    private readonly storage: StoragePort,
  ) {}

  /**
   * Makes the actor's uploads files of a subject, all or none. Throws `invalid` with `uploadIds.<n>` for each that is
   * not there, not finished, somebody else's or used already.
   */
  claim(actor: Actor, claims: readonly Claim[], subject: FileSubject): Promise<FileView[]> {
    return this.database.transaction(async () => {
      if (claims.length === 0) return [];
      const ids = claims.map(({ uploadId }) => uploadId);
      const taken = actor.personId === null ? [] : await this.files.takeUploads(ids, actor.personId);
      const uploads = new Map(taken.map((upload) => [upload.id, upload]));
      const errors: FieldError[] = [];
      const files = claims.flatMap((claim, n) => {
        const upload = uploads.get(claim.uploadId);
        // Taken out of the map, so that naming one upload twice is refused, too.
        if (uploads.delete(claim.uploadId) && upload)
          return [{ ...upload, class: claim.class, storageKey: upload.id }];
        errors.push({
          path: `uploadIds.${n}`,
          code: 'unknown_upload',
          message: 'is not an unused upload of yours',
        });
        return [];
      });
      if (errors.length > 0) throw new AppError('invalid', {}, { errors });
      return this.files.insert(subject, files);
    });
  }

  /** The files of many subjects in one query, in the order in which they came; every id has an entry. */
  async of(subjectType: string, subjectIds: readonly string[]): Promise<Map<string, FileView[]>> {
    const bySubject = new Map<string, FileView[]>(subjectIds.map((id) => [id, []]));
    if (subjectIds.length === 0) return bySubject;
    for (const row of await this.files.ofSubjects(subjectType, subjectIds))
      bySubject.get(row.subjectId)?.push(viewOf(row));
    return bySubject;
  }

  /** New rows over the same bytes, each with the id of the row it was copied from. */
  copy(from: FileSubject, to: FileSubject): Promise<(FileView & { copyOf: string })[]> {
    return this.database.transaction(async () => {
      const held = await this.files.hold(from);
      const copies = await this.files.insert(to, held);
      return copies.map((copy, at) => ({ ...copy, copyOf: held[at]?.id ?? '' }));
    });
  }

  /** Corrects what a file of a subject is and, where given, is called. */
  async describe(subject: FileSubject, id: string, fileClass: FileClass, name?: string): Promise<void> {
    await this.files.describe(subject, id, fileClass, name);
  }

  /** The bytes of a file or a part of them. Whether somebody may read it is for the feature to ask before. */
  async bytes(id: string, range?: ByteRange): Promise<Readable> {
    const file = await this.files.findById(id);
    if (!file) throw new AppError('not_found');
    return this.storage.get(file.storageKey, range);
  }

  /** Takes all files of a subject away, or those named; bytes go when the last file that points to them has gone. */
  remove(subject: FileSubject, fileIds?: readonly string[]): Promise<void> {
    return this.database.transaction(async () => {
      for (const storageKey of await this.files.remove(subject, fileIds)) {
        if (!(await this.files.isUsed(storageKey))) await this.outbox.later(dropBytes, { storageKey });
      }
    });
  }

  /** The file, if the actor may read what it belongs to. Throws `not_found`. */
  async readable(actor: Actor, id: string): Promise<FileRow> {
    const file = await this.files.findById(id);
    const right = file !== undefined && (await this.readers.mayRead(actor, file.subjectType, file.subjectId));
    const row = file && { ...file, readable: right !== false };
    filePolicy.assert('read', actor, row);
    return right === 'nameless' ? { ...row, name: await this.neutralNameOf(row) } : row;
  }

  private async neutralNameOf({ id, name, subjectType, subjectId }: FileRow): Promise<string> {
    const list = await this.files.ofSubjects(subjectType, [subjectId]);
    return neutralName(
      list.findIndex((file) => file.id === id),
      name,
    );
  }

  @HandlesJob(dropBytes)
  async dropBytes({ storageKey }: { storageKey: string }): Promise<void> {
    if (!(await this.files.isUsed(storageKey))) await this.storage.delete(storageKey);
  }
}
