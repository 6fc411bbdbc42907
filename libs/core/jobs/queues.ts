import { createPostgresBackend, Queue, Worker, type Job, type Processor } from 'bullmq';
import { Redis } from 'ioredis';
import type { QueueName } from '#libs/contracts/facts';
import type { Config } from '../config/config.js';

export const QUEUES: readonly QueueName[] = ['default', 'mail', 'slow'];

const CONCURRENCY: Record<QueueName, number> = { default: 8, mail: 4, slow: 2 };

/** A job may be cut off by a kill this often before it counts as poison. */
const MAX_STALLED = 50;

/** A job whose worker shows no sign of life for so long is given to another: a mail must not wait for half a minute. */
const LOCK_MS = 10_000;
const STALLED_CHECK_MS = 5_000;

/** BullMQ over Postgres by default, over Redis where there is one. */
export class Queues {
  private readonly queues = new Map<QueueName, Queue>();
  private readonly workers: Worker[] = [];
  private readonly redis: Redis | undefined;
  private readonly connection: never;
  /** undefined is BullMQ's own, Redis. */
  private readonly backend: undefined;

  constructor(
    config: Config,
    private readonly report: (where: string, error: Error) => void,
  ) {
    const url = config.env.REDIS_URL;
    this.backend = url === undefined ? (createPostgresBackend as never) : undefined;
    if (url !== undefined) this.redis = new Redis(url, { maxRetriesPerRequest: null });
    this.redis?.on('error', (error) => this.report('redis', error));
    this.connection = (this.redis ?? {
      connectionString: config.env.DATABASE_URL,
      max: 4,
      // what is lost with the queue is handed over again: its commits need not wait for the disk
      options: '-c synchronous_commit=off',
    }) as never;
  }

  queue(name: QueueName): Queue {
    let queue = this.queues.get(name);
    if (!queue) {
      queue = new Queue(name, { connection: this.connection }, this.backend);
      queue.on('error', (error) => this.report(`queue ${name}`, error));
      this.queues.set(name, queue);
    }
    return queue;
  }

  /** Starts working off one queue. `failed` hears of every failed try. */
  work(name: QueueName, processor: Processor, failed: (job: Job, error: Error) => void): void {
    const options = {
      connection: this.connection,
      concurrency: CONCURRENCY[name],
      maxStalledCount: MAX_STALLED,
      lockDuration: LOCK_MS,
      stalledInterval: STALLED_CHECK_MS,
    };
    const worker = new Worker(name, processor, options, this.backend);
    worker.on('error', (error) => this.report(`worker ${name}`, error));
    worker.on('failed', (job, error) => {
      if (job) failed(job, error);
    });
    this.workers.push(worker);
  }

  /** Lets running jobs end, then lets go of every connection. */
  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    this.redis?.disconnect();
  }
}
