import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { newId } from '#libs/core/id';
import { createTestDatabase } from '../support/database.js';
import type { Benchmark, Size } from './benchmark.js';
import { startFloor } from './floor.js';
import { RelayWatch } from './relay.js';
import { Seed } from './seed.js';
import { startProduct } from './server.js';

const MEMBERS: Record<Size, number> = { full: 10_000, smoke: 20 };
const LOOK_EVERY_MS = 4;
const PATIENCE_MS = 60_000;

interface World {
  projectId: string;
  workshopId: string;
  organiserId: string;
}

/** As a service records it: the fact, and a word to the relay. */
const RECORD = `insert into outbox (kind, name, payload) values ('event', 'workshop.published', $1) returning id`;
const IS_TOLD = 'select id from notices where fact_id = $1';
const COUNT = 'select count(*)::int as told from notifications where notice_id = $1';

/** A project of very many, and a workshop of it. The organiser is not told. */
const seedWorld = (seed: Seed, members: number): Promise<World> =>
  seed.workshopOf(Array.from({ length: members + 1 }, () => newId()));

/** One fact that concerns everybody in a large project, from the fact to the last notification. */
const fanout = (name: string, backend: 'postgres' | 'redis'): Benchmark => ({
  name,
  about: `one fact told to 10,000 people through outbox and queue on ${backend}, beside one set-based insert with no queue`,
  unit: 'notifications',
  target: 0.4,
  async open(size) {
    const members = MEMBERS[size];
    const product = await startProduct(backend);
    const floorDatabase = await createTestDatabase();
    const floor = await startFloor('notification-insert', { DATABASE_URL: floorDatabase.url });
    const relay = await RelayWatch.on(product.databaseUrl);
    const client = new pg.Client(product.databaseUrl);
    await client.connect();
    const ours = await Seed.into(product.databaseUrl, (seed) => seedWorld(seed, members));
    const theirs = await Seed.into(floorDatabase.url, (seed) => seedWorld(seed, members));
    const told = { floor: 0, ours: 0 };

    async function fact(): Promise<string> {
      const payload = JSON.stringify({ workshopId: ours.workshopId, byId: ours.organiserId });
      const { rows } = await client.query<{ id: string }>(RECORD, [payload]);
      await client.query(`select pg_notify('outbox', '')`);
      return rows[0]?.id ?? '';
    }
    async function noticeOf(factId: string, until: number): Promise<string> {
      for (;;) {
        const { rows } = await client.query<{ id: string }>(IS_TOLD, [factId]);
        if (rows[0]) return rows[0].id;
        if (performance.now() > until) throw new Error('The fact was told to nobody.');
        await sleep(LOOK_EVERY_MS);
      }
    }
    return {
      floor: {
        pid: floor.pid,
        round: async () => {
          const startedAt = performance.now();
          const response = await fetch(`http://127.0.0.1:${floor.port}/`, {
            method: 'POST',
            body: JSON.stringify(theirs),
          });
          told.floor = ((await response.json()) as { told: number }).told;
          return { units: members, seconds: (performance.now() - startedAt) / 1000 };
        },
      },
      ours: {
        pid: product.pid('worker-1'),
        round: async () => {
          const startedAt = performance.now();
          const noticeId = await noticeOf(await fact(), startedAt + PATIENCE_MS);
          const seconds = (performance.now() - startedAt) / 1000;
          const { rows } = await client.query<{ told: number }>(COUNT, [noticeId]);
          told.ours = rows[0]?.told ?? 0;
          return { units: members, seconds };
        },
        settle: () => relay.drained(),
      },
      compare: () => {
        for (const [side, count] of Object.entries(told))
          if (count !== 0 && count !== members) throw new Error(`The ${side} told ${count} of ${members}.`);
      },
      delays: () => relay.delays(),
      notes: () => [],
      close: async () => {
        await client.end();
        await relay.close();
        await floor.stop();
        await product.stop();
        await floorDatabase.drop();
      },
    };
  },
});

export const jobsFanout = fanout('jobs.fanout', 'postgres');
export const jobsFanoutOnRedis = fanout('jobs.fanout.redis', 'redis');
