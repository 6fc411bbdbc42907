import { Controller } from '@nestjs/common';
import type { Answer, Input } from '#libs/contracts/operation';
import { DONE } from '#libs/contracts/primitives';
import {
  addProjectMember,
  changeProject,
  changeProjectMember,
  listProjectMembers,
  listProjects,
  readProject,
  removeProjectMember,
} from '#libs/contracts/projects';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Given, Route, Who } from '#libs/core/http/route';
import { ProjectMembersService } from './project-members.service.js';
import { ProjectsService } from './projects.service.js';

@Controller()
export class ProjectsController {
  constructor(
    private readonly projects: ProjectsService,
    private readonly members: ProjectMembersService,
  ) {}

  @Route(listProjects)
  list(
    @Who() actor: SignedInActor,
    @Given() { query }: Input<typeof listProjects>,
  ): Promise<Answer<typeof listProjects>> {
    return this.projects.list(actor, query);
  }

  @Route(readProject)
  read(@Who() actor: Actor, @Given() input: Input<typeof readProject>): Promise<Answer<typeof readProject>> {
    return this.projects.read(actor, input);
  }

  @Route(changeProject)
  change(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof changeProject>,
  ): Promise<Answer<typeof changeProject>> {
    return this.projects.change(actor, input);
  }

  @Route(listProjectMembers)
  listMembers(
    @Who() actor: Actor,
    @Given() input: Input<typeof listProjectMembers>,
  ): Promise<Answer<typeof listProjectMembers>> {
    return this.members.list(actor, input);
  }

  @Route(addProjectMember)
  addMember(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof addProjectMember>,
  ): Promise<Answer<typeof addProjectMember>> {
    return this.members.add(actor, input);
  }

  @Route(changeProjectMember)
  changeMember(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof changeProjectMember>,
  ): Promise<Answer<typeof changeProjectMember>> {
    return this.members.change(actor, input);
  }

  @Route(removeProjectMember)
  async removeMember(@Who() actor: SignedInActor, @Given() input: Input<typeof removeProjectMember>) {
    await this.members.remove(actor, input);
    return DONE;
  }
}
