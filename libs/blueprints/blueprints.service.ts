import { Injectable } from '@nestjs/common';
import { blueprintChanged, blueprintCreated } from '#libs/contracts/blueprint-facts';
import type {
  changeBlueprint,
  createBlueprint,
  listBlueprints,
  readBlueprint,
} from '#libs/contracts/blueprints';
import type { LocalizedText } from '#libs/contracts/localized-text';
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
import { reviseSource, writeLocalized } from '#libs/language/localized-text';
import { optionalText, readingOf } from '#libs/language/reading';
import { TextSubjects } from '#libs/language/text-subjects';
import { BlueprintAccess } from './blueprint-access.js';
import { assertMove } from './blueprint-state.js';
import type { Licences } from './blueprint-version.entity.js';
import { BlueprintViews, type BlueprintCard, type BlueprintView } from './blueprint-views.js';
import { blueprintPolicy } from './blueprints.policy.js';
import { BlueprintsRepository } from './blueprints.repository.js';
import { canonicalLicences } from './licences.js';
import { ProjectPlaces } from './project-places.js';
import { VersionFiles } from './version-files.service.js';
import { VersionsRepository } from './versions.repository.js';

/** What a submission brings into the project it won. */
export interface SubmittedBlueprint {
  projectId: string;
  submissionId: string;
  /** Who wrote it, the lead first. */
  authorIds: readonly string[];
  title: LocalizedText;
  licences: Licences;
}

export const FIRST_NUMBER = '0.1.0';

/** Blueprints themselves: found, begun, changed; and how an award brings the first one into a project. */
@Injectable()
export class BlueprintsService {
  constructor(
    private readonly database: Database,
    private readonly blueprints: BlueprintsRepository,
    private readonly versions: VersionsRepository,
    private readonly access: BlueprintAccess,
    private readonly views: BlueprintViews,
    private readonly places: ProjectPlaces,
    private readonly files: VersionFiles,
    private readonly outbox: Outbox,
    private readonly texts: TextSubjects,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, query: Input<typeof listBlueprints>['query']): Promise<Page<BlueprintCard>> {
    const rows = await this.blueprints.list(actor.personId, query);
    const { items, nextCursor } = pageOf(
      rows,
      query.limit,
      ({ createdAt, id }) => placeOf(createdAt, id),
      (row) => row,
    );
    const reading = readingOf(actor, query);
    const known = await this.access.known(actor, items);
    return { items: known.map((row) => this.views.card(actor, reading, row)), nextCursor };
  }

  async read(
    actor: Actor,
    { params, query }: Pick<Input<typeof readBlueprint>, 'params' | 'query'>,
  ): Promise<BlueprintView> {
    const row = await this.access.blueprint(actor, 'read', params.id);
    return this.views.one(actor, readingOf(actor, query), row);
  }

  create(actor: SignedInActor, { body }: Input<typeof createBlueprint>): Promise<BlueprintView> {
    const createdAt = this.clock.now();
    return this.database.transaction(async () => {
      const projectId = await this.places.forNew(actor, body.projectId);
      const id = newId();
      const title = writeLocalized(body.title, actor.personId, createdAt);
      const summary = optionalText(null, body.summary, actor.personId, createdAt);
      const { kind, number = FIRST_NUMBER } = body;
      await this.blueprints.insert({
        id,
        projectId,
        createdBy: actor.personId,
        title,
        summary,
        kind,
        createdAt,
      });
      await this.versions.insert({
        id: newId(),
        blueprintId: id,
        number,
        notes: null,
        licences: {},
        parameters: [],
        checksums: [],
        authorIds: [actor.personId],
        submissionId: null,
        createdAt,
      });
      await this.outbox.record(blueprintCreated, { blueprintId: id, projectId }, actor);
      await this.texts.requestVariants('blueprint', id);
      return this.read(actor, { params: { id }, query: {} });
    });
  }

  change(
    actor: SignedInActor,
    { params, body, ifMatch }: Input<typeof changeBlueprint>,
  ): Promise<BlueprintView> {
    const now = this.clock.now();
    return this.database.transaction(async () => {
      const row = await this.access.locked(actor, 'edit', params.id);
      assertVersion(row.version, ifMatch);
      const { kind = row.kind, state = row.state, visibility = row.visibility } = body;
      if (state !== row.state || visibility !== row.visibility) blueprintPolicy.assert('publish', actor, row);
      assertMove(row.state, state);
      if (kind !== row.kind && row.release)
        throw invalidField('kind', 'released', 'stays what it was released as');
      await this.blueprints.update(row.id, row.version, {
        kind,
        state,
        visibility,
        title:
          body.title === undefined ? row.title : reviseSource(row.title, body.title, actor.personId, now),
        summary: optionalText(row.summary, body.summary, actor.personId, now),
      });
      await this.outbox.record(blueprintChanged, { blueprintId: row.id }, actor);
      await this.texts.requestVariants('blueprint', row.id);
      return this.read(actor, { params, query: {} });
    });
  }

  /**
   * Copies a submission's files into a new blueprint's first version, in the running transaction if there is one; answers
   * the blueprint's id. Throws `invalid` for a licence that is no SPDX expression.
   */
  openFromSubmission(actor: Actor, submitted: SubmittedBlueprint): Promise<string> {
    const { projectId, submissionId, authorIds, title } = submitted;
    const licences = canonicalLicences(submitted.licences);
    const createdAt = this.clock.now();
    return this.database.transaction(async () => {
      const [blueprintId, versionId] = [newId(), newId()];
      const unknown = { createdBy: null, summary: null };
      await this.blueprints.insert({
        id: blueprintId,
        projectId,
        title,
        kind: 'hardware',
        createdAt,
        ...unknown,
      });
      await this.versions.insert({
        id: versionId,
        blueprintId,
        number: FIRST_NUMBER,
        notes: null,
        licences,
        parameters: [],
        checksums: [],
        authorIds: [...authorIds],
        submissionId,
        createdAt,
      });
      await this.files.adopt({ type: 'submission', id: submissionId }, versionId);
      await this.outbox.record(blueprintCreated, { blueprintId, projectId }, actor);
      await this.texts.requestVariants('blueprint', blueprintId);
      return blueprintId;
    });
  }
}
