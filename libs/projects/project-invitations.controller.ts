import { Controller } from '@nestjs/common';
import type { Input } from '#libs/contracts/operation';
import { DONE } from '#libs/contracts/primitives';
import {
  inviteToProject,
  listProjectInvitations,
  readProjectInvitation,
  respondToProjectInvitation,
  withdrawProjectInvitation,
} from '#libs/contracts/project-invitations';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Given, Route, Who } from '#libs/core/http/route';
import { ProjectInvitationsService } from './project-invitations.service.js';

@Controller()
export class ProjectInvitationsController {
  constructor(private readonly invitations: ProjectInvitationsService) {}

  @Route(inviteToProject)
  invite(@Who() actor: SignedInActor, @Given() input: Input<typeof inviteToProject>) {
    return this.invitations.invite(actor, input);
  }

  @Route(listProjectInvitations)
  list(@Who() actor: SignedInActor, @Given() input: Input<typeof listProjectInvitations>) {
    return this.invitations.list(actor, input);
  }

  @Route(readProjectInvitation)
  read(@Who() actor: Actor, @Given() input: Input<typeof readProjectInvitation>) {
    return this.invitations.read(actor, input);
  }

  @Route(respondToProjectInvitation)
  respond(@Who() actor: SignedInActor, @Given() input: Input<typeof respondToProjectInvitation>) {
    return this.invitations.respond(actor, input);
  }

  @Route(withdrawProjectInvitation)
  async withdraw(@Who() actor: SignedInActor, @Given() { params }: Input<typeof withdrawProjectInvitation>) {
    await this.invitations.withdraw(actor, params.id);
    return DONE;
  }
}
