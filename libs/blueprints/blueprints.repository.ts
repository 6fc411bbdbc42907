import { Injectable } from '@nestjs/common';
import type { listBlueprints } from '#libs/contracts/blueprints';
import type { Input } from '#libs/contracts/operation';
import { AppError } from '#libs/core/app-error';
import { Database, sql } from '#libs/core/database/database';
import { decodePlace } from '#libs/core/http/place';
import type { Licences } from './blueprint-version.entity.js';
import { Blueprint } from './blueprint.entity.js';

/** A blueprint with its newest release: what every rule and every card of it looks at. */
export type BlueprintRow = Blueprint & {
  release: { versionId: string; number: string; at: string; licences: Licences; fileCount: number } | null;
};

const COLUMNS = `b.id, b.version, b.project_id as "projectId", b.created_by as "createdBy", b.title, b.summary, b.kind, b.state,
  b.visibility, b.created_at as "createdAt",
  (select jsonb_build_object('versionId', v.id, 'number', v.number, 'at', v.released_at, 'licences', v.licences,
      'fileCount', (select count(*) from blueprint_files f where f.version_id = v.id))
    from blueprint_versions v where v.blueprint_id = b.id and v.state = 'released'
    order by v.released_at desc, v.id desc limit 1) as release`;

const byIds = sql('blueprints.byIds', `select ${COLUMNS} from blueprints b where b.id = any($1::uuid[])`);
const lock = sql('blueprints.lock', 'select id from blueprints where id = $1 for update');
/** What is public as the policy has it, and what is the reader's; `mine` leaves the first away. */
const list = sql(
  'blueprints.list',
  `select ${COLUMNS} from blueprints b
   where ((b.visibility = 'public' and b.state not in ('draft', 'withdrawn') and not $1::boolean)
       or (b.project_id is null and b.created_by = $2::uuid)
       or b.project_id in (select project_id from project_members where person_id = $2::uuid))
     and ($3::text is null or b.kind = $3) and ($4::uuid is null or b.project_id = $4)
     and ($5::timestamptz is null or (b.created_at, b.id) < ($5, $6::uuid))
   order by b.created_at desc, b.id desc limit $7`,
);
const ofProjects = sql(
  'blueprints.ofProjects',
  `select id, project_id as "projectId" from blueprints where project_id = any($1::uuid[]) order by created_at, id`,
);

@Injectable()
export class BlueprintsRepository {
  constructor(private readonly database: Database) {}

  async findById(id: string): Promise<BlueprintRow | undefined> {
    return (await this.findMany([id]))[0];
  }

  findMany(ids: readonly string[]): Promise<BlueprintRow[]> {
    return ids.length === 0 ? Promise.resolve([]) : this.database.rows<BlueprintRow>(byIds, [ids]);
  }

  /** Newest first; one row more than asked for. */
  list(personId: string | null, query: Input<typeof listBlueprints>['query']): Promise<BlueprintRow[]> {
    const { mine, kind, projectId, cursor, limit } = query;
    return this.database.rows<BlueprintRow>(list, [
      mine !== undefined,
      personId,
      kind ?? null,
      projectId ?? null,
      ...decodePlace(cursor),
      limit + 1,
    ]);
  }

  /** The ids of the blueprints of each of these projects, oldest first; projects without any are absent. */
  async ofProjects(projectIds: readonly string[]): Promise<Map<string, string[]>> {
    const found = new Map<string, string[]>();
    if (projectIds.length === 0) return found;
    for (const { id, projectId } of await this.database.rows<{ id: string; projectId: string }>(ofProjects, [
      projectIds,
    ])) {
      found.set(projectId, [...(found.get(projectId) ?? []), id]);
    }
    return found;
  }

  /** Lets one at a time open, change or release versions of it, until the transaction ends. */
  async lock(id: string): Promise<void> {
    await this.database.rows(lock, [id]);
  }

  async insert(blueprint: Omit<Blueprint, 'version' | 'state' | 'visibility'>): Promise<void> {
    await this.database.repo(Blueprint).insert(blueprint as object);
  }

  /** Changes a row that is still at `version`; 412 when somebody was faster. */
  async update(id: string, version: number, changes: Partial<Blueprint>): Promise<void> {
    const { affected } = await this.database
      .repo(Blueprint)
      .update({ id, version }, { ...changes, version: version + 1 } as object);
    if (affected !== 1) throw new AppError('stale_version');
  }
}
