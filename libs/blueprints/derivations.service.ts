import { Injectable } from '@nestjs/common';
import { blueprintCreated, blueprintDerived } from '#libs/contracts/blueprint-facts';
import type { deriveBlueprint, readLineage } from '#libs/contracts/blueprints';
import type { Answer, Input } from '#libs/contracts/operation';
import { invalidField } from '#libs/core/app-error';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { newId } from '#libs/core/id';
import { Outbox } from '#libs/core/outbox/outbox';
import { writeLocalized } from '#libs/language/localized-text';
import { readingOf, textFor } from '#libs/language/reading';
import { TextSubjects } from '#libs/language/text-subjects';
import { BlueprintAccess, type KnownBlueprint } from './blueprint-access.js';
import { staysInside } from './blueprints.policy.js';
import type { BlueprintVersion } from './blueprint-version.entity.js';
import type { BlueprintView } from './blueprint-views.js';
import { BlueprintsRepository } from './blueprints.repository.js';
import { BlueprintsService, FIRST_NUMBER } from './blueprints.service.js';
import { LineageRepository } from './lineage.repository.js';
import { ProjectPlaces } from './project-places.js';
import { VersionFiles } from './version-files.service.js';
import { VersionsRepository } from './versions.repository.js';

const SHOWN_CHILDREN = 100;

/** How one work becomes another's parent, and how both find each other again. */
@Injectable()
export class DerivationsService {
  constructor(
    private readonly database: Database,
    private readonly access: BlueprintAccess,
    private readonly blueprints: BlueprintsRepository,
    private readonly versions: VersionsRepository,
    private readonly lineage: LineageRepository,
    private readonly places: ProjectPlaces,
    private readonly files: VersionFiles,
    private readonly service: BlueprintsService,
    private readonly outbox: Outbox,
    private readonly texts: TextSubjects,
    private readonly clock: Clock,
  ) {}

  derive(actor: SignedInActor, { params, body }: Input<typeof deriveBlueprint>): Promise<BlueprintView> {
    const createdAt = this.clock.now();
    return this.database.transaction(async () => {
      const source = await this.access.blueprint(actor, 'derive', params.id);
      const parent = await this.released(source, body.versionId);
      const projectId = await this.placeOf(actor, source, body.projectId);
      const [blueprintId, versionId] = [newId(), newId()];
      const { kind, summary } = source;
      const title = body.title ? writeLocalized(body.title, actor.personId, createdAt) : source.title;
      await this.blueprints.insert({
        id: blueprintId,
        projectId,
        createdBy: actor.personId,
        title,
        summary,
        kind,
        createdAt,
      });
      const { licences, parameters } = parent;
      await this.versions.insert({
        id: versionId,
        blueprintId,
        number: FIRST_NUMBER,
        notes: null,
        licences,
        parameters,
        checksums: [],
        authorIds: [actor.personId],
        submissionId: null,
        createdAt,
      });
      await this.lineage.insert({ versionId, parentVersionId: parent.id });
      await this.files.carry(parent.id, versionId);
      await this.outbox.record(blueprintCreated, { blueprintId, projectId }, actor);
      await this.outbox.record(
        blueprintDerived,
        { blueprintId, versionId, parentVersionId: parent.id },
        actor,
      );
      await this.texts.requestVariants('blueprint', blueprintId);
      return this.service.read(actor, { params: { id: blueprintId }, query: {} });
    });
  }

  async read(
    actor: Actor,
    { params, query }: Input<typeof readLineage>,
  ): Promise<Answer<typeof readLineage>> {
    await this.access.blueprint(actor, 'read', params.id);
    const parents = await this.lineage.parentsOf(params.id);
    const children = await this.lineage.childrenOf(params.id, SHOWN_CHILDREN);
    const reading = readingOf(actor, query);
    const readable = await this.access.readable(actor, [...parents, ...children]);
    const nodes = new Map(
      readable.map(({ version, blueprint }) => [
        version.id,
        {
          blueprintId: blueprint.id,
          versionId: version.id,
          number: version.number,
          title: textFor(reading, blueprint.title),
          kind: blueprint.kind,
          licences: version.licences,
          at: (version.releasedAt ?? version.createdAt).toISOString(),
        },
      ]),
    );
    const shown = (ids: string[]) => ids.flatMap((id) => nodes.get(id) ?? []);
    return {
      parents: shown(parents),
      hiddenParents: parents.length - shown(parents).length,
      children: shown(children),
      hiddenChildren: children.length - shown(children).length,
    };
  }

  /** What is not public is derived where it is: otherwise a derivation would be the way to publish it. */
  private placeOf(
    actor: SignedInActor,
    source: KnownBlueprint,
    wish: string | undefined,
  ): Promise<string | null> {
    if (!staysInside(source)) return this.places.forNew(actor, wish);
    const inside = source.projectId ?? undefined;
    if (wish !== undefined && wish !== inside)
      throw invalidField('projectId', 'stays_inside', 'must be the project of the work, which is not public');
    return this.places.forNew(actor, inside);
  }

  private async released(
    { id, release }: KnownBlueprint,
    versionId = release?.versionId,
  ): Promise<BlueprintVersion> {
    const version = versionId === undefined ? undefined : await this.versions.findById(versionId);
    if (version?.blueprintId === id && version.state === 'released') return version;
    throw invalidField('versionId', 'not_released', 'must be a released version of this blueprint');
  }
}
