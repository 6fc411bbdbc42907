import { Injectable } from '@nestjs/common';
import { type register, type resetPassword } from '#libs/contracts/accounts';
import { type changeEmail, type changePassword } from '#libs/contracts/identity';
import {
  emailChanged,
  passwordChanged,
  personRegistered,
  personVerified,
  sendAccountMail,
} from '#libs/contracts/identity-facts';
import type { Input } from '#libs/contracts/operation';
import { AppError } from '#libs/core/app-error';
import type { Actor } from '#libs/core/auth/actor';
import { Rooms } from '#libs/core/realtime/rooms';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { Outbox } from '#libs/core/outbox/outbox';
import { MailLinksRepository } from './mail-links.repository.js';
import { DEFAULT_WORKING_HOURS } from './default-hours.js';
import { hashPassword, passwordMatches } from './passwords.js';
import { personOf } from './person-of.js';
import type { Person } from './person.entity.js';
import { PersonsRepository } from './persons.repository.js';
import { SessionsService } from './sessions.service.js';
import { SignInLimits } from './sign-in-limits.js';

/** From sign-up to a verified account, and every change of address or password. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly persons: PersonsRepository,
    private readonly links: MailLinksRepository,
    private readonly sessions: SessionsService,
    private readonly limits: SignInLimits,
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly rooms: Rooms,
    private readonly clock: Clock,
  ) {}

  /** Says nothing of whether the address is known: the owner of a known one gets a mail that says so. */
  async register({ returnTo, password, ...person }: Input<typeof register>['body']): Promise<void> {
    const passwordHash = await hashPassword(password);
    await this.database.transaction(async () => {
      const created = await this.persons.insert({
        ...person,
        passwordHash,
        workingHours: DEFAULT_WORKING_HOURS,
      });
      if (created) {
        await this.outbox.record(personRegistered, { personId: created.id }, { personId: created.id });
        await this.outbox.later(sendAccountMail, { personId: created.id, kind: 'verify', returnTo });
        return;
      }
      const known = await this.persons.findByEmail(person.email);
      if (known)
        await this.outbox.later(sendAccountMail, {
          personId: known.id,
          // whoever reads the mailbox sets the password: the one who signed up first may have been somebody else
          kind: known.emailVerifiedAt ? 'known_address' : 'reset',
        });
    });
  }

  async resendVerification(actor: Actor): Promise<void> {
    const person = await this.self(actor);
    if (!person.emailVerifiedAt)
      await this.outbox.later(sendAccountMail, { personId: person.id, kind: 'verify' });
  }

  /** Confirms the address a link was sent to; answers whose it is. */
  verify(secret: string): Promise<string> {
    return this.database.transaction(async () => {
      const link = await this.links.use(secret, ['verify', 'email_change']);
      const person = link?.person_id ? await this.persons.findById(link.person_id) : null;
      if (!link?.email || !person) throw new AppError('link_expired');
      if (link.purpose === 'verify' && link.email === person.email) await this.confirm(person);
      else if (link.email === person.pendingEmail) await this.takeNewAddress(person, link.email);
      else throw new AppError('link_expired');
      this.rooms.rightsChanged(person.id);
      return person.id;
    });
  }

  async forgot(email: string): Promise<void> {
    const person = await this.persons.findByEmail(email);
    if (person) await this.outbox.later(sendAccountMail, { personId: person.id, kind: 'reset' });
  }

  async reset({ token, password }: Input<typeof resetPassword>['body']): Promise<void> {
    const passwordHash = await hashPassword(password);
    await this.database.transaction(async () => {
      const link = await this.links.use(token, ['reset']);
      const person = link?.person_id ? await this.persons.findById(link.person_id) : null;
      if (!person || link?.email !== person.email) throw new AppError('link_expired');
      await this.setPassword(person, passwordHash, null, null);
      // Whoever can read this mailbox has proved the address, too.
      if (!person.emailVerifiedAt) await this.confirm(await this.reload(person.id));
    });
  }

  async changePassword(
    actor: Actor,
    { current, password }: Input<typeof changePassword>['body'],
  ): Promise<void> {
    const person = await this.selfWithPassword(actor, current);
    const passwordHash = await hashPassword(password);
    await this.database.transaction(() =>
      this.setPassword(person, passwordHash, actor, actor.sessionId ?? null),
    );
  }

  async changeEmail(actor: Actor, { email, password }: Input<typeof changeEmail>['body']): Promise<void> {
    const person = await this.selfWithPassword(actor, password);
    await this.database.transaction(async () => {
      await this.changeRow(person, { pendingEmail: email });
      await this.links.revoke(person.id, 'email_change');
      await this.outbox.later(sendAccountMail, { personId: person.id, kind: 'email_change', to: email });
    });
  }

  private async confirm(person: Person): Promise<void> {
    await this.changeRow(person, {
      emailVerifiedAt: this.clock.now(),
      ...(person.state === 'pending' ? { state: 'active' as const } : {}),
    });
    await this.outbox.record(personVerified, { personId: person.id }, { personId: person.id });
  }

  private async takeNewAddress(person: Person, email: string): Promise<void> {
    if (await this.persons.findByEmail(email)) throw new AppError('link_expired');
    await this.changeRow(person, { email, pendingEmail: null, emailVerifiedAt: this.clock.now() });
    await this.outbox.record(emailChanged, { personId: person.id }, { personId: person.id });
    await this.outbox.later(sendAccountMail, {
      personId: person.id,
      kind: 'email_changed',
      to: person.email,
    });
  }

  private async setPassword(
    person: Person,
    passwordHash: string,
    actor: Actor | null,
    keep: string | null,
  ): Promise<void> {
    // an address asked for with the old password must not take the account away from who has the new one
    await this.changeRow(person, { passwordHash, pendingEmail: null });
    await this.links.revoke(person.id, 'email_change');
    await this.links.revoke(person.id, 'reset');
    await this.outbox.record(passwordChanged, { personId: person.id }, actor);
    await this.sessions.endAll(actor, person.id, keep);
    await this.outbox.later(sendAccountMail, { personId: person.id, kind: 'password_changed' });
  }

  private async changeRow(person: Person, changes: Partial<Person>): Promise<void> {
    if (!(await this.persons.update(person.id, person.version, changes))) throw new AppError('conflict');
  }

  /** A stolen session guesses no faster than a visitor does. */
  private async selfWithPassword(actor: Actor, password: string): Promise<Person> {
    const person = await this.self(actor);
    await this.limits.take(person.email);
    if (!(await passwordMatches(person.passwordHash, password))) throw new AppError('wrong_credentials');
    await this.limits.giveBack(person.email);
    return person;
  }

  private self(actor: Actor): Promise<Person> {
    return this.reload(personOf(actor));
  }

  private async reload(id: string): Promise<Person> {
    const person = await this.persons.findById(id);
    if (!person) throw new AppError('unauthenticated');
    return person;
  }
}
