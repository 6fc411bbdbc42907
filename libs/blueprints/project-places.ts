import { Injectable } from '@nestjs/common';
import { invalidField } from '#libs/core/app-error';
import type { Actor } from '#libs/core/auth/actor';
import { ProjectsService } from '#libs/projects/projects.service';

/** Where somebody may put a new blueprint: into no project, or into one they lead or contribute to. */
@Injectable()
export class ProjectPlaces {
  constructor(private readonly projects: ProjectsService) {}

  async forNew(actor: Actor, projectId: string | undefined): Promise<string | null> {
    if (projectId === undefined) return null;
    const rights = await this.projects.rightsIn(actor, projectId);
    if (rights.read && rights.contribute) return projectId;
    throw invalidField('projectId', 'not_a_contributor', 'must be a project you lead or contribute to');
  }
}
