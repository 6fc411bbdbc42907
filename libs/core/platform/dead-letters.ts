import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { deadLetterView, listDeadLetters } from '#libs/contracts/platform';
import type { Input } from '#libs/contracts/operation';
import type { Page } from '#libs/contracts/primitives';
import { AppError } from '../app-error.js';
import type { Actor } from '../auth/actor.js';
import { Database, sql } from '../database/database.js';
import { pageOf } from '../http/paging.js';
import { decodeLastId } from '../http/place.js';
import { Outbox } from '../outbox/outbox.js';
import { platformPolicy } from './platform.policy.js';

const list = sql(
  'deadLetters.list',
  `select id, name, payload, error, failed_at from dead_letters
   where $1::uuid is null or id < $1 order by id desc limit $2`,
);
const replay = sql(
  'deadLetters.replay',
  `with gone as (delete from dead_letters where id = $1 returning name, payload)
   insert into outbox (kind, name, payload) select 'job', name, payload from gone returning id`,
);
const drop = sql('deadLetters.drop', 'delete from dead_letters where id = $1 returning id');

interface Row {
  id: string;
  name: string;
  payload: unknown;
  error: string;
  failed_at: Date;
}

/** Jobs that failed at every try, for administrators to read, replay or give up. */
@Injectable()
export class DeadLetters {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  async list(
    actor: Actor,
    { limit, cursor }: Input<typeof listDeadLetters>['query'],
  ): Promise<Page<z.infer<typeof deadLetterView>>> {
    platformPolicy.assert('administer', actor, {});
    const rows = await this.database.rows<Row>(list, [decodeLastId(cursor), limit + 1]);
    return pageOf(rows, limit, ({ id }) => [id], view);
  }

  async replay(actor: Actor, id: string): Promise<void> {
    platformPolicy.assert('administer', actor, {});
    if (!(await this.database.row(replay, [id]))) throw new AppError('not_found');
    this.outbox.wakeAfterCommit();
  }

  async drop(actor: Actor, id: string): Promise<void> {
    platformPolicy.assert('administer', actor, {});
    if (!(await this.database.row(drop, [id]))) throw new AppError('not_found');
  }
}

const view = (row: Row): z.infer<typeof deadLetterView> => ({
  id: row.id,
  name: row.name,
  payload: row.payload,
  error: row.error,
  failedAt: row.failed_at.toISOString(),
});
