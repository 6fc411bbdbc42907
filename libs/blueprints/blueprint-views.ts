import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { blueprintCard, blueprintVersionView, blueprintView } from '#libs/contracts/blueprint-views';
import type { Actor } from '#libs/core/auth/actor';
import { optionalTextFor, textFor, type Reading } from '#libs/language/reading';
import type { KnownBlueprint, KnownVersion } from './blueprint-access.js';
import { nextStates } from './blueprint-state.js';
import { blueprintPolicy } from './blueprints.policy.js';
import { VersionFilesRepository } from './version-files.repository.js';
import { VersionsRepository } from './versions.repository.js';

export type BlueprintView = z.infer<typeof blueprintView>;
export type BlueprintCard = z.infer<typeof blueprintCard>;
export type VersionView = z.infer<typeof blueprintVersionView>;

/** As many versions as a page of a blueprint shows at once. */
const NEWEST = 10;

/** Puts together what a reader sees of blueprints and their versions. */
@Injectable()
export class BlueprintViews {
  constructor(
    private readonly versions: VersionsRepository,
    private readonly files: VersionFilesRepository,
  ) {}

  async one(actor: Actor, reading: Reading, row: KnownBlueprint): Promise<BlueprintView> {
    const withDrafts = blueprintPolicy.allows('read', actor, { ...row, draft: true });
    const newest = await this.versions.list(row.id, withDrafts, { limit: NEWEST });
    const known = newest
      .slice(0, NEWEST)
      .reverse()
      .map((version) => ({ version, blueprint: row }));
    const canPublish = blueprintPolicy.allows('publish', actor, row);
    return {
      ...this.card(actor, reading, row),
      versions: await this.ofVersions(actor, reading, known),
      nextStates: canPublish ? nextStates(row.state) : [],
    };
  }

  card(actor: Actor, reading: Reading, row: KnownBlueprint): BlueprintCard {
    const { id, version, projectId, kind, state, visibility, release, createdAt } = row;
    return {
      id,
      version,
      projectId,
      title: textFor(reading, row.title),
      summary: optionalTextFor(reading, row.summary),
      kind,
      state,
      visibility,
      release: release && { ...release, at: new Date(release.at).toISOString() },
      createdAt: createdAt.toISOString(),
      can: blueprintPolicy.can(actor, row, ['edit', 'release', 'publish', 'derive']),
    };
  }

  async ofVersions(actor: Actor, reading: Reading, known: readonly KnownVersion[]): Promise<VersionView[]> {
    const files = await this.files.ofVersions(known.map(({ version }) => version.id));
    return known.map(({ version, blueprint }) => {
      const { id, blueprintId, number, state, licences, parameters, submissionId } = version;
      const isDraft = state === 'draft';
      const can = blueprintPolicy.can(actor, blueprint, ['edit', 'release', 'download']);
      return {
        id,
        version: version.version,
        blueprintId,
        number,
        state,
        notes: optionalTextFor(reading, version.notes),
        licences,
        parameters,
        files: files.get(id) ?? [],
        submissionId,
        createdAt: version.createdAt.toISOString(),
        releasedAt: version.releasedAt?.toISOString() ?? null,
        can: { ...can, edit: can.edit && isDraft, release: can.release && isDraft },
      };
    });
  }
}
