import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { type createToken, type sessionView, type tokenView } from '#libs/contracts/identity';
import { sessionsEnded, signedIn, tokenCreated, tokenRevoked } from '#libs/contracts/identity-facts';
import type { Answer, Input } from '#libs/contracts/operation';
import { AppError } from '#libs/core/app-error';
import type { Actor } from '#libs/core/auth/actor';
import { Rooms } from '#libs/core/realtime/rooms';
import { Authenticator } from '#libs/core/auth/authenticator';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { hashSecret, newId, newSecret } from '#libs/core/id';
import { Outbox } from '#libs/core/outbox/outbox';
import { personOf } from './person-of.js';
import type { Person } from './person.entity.js';
import { SessionsRepository, type SessionRow, type TokenRow } from './sessions.repository.js';
import { SignInLimits } from './sign-in-limits.js';

/** From where a sign-in comes: address for the limits, browser for the list of sessions. */
export interface Origin {
  address: string;
  device: string;
}

const DAY_MS = 86_400_000;

/** Sessions of browsers and tokens of programs. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly authenticator: Authenticator,
    private readonly limits: SignInLimits,
    private readonly sessions: SessionsRepository,
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly rooms: Rooms,
    private readonly clock: Clock,
  ) {}

  /** Checks the password and opens a session; the secret goes into the cookie and nowhere else. */
  async signIn(
    email: string,
    password: string,
    origin: Origin,
  ): Promise<{ secret: string; personId: string }> {
    await this.limits.take(email, origin.address);
    const person = await this.authenticator.run<Person>('password', {
      headers: {},
      body: { email, password },
      query: {},
    });
    if (!person) throw new AppError('wrong_credentials');
    await this.limits.giveBack(email, origin.address);
    return { secret: await this.open(person.id, origin.device), personId: person.id };
  }

  /** A new session for somebody whose identity was just proved. */
  async open(personId: string, device: string): Promise<string> {
    const secret = newSecret();
    await this.database.transaction(async () => {
      await this.sessions.insert(newId(), personId, hashSecret(secret), device.slice(0, 120));
      await this.outbox.record(signedIn, { personId }, { personId });
    });
    return secret;
  }

  async list(actor: Actor): Promise<{ items: z.infer<typeof sessionView>[]; nextCursor: null }> {
    const rows = await this.sessions.list(personOf(actor));
    return { items: rows.map((row) => sessionFrom(row, actor.sessionId)), nextCursor: null };
  }

  async end(actor: Actor, sessionId: string): Promise<void> {
    const personId = personOf(actor);
    await this.database.transaction(async () => {
      if (!(await this.sessions.end(personId, sessionId))) throw new AppError('not_found');
      await this.afterEnding(actor, personId);
    });
    this.rooms.disconnectSession(sessionId);
  }

  /** Ends every session of a person but `except`, and silences their sockets. */
  async endAll(actor: Actor | null, personId: string, except: string | null): Promise<void> {
    await this.database.transaction(async () => {
      await this.sessions.endAll(personId, except);
      await this.afterEnding(actor, personId);
    });
    this.rooms.disconnectPerson(personId, except ?? undefined);
  }

  async createToken(
    actor: Actor,
    body: Input<typeof createToken>['body'],
  ): Promise<Answer<typeof createToken>> {
    const personId = personOf(actor);
    if (!body.scopes.every((scope) => actor.scopes.includes(scope))) throw new AppError('forbidden');
    const secret = newSecret();
    const expiresAt = body.expiresInDays
      ? new Date(this.clock.now().getTime() + body.expiresInDays * DAY_MS)
      : null;
    return this.database.transaction(async () => {
      const row = await this.sessions.insertToken([
        newId(),
        personId,
        body.name,
        hashSecret(secret),
        body.scopes,
        expiresAt,
      ]);
      await this.outbox.record(tokenCreated, { personId, tokenId: row.id }, actor);
      return { ...tokenFrom(row), token: secret };
    });
  }

  async listTokens(actor: Actor): Promise<{ items: z.infer<typeof tokenView>[]; nextCursor: null }> {
    const rows = await this.sessions.listTokens(personOf(actor));
    return { items: rows.map(tokenFrom), nextCursor: null };
  }

  async revokeToken(actor: Actor, tokenId: string): Promise<void> {
    const personId = personOf(actor);
    await this.database.transaction(async () => {
      if (!(await this.sessions.endToken(personId, tokenId))) throw new AppError('not_found');
      await this.outbox.record(tokenRevoked, { personId, tokenId }, actor);
      this.rooms.rightsChanged(personId);
    });
  }

  private async afterEnding(actor: Actor | null, personId: string): Promise<void> {
    await this.outbox.record(sessionsEnded, { personId }, actor);
    this.rooms.rightsChanged(personId);
  }
}

const sessionFrom = (row: SessionRow, current: string | undefined): z.infer<typeof sessionView> => ({
  id: row.id,
  current: row.id === current,
  device: row.device,
  createdAt: row.created_at.toISOString(),
  lastSeenAt: row.last_seen_at.toISOString(),
});

const tokenFrom = (row: TokenRow): z.infer<typeof tokenView> => ({
  id: row.id,
  name: row.name,
  scopes: row.scopes,
  createdAt: row.created_at.toISOString(),
  lastUsedAt: row.last_used_at?.toISOString() ?? null,
  expiresAt: row.expires_at?.toISOString() ?? null,
});
