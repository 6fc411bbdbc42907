import { Injectable } from '@nestjs/common';
import type { EventDefinition, JobDefinition, PayloadOf } from '#libs/contracts/facts';
import type { Actor } from '../auth/actor.js';
import { Database, sql } from '../database/database.js';
import { newId } from '../id.js';

const recordEvents = sql(
  'outbox.events',
  `insert into outbox (kind, name, payload, actor_id)
   select 'event', $1, given.payload, $3::uuid from jsonb_array_elements($2) with ordinality as given(payload, n) order by n`,
);
const recordAudit = sql(
  'outbox.audit',
  `insert into audit_entries (id, actor_id, action, subject_type, subject_id, details) values ($1, $2, $3, $4, $5, $6)`,
);
const addJob = sql(
  'outbox.job',
  `insert into outbox (kind, name, payload, run_at, job_key) values ('job', $1, $2, coalesce($3, now()), $4)
   on conflict (job_key) where job_key is not null do nothing`,
);
/** Need not survive a crash, so its commit does not wait for the disk. */
const wake = sql(
  'outbox.wake',
  `select set_config('synchronous_commit', 'off', true), pg_notify('outbox', '')`,
);

const WAKE_EVERY_MS = 5;

/** Who did it. null where nobody did: time came, or the installation itself acted. */
type Doer = Pick<Actor, 'personId'>;

/** Where services record what became true and what must follow: rows in their own transaction, carried on after commit. */
@Injectable()
export class Outbox {
  private waking = false;

  constructor(private readonly database: Database) {}

  /** A past-tense fact. Its audit entry, where the event has one, is written beside it. */
  record<D extends EventDefinition>(event: D, payload: PayloadOf<D>, actor: Doer | null): Promise<void> {
    return this.recordAll(event, [payload], actor);
  }

  /** The same for many facts of one kind, in their order. */
  async recordAll<D extends EventDefinition>(
    event: D,
    payloads: readonly PayloadOf<D>[],
    actor: Doer | null,
  ): Promise<void> {
    await this.database.transaction(async () => {
      await this.database.rows(recordEvents, [event.name, JSON.stringify(payloads), actor?.personId ?? null]);
      for (const payload of payloads) await this.audit(event, payload, actor);
      this.wakeAfterCommit();
    });
  }

  /** Work for later. With a `key`, a second request while the first still waits changes nothing. */
  async later<D extends JobDefinition>(
    job: D,
    payload: PayloadOf<D>,
    options: { runAt?: Date; key?: string } = {},
  ): Promise<void> {
    const values = [job.name, JSON.stringify(payload), options.runAt ?? null, options.key ?? null];
    await this.database.rows(addJob, values);
    this.wakeAfterCommit();
  }

  private async audit<D extends EventDefinition>(
    { name, audit }: D,
    payload: PayloadOf<D>,
    actor: Doer | null,
  ): Promise<void> {
    if (!audit) return;
    const subjectId = (payload as Record<string, unknown>)[audit.idFrom];
    const json = JSON.stringify(payload);
    await this.database.rows(recordAudit, [
      newId(),
      actor?.personId ?? null,
      name,
      audit.subject,
      subjectId,
      json,
    ]);
  }

  /** One NOTIFY for all commits of a moment: it takes a lock of its own, so it stays outside their transactions. */
  wakeAfterCommit(): void {
    this.database.afterCommit(() => {
      if (this.waking) return;
      this.waking = true;
      setTimeout(() => {
        this.waking = false;
        // The relay sweeps every second anyway: a wake-up that fails costs time, not facts.
        this.database.rows(wake).catch(() => undefined);
      }, WAKE_EVERY_MS).unref();
    });
  }
}
