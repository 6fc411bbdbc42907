import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Job } from 'bullmq';
import type { PoolClient } from 'pg';
import type { JobDefinition } from '#libs/contracts/facts';
import { Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { Outbox } from '../outbox/outbox.js';
import { Bell } from './bell.js';
import { HandlerTable } from './handler-table.js';
import type { Fact } from './handles.js';
import { JobLog } from './job-log.js';
import { QUEUES, Queues } from './queues.js';
import { Relay } from './relay.js';

const SWEEP_MS = 1_000;
/** Under load, rounds are this far apart, so that few batches carry many facts; at rest the first is taken at once. */
const ROUND_MS = 100;

interface Envelope {
  outboxId: string;
}

/** The worker's engine: relay, queues and schedules. Started by the worker process only. */
@Injectable()
export class JobRunner implements OnApplicationShutdown {
  private readonly logger = new Logger('jobs');
  private queues?: Queues;
  private relay?: Relay;
  private log: JobLog;
  private stopped = false;
  private running: Promise<void> = Promise.resolve();
  private readonly bell = new Bell();
  private ear?: PoolClient;

  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly table: HandlerTable,
  ) {
    this.log = new JobLog(database);
  }

  /** `jobs` is everything the contract may add: a missing or doubled handler refuses to start. */
  start(jobs: readonly JobDefinition[]): void {
    this.table.collect(jobs);
    this.queues = new Queues(this.config, (where, error) => this.logger.warn(`${where}: ${error.message}`));
    this.relay = new Relay(this.database, this.table, this.queues);
    for (const queue of QUEUES) {
      this.queues.work(
        queue,
        (job) => this.perform(job.name, job.data as Envelope),
        (job, error) =>
          void this.afterFailure(job, error).catch((reason) => this.complain('dead letter', reason)),
      );
    }
    this.running = this.loop();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.bell.ring();
    await this.running;
    this.ear?.release(true);
    await this.queues?.close();
  }

  private async perform(name: string, { outboxId }: Envelope): Promise<void> {
    const payload = await this.log.payloadOf(outboxId);
    if (payload === undefined) return;
    const handler = this.table.handlers.get(name);
    const listener = this.table.listeners.get(name);
    if (handler) await handler.run(payload, outboxId);
    else if (listener) await listener.run(payload as Fact[]);
    else throw new Error(`Nobody handles ${name}.`);
    await this.log.done(outboxId);
  }

  private async afterFailure(job: Job, error: Error): Promise<void> {
    this.logger.warn(`${job.name} failed at try ${job.attemptsMade}: ${error.message}`);
    const { outboxId } = job.data as Envelope;
    if (job.attemptsMade < (job.opts.attempts ?? 1)) return;
    const facts = this.table.listeners.has(job.name) ? await this.log.payloadOf(outboxId) : [];
    if (((facts as Fact[] | undefined) ?? []).length > 1) await this.log.split(outboxId);
    else await this.log.bury(outboxId, error);
  }

  private async loop(): Promise<void> {
    while (!this.stopped) {
      const earliest = performance.now() + ROUND_MS;
      try {
        await this.listen();
        await this.addScheduled();
        while (!this.stopped && (await this.relay?.round()));
      } catch (error) {
        this.complain('relay', error);
      }
      await this.bell.next(SWEEP_MS);
      const early = earliest - performance.now();
      if (early > 0 && !this.stopped) await sleep(early);
    }
  }

  /** Hears the NOTIFY of commits; when its connection goes, the next round takes another. */
  private async listen(): Promise<void> {
    if (this.ear) return;
    const ear = await this.database.pool.connect();
    ear.on('notification', () => this.bell.ring());
    ear.on('error', () => {
      this.ear = undefined;
      ear.release(true);
    });
    await ear.query('listen outbox');
    this.ear = ear;
  }

  private async addScheduled(): Promise<void> {
    const seconds = Date.now() / 1000;
    for (const { job, everySeconds } of this.table.schedules) {
      const slot = Math.floor(seconds / everySeconds);
      if (await this.log.claimSlot(job.name, slot))
        await this.outbox.later(job, {}, { key: `schedule ${job.name}` });
    }
  }

  private complain(where: string, reason: unknown): void {
    this.logger.warn(`${where}: ${reason instanceof Error ? reason.message : String(reason)}`);
  }
}
