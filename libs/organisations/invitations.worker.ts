import { Injectable } from '@nestjs/common';
import type { PayloadOf } from '#libs/contracts/facts';
import { sendInvitationMail } from '#libs/contracts/organisations';
import { visitor, type Actor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Config } from '#libs/core/config/config';
import { hashSecret, newSecret } from '#libs/core/id';
import { HandlesJob } from '#libs/core/jobs/handles';
import { MailPort } from '#libs/core/mail/mail-port';
import { renderMail } from '#libs/core/mail/render-mail';
import { PeopleDirectory, personIn } from '#libs/identity/people.service';
import { readLocalized } from '#libs/language/read-localized';
import { invitationMail, lastDay } from './invitation-mail.js';
import type { Invitation } from './invitation.entity.js';
import { stateAt } from '#libs/core/open-invitation';
import { InvitationsRepository } from './invitations.repository.js';
import { OrganisationsRepository } from './organisations.repository.js';

/** Sends invitations. The link is drawn here, so that no secret ever lies in a queue. */
@Injectable()
export class InvitationsWorker {
  constructor(
    private readonly invitations: InvitationsRepository,
    private readonly organisations: OrganisationsRepository,
    private readonly people: PeopleDirectory,
    private readonly mail: MailPort,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  @HandlesJob(sendInvitationMail)
  async send({ invitationId }: PayloadOf<typeof sendInvitationMail>, requestId: string): Promise<void> {
    const messageId = `${sendInvitationMail.name} ${invitationId} ${requestId}`;
    if (await this.mail.hasSent(messageId)) return;
    const invitation = await this.invitations.findById(invitationId);
    if (!invitation || stateAt(invitation, this.clock.now()) !== 'open') return;
    const { subject, paragraphs, action, reason } = await this.wording(invitation);
    const { email, uiLocale } = invitation;
    const url = await this.freshLink(invitationId);
    await this.mail.send({
      to: email,
      messageId,
      ...renderMail({ locale: uiLocale, subject, paragraphs, action: { label: action, url }, reason }),
    });
  }

  private async wording({ organisationId, invitedBy, uiLocale, role, expiresAt }: Invitation) {
    const organisation = await this.organisations.findById(organisationId);
    if (!organisation) throw new Error(`An invitation to nowhere: ${organisationId}`);
    // Who invites shows their name: the mail reads as they see themselves.
    const inviter: Actor = { ...visitor([uiLocale], uiLocale), personId: invitedBy };
    const people = await this.people.briefs(inviter, [invitedBy]);
    return invitationMail(uiLocale, {
      inviter: personIn(people, invitedBy).displayName,
      organisation: readLocalized(organisation.name, [uiLocale]).text,
      role,
      until: lastDay(expiresAt, uiLocale),
    });
  }

  /** Only the hash stays; whatever link was sent before is dead. */
  private async freshLink(invitationId: string): Promise<string> {
    const secret = newSecret();
    await this.invitations.update(invitationId, { secretHash: hashSecret(secret) });
    const url = new URL('/invitations', this.config.publicUrl);
    url.searchParams.set('token', secret);
    return url.toString();
  }
}
