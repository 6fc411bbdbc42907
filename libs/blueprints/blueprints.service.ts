import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { blueprintCreated, type blueprintView, type readBlueprint } from '#libs/contracts/blueprints';
import type { LocalizedText } from '#libs/contracts/localized-text';
import type { Input } from '#libs/contracts/operation';
import type { Actor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { newId } from '#libs/core/id';
import { Outbox } from '#libs/core/outbox/outbox';
import { Files } from '#libs/core/storage/files/files.service';
import { readingOf, textFor } from '#libs/language/reading';
import { TextSubjects } from '#libs/language/text-subjects';
import { ProjectsService } from '#libs/projects/projects.service';
import type { Licences } from './blueprint-version.entity.js';
import { blueprintPolicy, type BlueprintFacts } from './blueprints.policy.js';
import { BlueprintsRepository } from './blueprints.repository.js';
import { canonicalLicences } from './licences.js';

type BlueprintView = z.infer<typeof blueprintView>;

/** What a submission brings into the project it won. */
export interface SubmittedBlueprint {
  projectId: string;
  submissionId: string;
  title: LocalizedText;
  licences: Licences;
}

const FIRST_NUMBER = '0.1.0';

/** Blueprints as their readers find them, and how an award brings the first one into a project. */
@Injectable()
export class BlueprintsService {
  constructor(
    private readonly database: Database,
    private readonly blueprints: BlueprintsRepository,
    private readonly projects: ProjectsService,
    private readonly files: Files,
    private readonly outbox: Outbox,
    private readonly texts: TextSubjects,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor, { params, query }: Input<typeof readBlueprint>): Promise<BlueprintView> {
    const blueprint = await this.blueprints.findById(params.id);
    const facts = blueprint && { ...blueprint, ...(await this.factsFor(actor, blueprint.projectId)) };
    blueprintPolicy.assert('read', actor, facts);
    const versions = await this.blueprints.versionsOf(facts.id);
    const files = await this.files.of(
      'blueprint_version',
      versions.map(({ id }) => id),
    );
    return {
      id: facts.id,
      version: facts.version,
      projectId: facts.projectId,
      title: textFor(readingOf(actor, query), facts.title),
      kind: facts.kind,
      state: facts.state,
      versions: versions.map(({ id, number, licences, submissionId, createdAt }) => ({
        id,
        number,
        licences,
        submissionId,
        files: files.get(id) ?? [],
        createdAt: createdAt.toISOString(),
      })),
      can: blueprintPolicy.can(actor, facts, ['edit']),
    };
  }

  /**
   * Copies a submission's files into a new blueprint's first version, in the running transaction if there is one; answers
   * the blueprint's id. Throws `invalid` for a licence that is no SPDX expression.
   */
  openFromSubmission(actor: Actor, submitted: SubmittedBlueprint): Promise<string> {
    const { projectId, submissionId, title } = submitted;
    const licences = canonicalLicences(submitted.licences);
    const createdAt = this.clock.now();
    return this.database.transaction(async () => {
      const blueprintId = newId();
      const versionId = newId();
      await this.blueprints.insert({ id: blueprintId, projectId, title, kind: 'hardware', createdAt });
      const files = await this.files.copy(
        { type: 'submission', id: submissionId },
        { type: 'blueprint_version', id: versionId },
      );
      const checksums = files.map(({ name, size, sha256 }) => ({ name, size, sha256 }));
      const version = {
        id: versionId,
        blueprintId,
        number: FIRST_NUMBER,
        licences,
        checksums,
        submissionId,
        createdAt,
      };
      await this.blueprints.insertVersion(version);
      await this.outbox.record(blueprintCreated, { blueprintId, projectId }, actor);
      await this.texts.requestVariants('blueprint', blueprintId);
      return blueprintId;
    });
  }

  /** What the actor may do in a blueprint's project. One outside any project is nobody's to read yet. */
  async factsFor(actor: Actor, projectId: string | null): Promise<BlueprintFacts> {
    const rights = projectId === null ? undefined : await this.projects.rightsIn(actor, projectId);
    return { project: rights ?? { read: false, contribute: false } };
  }
}
