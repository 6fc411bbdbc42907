import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import {
  invitationDeclined,
  invitationSent,
  invitationWithdrawn,
  sendInvitationMail,
  type invitationView,
  type invite,
  type listInvitations,
} from '#libs/contracts/organisations';
import type { Input } from '#libs/contracts/operation';
import type { Page } from '#libs/contracts/primitives';
import { AppError } from '#libs/core/app-error';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { pageOf } from '#libs/core/http/paging';
import { placeOf } from '#libs/core/http/place';
import { hashSecret, newId } from '#libs/core/id';
import { Outbox } from '#libs/core/outbox/outbox';
import { PeopleDirectory, personIn, type PersonBrief } from '#libs/identity/people.service';
import type { Invitation } from './invitation.entity.js';
import { isUnanswered, expiryFrom, stateAt } from '#libs/core/open-invitation';
import { InvitationsRepository } from './invitations.repository.js';
import { MembersService } from './members.service.js';
import { organisationPolicy } from './organisations.policy.js';
import { OrganisationsRepository } from './organisations.repository.js';

type InvitationView = z.infer<typeof invitationView>;

/** The life of an invitation: sent, sent again, withdrawn, accepted, declined, or run out. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsRepository,
    private readonly invitations: InvitationsRepository,
    private readonly members: MembersService,
    private readonly people: PeopleDirectory,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, { params, query }: Input<typeof listInvitations>): Promise<Page<InvitationView>> {
    organisationPolicy.assert('invite', actor, await this.organisations.findById(params.id));
    const rows = await this.invitations.list(params.id, query);
    const people = await this.people.briefs(
      actor,
      rows.map(({ invitedBy }) => invitedBy),
    );
    const now = this.clock.now();
    return pageOf(
      rows,
      query.limit,
      ({ createdAt, id }) => placeOf(createdAt, id),
      (row) => invitationViewOf(row, people, now),
    );
  }

  async invite(actor: SignedInActor, { params, body }: Input<typeof invite>): Promise<InvitationView> {
    const organisation = await this.organisations.findById(params.id);
    organisationPolicy.assert('invite', actor, organisation && { id: organisation.id, becomes: body.role });
    const now = this.clock.now();
    const invitation: Invitation = {
      ...body,
      id: newId(),
      organisationId: params.id,
      state: 'open',
      secretHash: null,
      invitedBy: actor.personId,
      createdAt: now,
      expiresAt: expiryFrom(now),
    };
    await this.database.transaction(async () => {
      await this.invitations.closeLapsed(params.id, body.email, now);
      await this.invitations.insert(invitation);
      await this.post(actor, invitation);
    });
    return this.view(actor, invitation);
  }

  /** Sends it once more with a new link. The old one is dead from here on. */
  resend(actor: SignedInActor, id: string): Promise<InvitationView> {
    return this.database.transaction(async () => {
      const invitation = await this.lockedForManager(actor, id);
      if (!isUnanswered(invitation)) throw new AppError('invitation_closed');
      const again = { state: 'open', secretHash: null, expiresAt: expiryFrom(this.clock.now()) } as const;
      await this.invitations.update(id, again);
      await this.post(actor, invitation);
      return this.view(actor, { ...invitation, ...again });
    });
  }

  withdraw(actor: SignedInActor, id: string): Promise<void> {
    return this.database.transaction(async () => {
      const invitation = await this.lockedForManager(actor, id);
      if (!isUnanswered(invitation)) throw new AppError('invitation_closed');
      await this.invitations.update(id, { state: 'withdrawn', secretHash: null });
      await this.outbox.record(invitationWithdrawn, factOf(invitation), actor);
    });
  }

  /** Whoever holds the link may accept it with their own account. */
  accept(actor: SignedInActor, token: string): Promise<{ organisationId: string }> {
    return this.database.transaction(async () => {
      const { id, organisationId, role } = await this.lockedOpen(token);
      await this.invitations.update(id, { state: 'accepted' });
      await this.members.join(actor, organisationId, role);
      return { organisationId };
    });
  }

  decline(actor: Actor, token: string): Promise<void> {
    return this.database.transaction(async () => {
      const invitation = await this.lockedOpen(token);
      await this.invitations.update(invitation.id, { state: 'declined' });
      await this.outbox.record(invitationDeclined, factOf(invitation), actor);
    });
  }

  private async post(actor: SignedInActor, invitation: Invitation): Promise<void> {
    await this.outbox.record(invitationSent, factOf(invitation), actor);
    await this.outbox.later(sendInvitationMail, { invitationId: invitation.id });
  }

  /** To all but those who invite, an invitation does not exist. */
  private async lockedForManager(actor: SignedInActor, id: string): Promise<Invitation> {
    const invitation = await this.invitations.lockById(id);
    if (!invitation || !organisationPolicy.allows('invite', actor, { id: invitation.organisationId })) {
      throw new AppError('not_found');
    }
    organisationPolicy.assert('invite', actor, { id: invitation.organisationId, becomes: invitation.role });
    return invitation;
  }

  private async lockedOpen(token: string): Promise<Invitation> {
    const invitation = await this.invitations.lockBySecret(hashSecret(token));
    if (!invitation || stateAt(invitation, this.clock.now()) !== 'open')
      throw new AppError('invitation_closed');
    return invitation;
  }

  private async view(actor: Actor, invitation: Invitation): Promise<InvitationView> {
    const people = await this.people.briefs(actor, [invitation.invitedBy]);
    return invitationViewOf(invitation, people, this.clock.now());
  }
}

const factOf = ({ id, organisationId }: Invitation) => ({ organisationId, invitationId: id });

const invitationViewOf = (
  { id, email, role, invitedBy, createdAt, expiresAt, state }: Invitation,
  people: ReadonlyMap<string, PersonBrief>,
  now: Date,
): InvitationView => ({
  id,
  email,
  role,
  state: stateAt({ state, expiresAt }, now),
  invitedBy: personIn(people, invitedBy),
  createdAt: createdAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
});
