import { Injectable } from '@nestjs/common';
import { Database, sql } from '#libs/core/database/database';
import { BlueprintParent } from './blueprint-parent.entity.js';
import type { Licences } from './blueprint-version.entity.js';
import type { InheritedFile } from './licences.js';

const parentLicences = sql(
  'blueprintParents.licences',
  `select v.licences from blueprint_parents p join blueprint_versions v on v.id = p.parent_version_id where p.version_id = $1`,
);
const carry = sql(
  'blueprintParents.carry',
  `insert into blueprint_parents (version_id, parent_version_id)
   select $2, parent_version_id from blueprint_parents where version_id = $1`,
);
/** Of each work it came from the newest version that was taken. */
const parentsOf = sql(
  'blueprintParents.parentsOf',
  `select distinct on (parent.blueprint_id) parent.id
   from blueprint_versions v join blueprint_parents p on p.version_id = v.id
     join blueprint_versions parent on parent.id = p.parent_version_id
   where v.blueprint_id = $1 order by parent.blueprint_id, parent.created_at desc`,
);
/** Of each work that came from it the first version that says so. */
const childrenOf = sql(
  'blueprintParents.childrenOf',
  `select id from (select distinct on (child.blueprint_id) child.id, child.created_at
     from blueprint_versions v join blueprint_parents p on p.parent_version_id = v.id
       join blueprint_versions child on child.id = p.version_id
     where v.blueprint_id = $1 order by child.blueprint_id, child.created_at) as first
   order by created_at desc, id limit $2`,
);
/** The nearest first. */
const ancestors = sql(
  'blueprintParents.ancestors',
  `with recursive above (id, distance) as (
     select parent_version_id, 1 from blueprint_parents where version_id = $1
     union select p.parent_version_id, above.distance + 1 from above join blueprint_parents p on p.version_id = above.id
   ) select id from above group by id order by min(distance), id`,
);
const inheritedFiles = sql(
  'blueprintParents.inheritedFiles',
  `select distinct f.sha256, v.licences ->> f.class as licence
   from blueprint_parents p join blueprint_versions v on v.id = p.parent_version_id
     join files f on f.subject_type = 'blueprint_version' and f.subject_id = v.id
   where p.version_id = $1 and v.licences ? f.class order by licence`,
);
const deriverIds = sql(
  'blueprintParents.deriverIds',
  `select distinct b.created_by as id from blueprint_versions v
     join blueprint_parents p on p.parent_version_id = v.id join blueprint_versions child on child.id = p.version_id
     join blueprints b on b.id = child.blueprint_id where v.blueprint_id = $1 and b.created_by is not null`,
);

/** What was made of what. */
@Injectable()
export class LineageRepository {
  constructor(private readonly database: Database) {}

  async parentLicences(versionId: string): Promise<Licences[]> {
    const rows = await this.database.rows<{ licences: Licences }>(parentLicences, [versionId]);
    return rows.map(({ licences }) => licences);
  }

  /** The versions a blueprint was made of, one for each work. */
  parentsOf(blueprintId: string): Promise<string[]> {
    return this.ids(parentsOf, [blueprintId]);
  }

  /** The first versions of the works that were made of it, newest first. */
  childrenOf(blueprintId: string, limit: number): Promise<string[]> {
    return this.ids(childrenOf, [blueprintId, limit]);
  }

  /** All versions it goes back to, over any number of steps. */
  ancestors(versionId: string): Promise<string[]> {
    return this.ids(ancestors, [versionId]);
  }

  /** The files of its parents with the licence each came under. */
  inheritedFiles(versionId: string): Promise<InheritedFile[]> {
    return this.database.rows<InheritedFile>(inheritedFiles, [versionId]);
  }

  /** The people who derived from any version of it. */
  deriverIds(blueprintId: string): Promise<string[]> {
    return this.ids(deriverIds, [blueprintId]);
  }

  async insert(link: BlueprintParent): Promise<void> {
    await this.database.repo(BlueprintParent).insert(link);
  }

  /** What a version was made of, its successor is made of, too. */
  async carry(fromVersionId: string, toVersionId: string): Promise<void> {
    await this.database.rows(carry, [fromVersionId, toVersionId]);
  }

  private async ids(statement: typeof parentsOf, values: unknown[]): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(statement, values)).map(({ id }) => id);
  }
}
