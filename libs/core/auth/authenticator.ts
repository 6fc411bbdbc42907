import { Injectable } from '@nestjs/common';
import passport, { type Strategy } from 'passport';
import type { Actor } from './actor.js';

/** What a strategy is given to look at: passport strategies read it as they would a request. */
export interface Presented {
  headers: Record<string, string>;
  body: Record<string, string>;
  query: Record<string, string>;
}

/** What passport calls on a strategy when it has decided. */
interface Outcome<User> {
  success(user: User): void;
  fail(): void;
  error(reason: unknown): void;
  pass(): void;
}

/**
 * Runs passport strategies by name without Express: identity registers `password`, `session` and `token`; sign-in through
 * other providers will join them.
 */
@Injectable()
export class Authenticator {
  private readonly strategies = new Map<string, Strategy>();

  register(name: string, strategy: Strategy): void {
    this.strategies.set(name, strategy);
  }

  /** The actor behind a session or token secret, or undefined. */
  async authenticate(kind: 'session' | 'token', secret: string): Promise<Actor | undefined> {
    return this.run<Actor>(kind, { headers: { authorization: `Bearer ${secret}` }, body: {}, query: {} });
  }

  /** One passport round with one strategy; undefined when it fails, throws when it breaks. */
  run<User>(name: string, presented: Presented): Promise<User | undefined> {
    const registered = this.strategies.get(name);
    if (!registered) throw new Error(`No passport strategy "${name}" is registered.`);
    return new Promise((resolve, reject) => {
      const strategy = Object.create(registered) as passport.Strategy & Outcome<User>;
      strategy.success = (user) => resolve(user);
      strategy.fail = () => resolve(undefined);
      strategy.pass = () => resolve(undefined);
      strategy.error = (reason) => reject(reason instanceof Error ? reason : new Error(String(reason)));
      Reflect.apply(registered.authenticate, strategy, [presented, {}]);
    });
  }
}
