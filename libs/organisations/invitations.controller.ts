import { Controller } from '@nestjs/common';
import type { Answer, Input } from '#libs/contracts/operation';
import {
  acceptInvitation,
  declineInvitation,
  invite,
  listInvitations,
  resendInvitation,
  withdrawInvitation,
} from '#libs/contracts/organisations';
import { DONE } from '#libs/contracts/primitives';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Given, Route, Who } from '#libs/core/http/route';
import { InvitationsService } from './invitations.service.js';

@Controller()
export class InvitationsController {
  constructor(private readonly invitations: InvitationsService) {}

  @Route(listInvitations)
  list(
    @Who() actor: Actor,
    @Given() input: Input<typeof listInvitations>,
  ): Promise<Answer<typeof listInvitations>> {
    return this.invitations.list(actor, input);
  }

  @Route(invite)
  invite(@Who() actor: SignedInActor, @Given() input: Input<typeof invite>): Promise<Answer<typeof invite>> {
    return this.invitations.invite(actor, input);
  }

  @Route(acceptInvitation)
  accept(
    @Who() actor: SignedInActor,
    @Given() { body }: Input<typeof acceptInvitation>,
  ): Promise<Answer<typeof acceptInvitation>> {
    return this.invitations.accept(actor, body.token);
  }

  @Route(declineInvitation)
  async decline(@Who() actor: Actor, @Given() { body }: Input<typeof declineInvitation>) {
    await this.invitations.decline(actor, body.token);
    return DONE;
  }

  @Route(resendInvitation)
  resend(
    @Who() actor: SignedInActor,
    @Given() { params }: Input<typeof resendInvitation>,
  ): Promise<Answer<typeof resendInvitation>> {
    return this.invitations.resend(actor, params.id);
  }

  @Route(withdrawInvitation)
  async withdraw(@Who() actor: SignedInActor, @Given() { params }: Input<typeof withdrawInvitation>) {
    await this.invitations.withdraw(actor, params.id);
    return DONE;
  }
}
