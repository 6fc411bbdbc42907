import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Strategy as BearerStrategy } from 'passport-http-bearer';
import { Strategy as LocalStrategy } from 'passport-local';
import { ActorEnrichers } from '#libs/core/auth/actor-enrichers';
import type { Actor } from '#libs/core/auth/actor';
import { Authenticator } from '#libs/core/auth/authenticator';
import { hashSecret } from '#libs/core/id';
import { passwordMatches } from './passwords.js';
import type { Person } from './person.entity.js';
import { PersonsRepository } from './persons.repository.js';
import { SessionsRepository, type CredentialRow } from './sessions.repository.js';

/** The passport strategies: e-mail and password, session cookie, personal token. */
@Injectable()
export class Strategies implements OnModuleInit {
  constructor(
    private readonly authenticator: Authenticator,
    private readonly enrichers: ActorEnrichers,
    private readonly sessions: SessionsRepository,
    private readonly persons: PersonsRepository,
  ) {}

  onModuleInit(): void {
    this.authenticator.register('session', this.bearer('session'));
    this.authenticator.register('token', this.bearer('token'));
    this.authenticator.register('password', this.password());
  }

  private bearer(kind: 'session' | 'token'): BearerStrategy<never> {
    return new BearerStrategy((secret, done) => {
      this.actorOf(kind, secret).then(
        (actor) => done(null, actor ?? false),
        (error: unknown) => done(error),
      );
    });
  }

  private password(): LocalStrategy {
    return new LocalStrategy({ usernameField: 'email' }, (email, password, done) => {
      this.personOf(email, password).then(
        (person) => done(null, person ?? false),
        (error: unknown) => done(error),
      );
    });
  }

  private async personOf(email: string, password: string): Promise<Person | undefined> {
    const person = await this.persons.findByEmail(email);
    const matches = await passwordMatches(person?.passwordHash, password);
    return matches && person && (person.state === 'pending' || person.state === 'active')
      ? person
      : undefined;
  }

  private async actorOf(kind: 'session' | 'token', secret: string): Promise<Actor | undefined> {
    const row = await this.sessions.findActor(kind, hashSecret(secret));
    return row ? this.enrichers.enrich(actorFrom(kind, row)) : undefined;
  }
}

const actorFrom = (kind: 'session' | 'token', row: CredentialRow): Actor & { personId: string } => ({
  personId: row.id,
  verified: row.email_verified_at !== null,
  side: row.home_region,
  platformRoles: row.platform_roles,
  memberships: [],
  uiLocale: row.ui_locale,
  readLocales: row.read_locales,
  timeZone: row.time_zone,
  ...(kind === 'session' ? { sessionId: row.credential_id } : { tokenId: row.credential_id }),
  scopes: row.scopes,
});
