import { Injectable } from '@nestjs/common';
import { Every, HandlesJob } from '#libs/core/jobs/handles';
import { MailPort } from '#libs/core/mail/mail-port';
import { renderMail } from '#libs/core/mail/render-mail';
import { Config } from '#libs/core/config/config';
import { sendAccountMail, sweepCredentials } from '#libs/contracts/identity-facts';
import type { PayloadOf } from '#libs/contracts/facts';
import { accountMailReason, accountMailWording } from './account-mail.js';
import { MailLinksRepository } from './mail-links.repository.js';
import type { Person } from './person.entity.js';
import { PersonsRepository } from './persons.repository.js';

type Request = PayloadOf<typeof sendAccountMail>;

const VERIFY_HOURS = 48;
const RESET_HOURS = 2;

/** Writes to people about their account. The link is drawn here, so no secret ever lies in a queue. */
@Injectable()
export class AccountMailWorker {
  constructor(
    private readonly persons: PersonsRepository,
    private readonly links: MailLinksRepository,
    private readonly mail: MailPort,
    private readonly config: Config,
  ) {}

  @HandlesJob(sendAccountMail)
  async send(request: Request, requestId: string): Promise<void> {
    const messageId = `${sendAccountMail.name} ${request.personId} ${requestId}`;
    if (await this.mail.hasSent(messageId)) return;
    const person = await this.persons.findById(request.personId);
    if (!person || person.state === 'erased' || isMoot(request, person)) return;
    const { subject, paragraphs, action } = accountMailWording(request.kind, person.uiLocale);
    const url = action ? await this.urlFor(request, person) : undefined;
    await this.mail.send({
      to: request.to ?? person.email,
      messageId,
      ...renderMail({
        locale: person.uiLocale,
        subject,
        paragraphs,
        ...(action && url ? { action: { label: action, url } } : {}),
        reason: accountMailReason(person.uiLocale),
      }),
    });
  }

  @HandlesJob(sweepCredentials)
  @Every(3600)
  sweep(): Promise<void> {
    return this.links.sweep();
  }

  private async urlFor(request: Request, person: Person): Promise<string> {
    const page = (path: string, parameters: Record<string, string | undefined> = {}): string => {
      const url = new URL(path, this.config.publicUrl);
      for (const [name, value] of Object.entries(parameters)) if (value) url.searchParams.set(name, value);
      return url.toString();
    };
    switch (request.kind) {
      case 'verify':
        return page('/verify', {
          token: await this.links.draw('verify', person.id, person.email, VERIFY_HOURS),
          to: request.returnTo,
        });
      case 'email_change':
        return page('/verify', {
          token: await this.links.draw('email_change', person.id, request.to ?? null, VERIFY_HOURS),
        });
      case 'reset':
        return page('/reset', {
          token: await this.links.draw('reset', person.id, person.email, RESET_HOURS),
        });
      case 'known_address':
        return page('/sign-in');
      default:
        return page('/forgot');
    }
  }
}

/** Asked for once, no longer of use. */
const isMoot = ({ kind, to }: Request, person: Person): boolean =>
  (kind === 'verify' && person.emailVerifiedAt !== null) ||
  (kind === 'email_change' && person.pendingEmail !== to);
