import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Delay } from './benchmark.js';

const PATIENCE_MS = 60_000;
const LOOK_EVERY_MS = 10;
/** So long after the last acknowledgement everything that follows from it is to be done. */
const DRAINED_WITHIN_MS = 2_000;
const FACTS_WAITING = `select coalesce(max(extract(epoch from now() - created_at)), 0)::float8 as seconds from outbox where kind = 'event'`;
const ANYTHING_WAITING = 'select from outbox limit 1';

/** Watches the outbox of the product: how far the relay is behind, and when all that follows is done. */
export class RelayWatch {
  private readonly lags: number[] = [];
  private readonly drains: number[] = [];

  private constructor(private readonly client: pg.Client) {}

  static async on(url: string): Promise<RelayWatch> {
    const client = new pg.Client(url);
    await client.connect();
    return new RelayWatch(client);
  }

  /** To be called at the last acknowledgement of a round: resolves when neither facts nor jobs are left. */
  async drained(): Promise<void> {
    const startedAt = performance.now();
    const passed = (): number => performance.now() - startedAt;
    const { rows } = await this.client.query<{ seconds: number }>(FACTS_WAITING);
    this.lags.push((rows[0]?.seconds ?? 0) * 1000);
    while ((await this.client.query(ANYTHING_WAITING)).rowCount !== 0) {
      if (passed() > PATIENCE_MS)
        throw new Error('The worker does not get through with what a round left behind.');
      await sleep(LOOK_EVERY_MS);
    }
    this.drains.push(passed());
  }

  delays(): Delay[] {
    return [
      { name: 'relay lag at the last acknowledgement', milliseconds: this.lags, atMost: DRAINED_WITHIN_MS },
      {
        name: 'outbox empty after the last acknowledgement',
        milliseconds: this.drains,
        atMost: DRAINED_WITHIN_MS,
      },
    ];
  }

  close(): Promise<void> {
    return this.client.end();
  }
}
