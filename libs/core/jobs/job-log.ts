import { Database, sql } from '../database/database.js';
import { newId } from '../id.js';

const payload = sql('jobs.payload', 'select payload from outbox where id = $1');
const done = sql('jobs.done', 'delete from outbox where id = $1');
const bury = sql(
  'jobs.bury',
  `with gone as (delete from outbox where id = $1 returning name, payload)
   insert into dead_letters (id, name, payload, error) select $2, name, payload, $3 from gone`,
);
const split = sql(
  'jobs.split',
  `with gone as (delete from outbox where id = $1 returning name, payload)
   insert into outbox (kind, name, payload)
   select 'job', gone.name, half.payload from gone, lateral (
     select jsonb_agg(fact order by n) as payload
     from jsonb_array_elements(gone.payload) with ordinality as facts(fact, n)
     group by n <= jsonb_array_length(gone.payload) / 2
   ) as half`,
);
const due = sql(
  'jobs.due',
  `insert into schedules (name, slot) values ($1, $2)
   on conflict (name) do update set slot = excluded.slot where schedules.slot < excluded.slot returning name`,
);

const ERROR_LENGTH = 2_000;

/** The rows behind the queue: what is through, what is dead, which batch is worth halving, whose turn it is. */
export class JobLog {
  constructor(private readonly database: Database) {}

  /** What a job is given; undefined when it is through already. */
  async payloadOf(outboxId: string): Promise<unknown> {
    return (await this.database.row<{ payload: unknown }>(payload, [outboxId]))?.payload;
  }

  async done(outboxId: string): Promise<void> {
    await this.database.rows(done, [outboxId]);
  }

  async bury(outboxId: string, error: Error): Promise<void> {
    await this.database.rows(bury, [
      outboxId,
      newId(),
      (error.stack ?? error.message).slice(0, ERROR_LENGTH),
    ]);
  }

  /** Replaces a failing batch by its halves, so that one poisoned fact does not hold up the others. */
  async split(outboxId: string): Promise<void> {
    await this.database.rows(split, [outboxId]);
  }

  /** True for the one worker that may add the scheduled job of this slot of time. */
  async claimSlot(name: string, slot: number): Promise<boolean> {
    return (await this.database.row(due, [name, slot])) !== undefined;
  }
}
