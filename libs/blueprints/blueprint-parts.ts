import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FileReaders } from '#libs/core/storage/files/file-readers';
import { TextSubjects } from '#libs/language/text-subjects';
import { ProjectBlueprints } from '#libs/projects/project-blueprints';
import { blueprintPolicy } from './blueprints.policy.js';
import { BlueprintsRepository } from './blueprints.repository.js';
import { BlueprintsService } from './blueprints.service.js';

/** What blueprints tell the libraries below them: who reads their files, who may translate, which belong to a project. */
@Injectable()
export class BlueprintParts implements OnModuleInit {
  constructor(
    private readonly files: FileReaders,
    private readonly texts: TextSubjects,
    private readonly projects: ProjectBlueprints,
    private readonly blueprints: BlueprintsRepository,
    private readonly service: BlueprintsService,
  ) {}

  onModuleInit(): void {
    this.projects.register((projectIds) => this.blueprints.ofProjects(projectIds));
    this.files.register('blueprint_version', async (actor, versionId) => {
      const projectId = await this.blueprints.projectOfVersion(versionId);
      if (projectId === undefined) return false;
      return blueprintPolicy.allows('read', actor, await this.service.factsFor(actor, projectId));
    });
    this.texts.register({
      type: 'blueprint',
      table: 'blueprints',
      fields: { title: 'title' },
      mayTranslate: async (actor, id) => {
        const blueprint = await this.blueprints.findById(id);
        if (!blueprint) return 'hidden';
        const facts = await this.service.factsFor(actor, blueprint.projectId);
        if (!blueprintPolicy.allows('read', actor, facts)) return 'hidden';
        return blueprintPolicy.allows('edit', actor, facts) ? 'yes' : 'no';
      },
    });
  }
}
