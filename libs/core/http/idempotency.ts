import { createHash } from 'node:crypto';
import { Injectable, type CallHandler } from '@nestjs/common';
import { lastValueFrom } from 'rxjs';
import { AppError } from '../app-error.js';
import { Database, sql } from '../database/database.js';
import type { QiaoReply, QiaoRequest } from './request.js';
import { seal, unseal } from './sealed.js';

const claim = sql(
  'idempotency.claim',
  `insert into idempotency_keys (key, body_hash) values ($1, $2) on conflict (key) do nothing returning key`,
);
const find = sql('idempotency.find', 'select body_hash, answer from idempotency_keys where key = $1');
const keep = sql('idempotency.keep', 'update idempotency_keys set answer = $2 where key = $1');
const sweep = sql(
  'idempotency.sweep',
  `delete from idempotency_keys where created_at < now() - interval '25 hours'`,
);

/** Headers a repeat must hear again. */
const REPEATED = ['set-cookie'] as const;

/**
 * Runs a change once per key. The key's row is written in the transaction of the effect: of twenty parallel sends one does
 * the work, the others wait on the unique key and get its answer; a refusal or a crash rolls the key back with the rest.
 */
@Injectable()
export class Idempotency {
  constructor(private readonly database: Database) {}

  async once(key: string, request: QiaoRequest, reply: QiaoReply, next: CallHandler): Promise<unknown> {
    const id = identity(key, request);
    // Salted with the key: a stored hash of a body that holds a password must not be guessable.
    const bodyHash = hash(JSON.stringify([key, request.url, request.body ?? null]));
    return this.database.transaction(async () => {
      if (await this.database.row(claim, [id, bodyHash])) {
        const answer: unknown = await lastValueFrom(next.handle());
        await this.database.rows(keep, [
          id,
          seal(key, JSON.stringify({ answer, headers: headersOf(reply) })),
        ]);
        return answer;
      }
      const first = await this.database.row<{ body_hash: string; answer: Buffer }>(find, [id]);
      if (!first) throw new AppError('conflict');
      if (first.body_hash !== bodyHash) throw new AppError('idempotency_key_reused');
      const kept = JSON.parse(unseal(key, first.answer)) as Kept;
      for (const [name, value] of Object.entries(kept.headers)) void reply.header(name, value);
      return kept.answer;
    });
  }

  /** Forgets answers older than a day. */
  async sweep(): Promise<void> {
    await this.database.rows(sweep);
  }
}

interface Kept {
  answer: unknown;
  headers: Record<string, string>;
}

function headersOf(reply: QiaoReply): Record<string, string> {
  return Object.fromEntries(
    REPEATED.flatMap((name) => {
      const value = reply.getHeader(name);
      return value === undefined ? [] : [[name, String(value)]];
    }),
  );
}

/** The same key means another request for another actor or route. */
const identity = (key: string, request: QiaoRequest): string =>
  hash(`${request.actor.personId ?? request.ip} ${request.operation?.id} ${key}`);

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
