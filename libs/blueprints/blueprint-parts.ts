import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '#libs/core/auth/actor';
import { FileReaders } from '#libs/core/storage/files/file-readers';
import type { TextRight } from '#libs/language/text.policy';
import { TextSubjects } from '#libs/language/text-subjects';
import { ProjectBlueprints } from '#libs/projects/project-blueprints';
import { BlueprintAccess, type KnownBlueprint } from './blueprint-access.js';
import { blueprintPolicy } from './blueprints.policy.js';
import { BlueprintsRepository } from './blueprints.repository.js';

/** What blueprints tell the libraries below them: who reads their files, who may translate, which belong to a project. */
@Injectable()
export class BlueprintParts implements OnModuleInit {
  constructor(
    private readonly files: FileReaders,
    private readonly texts: TextSubjects,
    private readonly projects: ProjectBlueprints,
    private readonly blueprints: BlueprintsRepository,
    private readonly access: BlueprintAccess,
  ) {}

  onModuleInit(): void {
    this.projects.register((projectIds) => this.blueprints.ofProjects(projectIds));
    this.files.register('blueprint_version', async (actor, versionId) => {
      const [known] = await this.access.readable(actor, [versionId]);
      return known !== undefined && blueprintPolicy.allows('download', actor, known.blueprint);
    });
    this.texts.register({
      type: 'blueprint',
      table: 'blueprints',
      fields: { title: 'title', summary: 'summary' },
      mayTranslate: async (actor, id) => {
        const [row] = await this.access.known(actor, await this.blueprints.findMany([id]));
        return textRight(actor, row);
      },
    });
    this.texts.register({
      type: 'blueprint_version',
      table: 'blueprint_versions',
      fields: { notes: 'notes' },
      mayTranslate: async (actor, id) => {
        const [known] = await this.access.readable(actor, [id]);
        return textRight(actor, known?.blueprint);
      },
    });
  }
}

function textRight(actor: Actor, row: KnownBlueprint | undefined): TextRight {
  if (!row || !blueprintPolicy.allows('read', actor, row)) return 'hidden';
  return blueprintPolicy.allows('edit', actor, row) ? 'yes' : 'no';
}
