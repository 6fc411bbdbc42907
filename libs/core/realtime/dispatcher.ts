import { Injectable } from '@nestjs/common';
import type { FailedAck } from '#libs/contracts/realtime';
import { AppError } from '../app-error.js';
import type { SignedInActor } from '../auth/actor.js';
import type { Connection } from './connection.js';
import { failedAck } from './failed-ack.js';
import { MessageTable, type MessageRoute } from './message-table.js';

const DRAIN_MS = 5_000;

/** From an arriving event to its acknowledgement: limit, rights of the credential, contract, handler. */
@Injectable()
export class Dispatcher {
  private routes: ReadonlyMap<string, MessageRoute> = new Map();
  private readonly running = new Set<Promise<unknown>>();

  constructor(private readonly table: MessageTable) {}

  load(): void {
    this.routes = this.table.load();
  }

  /** Handles one event as socket.io gives it: payload, then the acknowledgement where the client wants one. */
  take(connection: Connection, name: string, args: unknown[]): void {
    const last = args.at(-1);
    const acknowledge = typeof last === 'function' ? (last as (answer: unknown) => void) : () => undefined;
    const answer = this.answer(connection, name, typeof last === 'function' ? args.slice(0, -1) : args);
    this.running.add(answer);
    void answer.then(acknowledge).finally(() => this.running.delete(answer));
  }

  /** Resolves when what is under way is answered, or after five seconds. */
  async drained(): Promise<void> {
    const patience = new Promise((resolve) => setTimeout(resolve, DRAIN_MS).unref());
    await Promise.race([Promise.allSettled([...this.running]), patience]);
  }

  private async answer(connection: Connection, name: string, [payload]: unknown[]): Promise<unknown> {
    try {
      if (!connection.mayTalk()) throw new AppError('too_many_requests', { seconds: 1 });
      const route = this.routes.get(name);
      if (!route) throw new AppError('not_found');
      const actor = await connection.actor();
      assertMaySend(route, actor);
      return await route.handle(actor, valid(route, payload), connection);
    } catch (error) {
      return failedAck(error, connection.lastKnownActor.uiLocale) satisfies FailedAck;
    }
  }
}

/** What decides on posting decides on changing: a read-only token and an unconfirmed account may listen only. */
function assertMaySend({ message }: MessageRoute, actor: SignedInActor): void {
  const writes = message.access.endsWith('.post');
  const scope = writes ? 'write' : 'read';
  if (!actor.scopes.includes(scope)) throw new AppError('scope_missing', { scope });
  if (writes && !actor.verified) throw new AppError('email_unverified');
}

function valid({ message }: MessageRoute, payload: unknown): unknown {
  const parsed = message.payload.safeParse(payload);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map((issue) => ({
    path: issue.path.join('.'),
    code: issue.code,
    message: issue.message,
  }));
  throw new AppError('invalid', {}, { errors });
}
