import { Injectable } from '@nestjs/common';
import { AppError } from '#libs/core/app-error';
import type { Actor } from '#libs/core/auth/actor';
import { ProjectsService } from '#libs/projects/projects.service';
import type { BlueprintVersion } from './blueprint-version.entity.js';
import { blueprintPolicy, type BlueprintFacts } from './blueprints.policy.js';
import { BlueprintsRepository, type BlueprintRow } from './blueprints.repository.js';
import { VersionsRepository } from './versions.repository.js';

export type KnownBlueprint = BlueprintRow & BlueprintFacts;

/** A version with its blueprint, as the policy looks at both. */
export interface KnownVersion {
  version: BlueprintVersion;
  blueprint: KnownBlueprint;
}

type Act = Parameters<typeof blueprintPolicy.assert>[0];

/** Loads what the rules look at, each source asked once, and lets through whom they let through. */
@Injectable()
export class BlueprintAccess {
  constructor(
    private readonly blueprints: BlueprintsRepository,
    private readonly versions: VersionsRepository,
    private readonly projects: ProjectsService,
  ) {}

  async known(actor: Actor, rows: readonly BlueprintRow[]): Promise<KnownBlueprint[]> {
    const projectIds = rows.flatMap(({ projectId }) => projectId ?? []);
    const rights = await this.projects.rightsInAll(actor, projectIds);
    return rows.map((row) => ({ ...row, project: rights.get(row.projectId ?? '') }));
  }

  /** The blueprint, where the actor may do this with it. */
  async blueprint(actor: Actor, act: Act, id: string): Promise<KnownBlueprint> {
    const [row] = await this.known(actor, await this.blueprints.findMany([id]));
    blueprintPolicy.assert(act, actor, row);
    return row;
  }

  /** The same, with nobody else changing its versions until the transaction ends. */
  async locked(actor: Actor, act: Act, id: string): Promise<KnownBlueprint> {
    await this.blueprints.lock(id);
    return this.blueprint(actor, act, id);
  }

  /** The version, where the actor may do this with it; a draft is hidden from those who see only releases. */
  async version(actor: Actor, act: Act, id: string): Promise<KnownVersion> {
    const version = await this.versions.findById(id);
    const [found] = version ? await this.versionsOf(actor, [version]) : [];
    blueprintPolicy.assert(act, actor, found?.blueprint);
    return found as KnownVersion;
  }

  /** A draft to be changed, with nobody else changing it. Throws `immutable` for what was released. */
  async draft(actor: Actor, act: Act, id: string): Promise<KnownVersion> {
    const { blueprint } = await this.version(actor, act, id);
    await this.blueprints.lock(blueprint.id);
    const found = await this.version(actor, act, id);
    if (found.version.state === 'released') throw new AppError('immutable');
    return found;
  }

  /** Those of these versions the actor may read, with their blueprints. */
  async readable(actor: Actor, versionIds: readonly string[]): Promise<KnownVersion[]> {
    const found = await this.versionsOf(actor, await this.versions.findMany(versionIds));
    return found.filter(({ blueprint }) => blueprintPolicy.allows('read', actor, blueprint));
  }

  private async versionsOf(actor: Actor, versions: readonly BlueprintVersion[]): Promise<KnownVersion[]> {
    const ids = [...new Set(versions.map(({ blueprintId }) => blueprintId))];
    const known = await this.known(actor, await this.blueprints.findMany(ids));
    const byId = new Map(known.map((row) => [row.id, row]));
    return versions.flatMap((version) => {
      const blueprint = byId.get(version.blueprintId);
      return blueprint ? [{ version, blueprint: { ...blueprint, draft: version.state === 'draft' } }] : [];
    });
  }
}
