import { Injectable } from '@nestjs/common';
import { Database, sql } from '#libs/core/database/database';
import { BlueprintVersion } from './blueprint-version.entity.js';
import { Blueprint } from './blueprint.entity.js';

const ofProjects = sql(
  'blueprints.ofProjects',
  `select id, project_id as "projectId" from blueprints where project_id = any($1::uuid[]) order by created_at, id`,
);
const projectOfVersion = sql(
  'blueprints.projectOfVersion',
  `select b.project_id as "projectId" from blueprint_versions v join blueprints b on b.id = v.blueprint_id where v.id = $1`,
);

@Injectable()
export class BlueprintsRepository {
  constructor(private readonly database: Database) {}

  findById(id: string): Promise<Blueprint | null> {
    return this.database.repo(Blueprint).findOneBy({ id });
  }

  /** Oldest first. */
  versionsOf(blueprintId: string): Promise<BlueprintVersion[]> {
    return this.database
      .repo(BlueprintVersion)
      .find({ where: { blueprintId }, order: { createdAt: 'ASC', id: 'ASC' } });
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

  /** null for a version of a blueprint outside any project, undefined for no version. */
  async projectOfVersion(versionId: string): Promise<string | null | undefined> {
    return (await this.database.row<{ projectId: string | null }>(projectOfVersion, [versionId]))?.projectId;
  }

  async insert(blueprint: Omit<Blueprint, 'version' | 'state'>): Promise<void> {
    await this.database.repo(Blueprint).insert(blueprint as object);
  }

  async insertVersion(version: BlueprintVersion): Promise<void> {
    await this.database.repo(BlueprintVersion).insert(version);
  }
}
