import { Injectable } from '@nestjs/common';
import { setUp } from '#libs/contracts/identity-facts';
import { type completeSetup } from '#libs/contracts/setup';
import type { Input } from '#libs/contracts/operation';
import { AppError } from '#libs/core/app-error';
import { Clock } from '#libs/core/config/clock';
import { Database, sql } from '#libs/core/database/database';
import { Outbox } from '#libs/core/outbox/outbox';
import { DEFAULT_WORKING_HOURS } from './default-hours.js';
import { MailLinksRepository } from './mail-links.repository.js';
import { hashPassword } from './passwords.js';
import { PersonsRepository } from './persons.repository.js';
import { SetupParts } from './setup-parts.js';

const anyone = sql(
  'setup.anyone',
  `select 1 as one from persons where 'admin' = any(platform_roles) limit 1`,
);
const lock = sql('setup.lock', `select pg_advisory_xact_lock(hashtext('qiao set-up'))`);
const dropOld = sql('setup.dropOld', `delete from mail_links where purpose = 'setup' and used_at is null`);

const LINK_HOURS = 24 * 30;

/** The first start of an empty installation: one link, one administrator, one organisation. */
@Injectable()
export class SetupService {
  constructor(
    private readonly database: Database,
    private readonly persons: PersonsRepository,
    private readonly links: MailLinksRepository,
    private readonly parts: SetupParts,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async isOpen(): Promise<boolean> {
    return (await this.database.row(anyone)) === undefined;
  }

  /** A fresh secret for the one-time link; earlier ones stop working. undefined once the installation is set up. */
  async drawLink(): Promise<string | undefined> {
    if (!(await this.isOpen())) return undefined;
    await this.database.rows(dropOld);
    return this.links.draw('setup', null, null, LINK_HOURS);
  }

  /** Creates the first administrator and their organisation; answers the administrator's id. */
  async complete({
    token,
    administrator,
    organisation,
    ...settings
  }: Input<typeof completeSetup>['body']): Promise<string> {
    const passwordHash = await hashPassword(administrator.password);
    return this.database.transaction(async () => {
      await this.database.rows(lock);
      if (!(await this.isOpen())) throw new AppError('setup_closed');
      if (!(await this.links.use(token, ['setup']))) throw new AppError('link_expired');
      const person = await this.persons.insert({
        email: administrator.email,
        name: administrator.name,
        passwordHash,
        ...settings,
        homeRegion: this.parts.sideOf(organisation.country),
        workingHours: DEFAULT_WORKING_HOURS,
        platformRoles: ['admin'],
        state: 'active',
        emailVerifiedAt: this.clock.now(),
      });
      if (!person) throw new AppError('already_exists');
      await this.parts.foundOrganisation(person.id, { ...organisation, locale: settings.uiLocale });
      await this.outbox.record(setUp, { personId: person.id }, { personId: person.id });
      return person.id;
    });
  }
}
