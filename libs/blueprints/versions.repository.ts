import { Injectable } from '@nestjs/common';
import { AppError } from '#libs/core/app-error';
import { constraintMeans } from '#libs/core/database/constraint-errors';
import { Database, sql } from '#libs/core/database/database';
import { decodePlace } from '#libs/core/http/place';
import { BlueprintVersion } from './blueprint-version.entity.js';

const COLUMNS = `id, version, blueprint_id as "blueprintId", number, state, notes, licences, parameters, checksums,
  author_ids as "authorIds", submission_id as "submissionId", attribution, released_at as "releasedAt",
  released_by as "releasedBy", created_at as "createdAt"`;

const byIds = sql(
  'blueprintVersions.byIds',
  `select ${COLUMNS} from blueprint_versions where id = any($1::uuid[])`,
);
const page = sql(
  'blueprintVersions.page',
  `select ${COLUMNS} from blueprint_versions
   where blueprint_id = $1 and (state = 'released' or $2::boolean)
     and ($3::timestamptz is null or (created_at, id) < ($3, $4::uuid))
   order by created_at desc, id desc limit $5`,
);
const numbers = sql(
  'blueprintVersions.numbers',
  'select number from blueprint_versions where blueprint_id = $1 and id is distinct from $2::uuid',
);
const touch = sql(
  'blueprintVersions.touch',
  `update blueprint_versions set version = version + 1,
     author_ids = case when $2::uuid = any(author_ids) then author_ids else author_ids || $2::uuid end where id = $1`,
);

constraintMeans('uq_blueprint_versions_draft', 'draft_exists');
constraintMeans('uq_blueprint_versions_number', 'already_exists');

type Defaulted = 'version' | 'state' | 'attribution' | 'releasedAt' | 'releasedBy';

@Injectable()
export class VersionsRepository {
  constructor(private readonly database: Database) {}

  async findById(id: string): Promise<BlueprintVersion | undefined> {
    return (await this.findMany([id]))[0];
  }

  findMany(ids: readonly string[]): Promise<BlueprintVersion[]> {
    return ids.length === 0 ? Promise.resolve([]) : this.database.rows<BlueprintVersion>(byIds, [ids]);
  }

  /** Newest first, drafts only where asked for; one row more than `limit`. */
  list(
    blueprintId: string,
    withDrafts: boolean,
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<BlueprintVersion[]> {
    const values = [blueprintId, withDrafts, ...decodePlace(cursor), limit + 1];
    return this.database.rows<BlueprintVersion>(page, values);
  }

  /** The numbers of all versions of a blueprint but one. */
  async numbers(blueprintId: string, exceptId: string | null = null): Promise<string[]> {
    const rows = await this.database.rows<{ number: string }>(numbers, [blueprintId, exceptId]);
    return rows.map(({ number }) => number);
  }

  async insert(version: Omit<BlueprintVersion, Defaulted>): Promise<void> {
    await this.database.repo(BlueprintVersion).insert(version as object);
  }

  /** Changes a draft that is still at `version`; 412 when somebody was faster. */
  async update(id: string, version: number, changes: Partial<BlueprintVersion>): Promise<void> {
    const { affected } = await this.database
      .repo(BlueprintVersion)
      .update({ id, version, state: 'draft' }, { ...changes, version: version + 1 } as object);
    if (affected !== 1) throw new AppError('stale_version');
  }

  /** Counts a change of its files, and whose it was. */
  async touch(id: string, personId: string): Promise<void> {
    await this.database.rows(touch, [id, personId]);
  }
}
