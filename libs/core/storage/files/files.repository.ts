import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { fileClass, fileView } from '#libs/contracts/files';
import { Database, sql } from '../../database/database.js';
import { newSecretId } from '../../id.js';

export type FileClass = z.infer<typeof fileClass>;
export type FileView = z.infer<typeof fileView>;

/** What files belong to: a row of some feature, by the name the feature registered with `FileReaders`. */
export interface FileSubject {
  type: string;
  id: string;
}

/** A file with where it belongs and where its bytes are. */
export type FileRow = FileView & { subjectType: string; subjectId: string; storageKey: string };

const COLUMNS = `id, name, size::float8, type, sha256, class, subject_type as "subjectType", subject_id as "subjectId",
  storage_key as "storageKey"`;

const takeUploads = sql(
  'files.takeUploads',
  `update uploads set claimed_at = now()
   where id = any($1::uuid[]) and owner_id = $2 and claimed_at is null and sha256 is not null
   returning id, name, size::float8, type, sha256`,
);
const insert = sql(
  'files.insert',
  `insert into files (id, subject_type, subject_id, name, size, type, sha256, class, storage_key, position)
   select new.id, $1, $2, new.name, new.size, new.type, new.sha256, new.class, new.storage_key, new.position
   from jsonb_to_recordset($3::jsonb) as new(
     id uuid, name text, size bigint, type text, sha256 text, class text, storage_key uuid, position smallint)`,
);
const ofSubjects = sql(
  'files.ofSubjects',
  `select ${COLUMNS} from files where subject_type = $1 and subject_id = any($2::uuid[]) order by created_at, position`,
);
const byId = sql('files.byId', `select ${COLUMNS} from files where id = $1`);
/** The rows are held, so that their bytes cannot be dropped before the copies point to them. */
const held = sql(
  'files.held',
  `select ${COLUMNS} from files where subject_type = $1 and subject_id = $2 order by created_at, position for share`,
);
const remove = sql(
  'files.remove',
  `delete from files where subject_type = $1 and subject_id = $2 and ($3::uuid[] is null or id = any($3::uuid[]))
   returning storage_key as "storageKey"`,
);
const describe = sql(
  'files.describe',
  'update files set class = $4, name = coalesce($5, name) where subject_type = $1 and subject_id = $2 and id = $3',
);
const isUsed = sql('files.isUsed', 'select exists (select 1 from files where storage_key = $1) as used');

/** A file to be written; its position is its place in the list. */
export type NewFile = Pick<FileRow, 'name' | 'size' | 'type' | 'sha256' | 'class' | 'storageKey'>;

@Injectable()
export class FilesRepository {
  constructor(private readonly database: Database) {}

  /** Marks uploads as used and answers those that could be: finished, unclaimed, of this owner. */
  takeUploads(ids: string[], ownerId: string): Promise<Omit<FileView, 'class'>[]> {
    return this.database.rows(takeUploads, [ids, ownerId]);
  }

  async insert(subject: FileSubject, files: NewFile[]): Promise<FileView[]> {
    const rows = files.map((file, position) => ({
      ...file,
      id: newSecretId(),
      storage_key: file.storageKey,
      position,
    }));
    await this.database.rows(insert, [subject.type, subject.id, JSON.stringify(rows)]);
    return rows.map(viewOf);
  }

  ofSubjects(type: string, ids: readonly string[]): Promise<FileRow[]> {
    return this.database.rows(ofSubjects, [type, ids]);
  }

  findById(id: string): Promise<FileRow | undefined> {
    return this.database.row(byId, [id]);
  }

  hold(subject: FileSubject): Promise<FileRow[]> {
    return this.database.rows(held, [subject.type, subject.id]);
  }

  async describe(subject: FileSubject, id: string, fileClass: FileClass, name?: string): Promise<void> {
    await this.database.rows(describe, [subject.type, subject.id, id, fileClass, name ?? null]);
  }

  /** Answers the storage keys of the rows that went. */
  async remove(subject: FileSubject, ids?: readonly string[]): Promise<string[]> {
    const rows = await this.database.rows<{ storageKey: string }>(remove, [
      subject.type,
      subject.id,
      ids ?? null,
    ]);
    return [...new Set(rows.map(({ storageKey }) => storageKey))];
  }

  async isUsed(storageKey: string): Promise<boolean> {
    return (await this.database.row<{ used: boolean }>(isUsed, [storageKey]))?.used ?? false;
  }
}

/** What a reader sees of a file. */
export const viewOf = ({ id, name, size, type, sha256, class: kind }: FileView): FileView => ({
  id,
  name,
  size,
  type,
  sha256,
  class: kind,
});
