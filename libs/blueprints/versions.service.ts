import { Injectable } from '@nestjs/common';
import { blueprintVersionChanged, blueprintVersionOpened } from '#libs/contracts/blueprint-facts';
import type { changeVersion, listVersions, openVersion, readVersion } from '#libs/contracts/blueprints';
import type { Input } from '#libs/contracts/operation';
import type { Page } from '#libs/contracts/primitives';
import { invalidField } from '#libs/core/app-error';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { assertVersion } from '#libs/core/http/conditional';
import { pageOf } from '#libs/core/http/paging';
import { placeOf } from '#libs/core/http/place';
import { newId } from '#libs/core/id';
import { Outbox } from '#libs/core/outbox/outbox';
import { optionalText, readingOf } from '#libs/language/reading';
import { TextSubjects } from '#libs/language/text-subjects';
import { BlueprintAccess } from './blueprint-access.js';
import { BlueprintViews, type VersionView } from './blueprint-views.js';
import { blueprintPolicy } from './blueprints.policy.js';
import { assertInherited, canonicalLicences } from './licences.js';
import { LineageRepository } from './lineage.repository.js';
import { VersionFiles } from './version-files.service.js';
import { compareNumbers, highestNumber, nextNumber } from './version-number.js';
import { VersionsRepository } from './versions.repository.js';

/** The versions of a blueprint: read, opened one draft at a time, changed until they are released. */
@Injectable()
export class VersionsService {
  constructor(
    private readonly database: Database,
    private readonly access: BlueprintAccess,
    private readonly versions: VersionsRepository,
    private readonly lineage: LineageRepository,
    private readonly files: VersionFiles,
    private readonly views: BlueprintViews,
    private readonly outbox: Outbox,
    private readonly texts: TextSubjects,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, { params, query }: Input<typeof listVersions>): Promise<Page<VersionView>> {
    const blueprint = await this.access.blueprint(actor, 'read', params.id);
    const withDrafts = blueprintPolicy.allows('read', actor, { ...blueprint, draft: true });
    const rows = await this.versions.list(blueprint.id, withDrafts, query);
    const { items, nextCursor } = pageOf(
      rows,
      query.limit,
      ({ createdAt, id }) => placeOf(createdAt, id),
      (version) => ({ version, blueprint }),
    );
    return { items: await this.views.ofVersions(actor, readingOf(actor, query), items), nextCursor };
  }

  async read(
    actor: Actor,
    { params, query }: Pick<Input<typeof readVersion>, 'params' | 'query'>,
  ): Promise<VersionView> {
    const known = await this.access.version(actor, 'read', params.id);
    const [view] = await this.views.ofVersions(actor, readingOf(actor, query), [known]);
    return view as VersionView;
  }

  /** The next draft begins as the version before ended. */
  open(actor: SignedInActor, { params, body }: Input<typeof openVersion>): Promise<VersionView> {
    return this.database.transaction(async () => {
      const blueprint = await this.access.locked(actor, 'release', params.id);
      const [before] = await this.versions.list(blueprint.id, true, { limit: 1 });
      const highest = highestNumber(await this.versions.numbers(blueprint.id));
      const number = body.number ?? nextNumber(highest ?? '0.0.0');
      assertHigher(number, highest);
      const id = newId();
      await this.versions.insert({
        id,
        blueprintId: blueprint.id,
        number,
        notes: null,
        licences: before?.licences ?? {},
        parameters: before?.parameters ?? [],
        checksums: [],
        authorIds: [...new Set([...(before?.authorIds ?? []), actor.personId])],
        submissionId: null,
        createdAt: this.clock.now(),
      });
      if (before) {
        await this.files.carry(before.id, id);
        await this.lineage.carry(before.id, id);
      }
      const fact = { blueprintId: blueprint.id, versionId: id };
      await this.outbox.record(blueprintVersionOpened, fact, actor);
      return this.read(actor, { params: { id }, query: {} });
    });
  }

  change(actor: SignedInActor, { params, body, ifMatch }: Input<typeof changeVersion>): Promise<VersionView> {
    return this.database.transaction(async () => {
      const { version, blueprint } = await this.access.draft(actor, 'edit', params.id);
      assertVersion(version.version, ifMatch);
      const { number = version.number, parameters = version.parameters } = body;
      assertHigher(number, highestNumber(await this.versions.numbers(blueprint.id, version.id)));
      const licences = body.licences ? canonicalLicences(body.licences) : version.licences;
      assertInherited(await this.lineage.parentLicences(version.id), licences);
      await this.versions.update(version.id, version.version, {
        number,
        parameters,
        licences,
        notes: optionalText(version.notes, body.notes, actor.personId, this.clock.now()),
        authorIds: [...new Set([...version.authorIds, actor.personId])],
      });
      const fact = { blueprintId: blueprint.id, versionId: version.id };
      await this.outbox.record(blueprintVersionChanged, fact, actor);
      await this.texts.requestVariants('blueprint_version', version.id);
      return this.read(actor, { params, query: {} });
    });
  }
}

/** Numbers only rise. */
function assertHigher(number: string, highest: string | undefined): void {
  if (highest === undefined || compareNumbers(number, highest) > 0) return;
  throw invalidField('number', 'not_higher', `must be higher than ${highest}`);
}
