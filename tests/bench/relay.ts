import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { spreadOf } from './statistics.js';

const PATIENCE_MS = 120_000;
const FACTS_WAITING = `select coalesce(max(extract(epoch from now() - created_at)), 0)::float8 as seconds from outbox where kind = 'event'`;
const ANYTHING_WAITING = 'select from outbox limit 1';

/** Watches the outbox of the product: how far the relay is behind, and when all that follows is done. */
export class RelayWatch {
  private readonly lags: number[] = [];

  private constructor(private readonly client: pg.Client) {}

  static async on(url: string): Promise<RelayWatch> {
    const client = new pg.Client(url);
    await client.connect();
    return new RelayWatch(client);
  }

  /** Notes how long the oldest fact has been waiting. */
  async sample(): Promise<void> {
    const { rows } = await this.client.query<{ seconds: number }>(FACTS_WAITING);
    this.lags.push(rows[0]?.seconds ?? 0);
  }

  /** Resolves when facts and jobs are done. */
  async drained(): Promise<void> {
    const end = Date.now() + PATIENCE_MS;
    while ((await this.client.query(ANYTHING_WAITING)).rowCount !== 0) {
      if (Date.now() > end) throw new Error('The worker does not get through with what a round left behind.');
      await sleep(50);
    }
  }

  note(): string {
    const { median, high } = spreadOf(this.lags);
    return `relay lag at the end of a round: ${(median * 1000).toFixed(0)} ms (at most ${(high * 1000).toFixed(0)})`;
  }

  close(): Promise<void> {
    return this.client.end();
  }
}
