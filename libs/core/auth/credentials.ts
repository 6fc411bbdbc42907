import type { IncomingHttpHeaders } from 'node:http';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { nearestUiLocale } from '#libs/contracts/locale';
import { hashSecret } from '../id.js';
import { acceptedLocales } from './accept-language.js';
import { visitor, type Actor } from './actor.js';
import { Authenticator } from './authenticator.js';
import { cookieOf, SESSION_COOKIE, UI_COOKIE } from './cookies.js';

const CACHE_MS = 5_000;

/**
 * Who a request or a socket handshake comes from. A credential is looked up once through passport and then cached for
 * seconds; every change of rights evicts it (`forget`), here and, by the bus, in the other processes.
 */
@Injectable()
export class Credentials {
  private readonly cache = new LRUCache<string, Actor>({ max: 20_000, ttl: CACHE_MS });

  constructor(private readonly authenticator: Authenticator) {}

  async actorFor(headers: IncomingHttpHeaders): Promise<Actor> {
    const bearer = /^Bearer ([\w.~+/-]{16,300}=*)$/i.exec(headers.authorization ?? '')?.[1];
    if (bearer !== undefined) return (await this.known('token', bearer)) ?? this.refused();
    const session = cookieOf(headers.cookie, SESSION_COOKIE);
    const actor = session === undefined ? undefined : await this.known('session', session);
    return actor ?? this.visitorFrom(headers);
  }

  /** Drops what is cached of a person, at once in this process. */
  forget(personId: string): void {
    for (const [key, actor] of this.cache.entries()) {
      if (actor.personId === personId) this.cache.delete(key);
    }
  }

  private async known(kind: 'session' | 'token', secret: string): Promise<Actor | undefined> {
    const key = `${kind}:${hashSecret(secret)}`;
    const cached = this.cache.get(key);
    if (cached) return cached;
    const actor = await this.authenticator.authenticate(kind, secret);
    if (actor) this.cache.set(key, actor);
    return actor;
  }

  private visitorFrom(headers: IncomingHttpHeaders): Actor {
    const readLocales = acceptedLocales(headers['accept-language']);
    const chosen = cookieOf(headers.cookie, UI_COOKIE);
    return visitor(readLocales, nearestUiLocale(chosen ? [chosen] : readLocales));
  }

  /** A token that is presented and wrong is never silently a visitor. */
  private refused(): Actor {
    return { ...visitor(), scopes: [] };
  }
}
