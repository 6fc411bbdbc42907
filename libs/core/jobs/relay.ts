import type { QueueName } from '#libs/contracts/facts';
import { Database, sql } from '../database/database.js';
import type { Fact } from './handles.js';
import type { HandlerTable } from './handler-table.js';
import { QUEUES, type Queues } from './queues.js';

const BATCH = 500;

const takeEvents = sql(
  'relay.takeEvents',
  `delete from outbox using (
     select id from outbox where kind = 'event' order by id limit ${BATCH} for update skip locked
   ) as taken where outbox.id = taken.id
   returning outbox.id, outbox.name, outbox.payload, outbox.actor_id as "actorId",
     outbox.created_at as at`,
);
const addBatches = sql(
  'relay.addBatches',
  `insert into outbox (kind, name, payload)
   select 'job', batch.name, batch.payload from jsonb_to_recordset($1::jsonb) as batch(name text, payload jsonb)`,
);
/** Due and not handed over yet, or handed over long ago and nothing came of it (a queue that lost its memory). */
const takeDue = sql(
  'relay.takeDue',
  `update outbox set queued_at = now() from (
     select id from outbox
     where kind = 'job' and run_at <= now() and (queued_at is null or queued_at < now() - interval '20 seconds')
     order by run_at, id limit ${BATCH} for update skip locked
   ) as due where outbox.id = due.id
   returning outbox.id, outbox.name`,
);
const giveBack = sql('relay.giveBack', 'update outbox set queued_at = null where id = any($1::bigint[])');

interface Row {
  id: string;
  name: string;
}
interface EventRow extends Row {
  payload: Fact['payload'];
  actorId: string | null;
  at: Date;
}

/** Carries committed rows on: facts become one job per listener and batch, due jobs go to their queue. */
export class Relay {
  constructor(
    private readonly database: Database,
    private readonly table: HandlerTable,
    private readonly queues: Queues,
  ) {}

  /** One round. True when a full batch was taken, so that another round is worth starting at once. */
  async round(): Promise<boolean> {
    const events = await this.spreadEvents();
    const jobs = await this.handOver();
    return events === BATCH || jobs === BATCH;
  }

  private spreadEvents(): Promise<number> {
    return this.database.transaction(async () => {
      const rows = await this.database.rows<EventRow>(takeEvents);
      rows.sort((a, b) => Number(a.id) - Number(b.id));
      const facts = rows.map(({ at, ...fact }) => ({ ...fact, at: at.toISOString() }));
      const batches = [...this.table.listeners.values()]
        .map(({ name, hears }) => ({
          name,
          payload: facts.filter(hears),
        }))
        .filter(({ payload }) => payload.length > 0);
      if (batches.length > 0) await this.database.rows(addBatches, [JSON.stringify(batches)]);
      return rows.length;
    });
  }

  private async handOver(): Promise<number> {
    const rows = await this.database.rows<Row>(takeDue);
    for (const queue of QUEUES) {
      const group = rows.filter((row) => this.table.queueOf(row.name) === queue);
      if (group.length > 0) await this.enqueue(queue, group);
    }
    return rows.length;
  }

  private async enqueue(queue: QueueName, rows: Row[]): Promise<void> {
    const jobs = rows.map(({ id, name }) => ({
      name,
      // The queue is told what to do and no more: the payload stays where it is safe.
      data: { outboxId: id },
      opts: {
        // The same row handed over twice is one job while it lives.
        jobId: `outbox-${id}`,
        attempts: this.table.handlers.get(name)?.job.attempts ?? 5,
        backoff: { type: 'exponential', delay: 500, jitter: 0.3 },
        removeOnComplete: true,
        removeOnFail: true,
      },
    }));
    try {
      await this.queues.queue(queue).addBulk(jobs);
    } catch (error) {
      await this.database.rows(giveBack, [rows.map(({ id }) => id)]);
      throw error;
    }
  }
}
