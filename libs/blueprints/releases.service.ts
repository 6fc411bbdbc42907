import { Injectable } from '@nestjs/common';
import { blueprintReleased } from '#libs/contracts/blueprint-facts';
import type { releaseVersion } from '#libs/contracts/blueprints';
import type { Input } from '#libs/contracts/operation';
import { AppError } from '#libs/core/app-error';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { assertVersion } from '#libs/core/http/conditional';
import { Outbox } from '#libs/core/outbox/outbox';
import { Attributions } from './attributions.js';
import { BlueprintAccess } from './blueprint-access.js';
import type { VersionView } from './blueprint-views.js';
import { BlueprintsRepository } from './blueprints.repository.js';
import { assertInherited, assertLicencesStay } from './licences.js';
import { LineageRepository } from './lineage.repository.js';
import { missingForRelease } from './release-gate.js';
import { VersionFilesRepository } from './version-files.repository.js';
import { VersionsRepository } from './versions.repository.js';
import { VersionsService } from './versions.service.js';

/** How a draft becomes a release, which nothing changes any more, and what is said of it. */
@Injectable()
export class ReleasesService {
  constructor(
    private readonly database: Database,
    private readonly access: BlueprintAccess,
    private readonly blueprints: BlueprintsRepository,
    private readonly versions: VersionsRepository,
    private readonly files: VersionFilesRepository,
    private readonly lineage: LineageRepository,
    private readonly attributions: Attributions,
    private readonly service: VersionsService,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  release(actor: SignedInActor, { params, seenVersion }: Input<typeof releaseVersion>): Promise<VersionView> {
    return this.database.transaction(async () => {
      const known = await this.access.draft(actor, 'release', params.id);
      const { version, blueprint } = known;
      if (seenVersion !== undefined) assertVersion(version.version, seenVersion);
      const files = await this.files.of(version.id);
      const errors = missingForRelease({
        title: blueprint.title,
        fileClasses: files.map((file) => file.class),
        parameterCount: version.parameters.length,
        licences: version.licences,
      });
      if (errors.length > 0)
        throw new AppError(
          'gate_incomplete',
          { missing: errors.map(({ path }) => path).join(', ') },
          { errors },
        );
      assertInherited(await this.lineage.parentLicences(version.id), version.licences);
      assertLicencesStay(await this.lineage.inheritedFiles(version.id), files, version.licences);
      const releasedAt = this.clock.now();
      await this.versions.update(version.id, version.version, {
        state: 'released',
        checksums: await this.attributions.checksums(version.id),
        attribution: await this.attributions.compose(known, releasedAt),
        releasedAt,
        releasedBy: actor.personId,
      });
      await this.blueprints.update(blueprint.id, blueprint.version, { state: 'released' });
      const fact = { blueprintId: blueprint.id, versionId: version.id };
      await this.outbox.record(blueprintReleased, fact, actor);
      return this.service.read(actor, { params, query: {} });
    });
  }

  /** The attribution as a file; of a draft, as it would be now. */
  async attribution(actor: Actor, versionId: string): Promise<string> {
    return this.attributions.read(actor, await this.access.version(actor, 'read', versionId));
  }
}
