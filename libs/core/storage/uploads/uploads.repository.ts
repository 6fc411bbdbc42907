import { Injectable } from '@nestjs/common';
import { constraintMeans } from '../../database/constraint-errors.js';
import { Database, sql } from '../../database/database.js';

/** A finished upload, as it is answered. */
export interface FinishedUpload {
  uploadId: string;
  name: string;
  size: number;
  type: string;
  sha256: string;
}

/** A resumable upload and how far it has come. */
export interface UploadProgress {
  id: string;
  name: string;
  size: number;
  offset: number;
  finished: boolean;
  createdAt: Date;
}

// Another request wrote there first: the client asks for the offset again.
constraintMeans('uq_upload_parts_start', 'conflict');

const begin = sql('uploads.begin', 'insert into uploads (id, owner_id, name, size) values ($1, $2, $3, $4)');
const lockKey = sql('uploads.lockKey', `select pg_advisory_xact_lock(hashtextextended($1 || ' ' || $2, 0))`);
const byKey = sql(
  'uploads.byKey',
  `select id as "uploadId", name, size::float8, type, sha256 from uploads where owner_id = $1 and idempotency_key = $2`,
);
const finish = sql(
  'uploads.finish',
  `update uploads set size = $2, type = $3, sha256 = $4, idempotency_key = $5 where id = $1
   returning id as "uploadId", name, size::float8, type, sha256`,
);
const finished = sql(
  'uploads.finished',
  `select id as "uploadId", name, size::float8, type, sha256 from uploads where id = $1 and sha256 is not null`,
);
const progress = sql(
  'uploads.progress',
  `select id, name, size::float8, sha256 is not null as finished, created_at as "createdAt",
          case when sha256 is not null then size::float8
               else (select coalesce(sum(part.size), 0)::float8 from upload_parts part where upload_id = uploads.id)
          end as "offset"
   from uploads where id = $1 and owner_id = $2 and claimed_at is null`,
);
const beginPart = sql(
  'uploads.beginPart',
  'insert into upload_parts (id, upload_id, start) values ($1, $2, $3)',
);
const finishPart = sql('uploads.finishPart', 'update upload_parts set size = $2 where id = $1');
const removePart = sql('uploads.removePart', 'delete from upload_parts where id = $1');
const parts = sql(
  'uploads.parts',
  'select id, size is not null as durable from upload_parts where upload_id = $1 order by start',
);
const lockUnclaimed = sql(
  'uploads.lockUnclaimed',
  'select id from uploads where id = $1 and owner_id = $2 and claimed_at is null for update',
);
const remove = sql('uploads.remove', 'delete from uploads where id = $1');
const takeOld = sql(
  'uploads.takeOld',
  `select id, claimed_at is not null as claimed from uploads where created_at < $1
   order by created_at limit 1 for update skip locked`,
);

@Injectable()
export class UploadsRepository {
  constructor(private readonly database: Database) {}

  async begin(id: string, ownerId: string, name: string, size: number): Promise<void> {
    await this.database.rows(begin, [id, ownerId, name, size]);
  }

  /** Makes other requests of the same person with the same key wait for the end of this transaction. */
  async lockKey(ownerId: string, key: string): Promise<void> {
    await this.database.rows(lockKey, [ownerId, key]);
  }

  findByKey(ownerId: string, key: string): Promise<FinishedUpload | undefined> {
    return this.database.row<FinishedUpload>(byKey, [ownerId, key]);
  }

  finish(
    id: string,
    size: number,
    type: string,
    sha256: string,
    key?: string,
  ): Promise<FinishedUpload | undefined> {
    return this.database.row<FinishedUpload>(finish, [id, size, type, sha256, key ?? null]);
  }

  findFinished(id: string): Promise<FinishedUpload | undefined> {
    return this.database.row<FinishedUpload>(finished, [id]);
  }

  findProgress(id: string, ownerId: string): Promise<UploadProgress | undefined> {
    return this.database.row<UploadProgress>(progress, [id, ownerId]);
  }

  async beginPart(id: string, uploadId: string, start: number): Promise<void> {
    await this.database.rows(beginPart, [id, uploadId, start]);
  }

  /** Throws `conflict` when other bytes became durable at the same place. */
  async finishPart(id: string, size: number): Promise<void> {
    await this.database.rows(finishPart, [id, size]);
  }

  async removePart(id: string): Promise<void> {
    await this.database.rows(removePart, [id]);
  }

  /** All parts in order, the unfinished among them. */
  parts(uploadId: string): Promise<{ id: string; durable: boolean }[]> {
    return this.database.rows(parts, [uploadId]);
  }

  /** Whether it is the person's and nobody claimed it; until the end of this transaction nobody can. */
  async lockUnclaimed(id: string, ownerId: string): Promise<boolean> {
    return (await this.database.row(lockUnclaimed, [id, ownerId])) !== undefined;
  }

  async remove(id: string): Promise<void> {
    await this.database.rows(remove, [id]);
  }

  /** Locks the oldest upload begun before an instant that nobody else is at. */
  takeOld(before: Date): Promise<{ id: string; claimed: boolean } | undefined> {
    return this.database.row(takeOld, [before]);
  }
}
