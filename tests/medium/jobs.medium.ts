import { Injectable, type INestApplicationContext } from '@nestjs/common';
import { Redis } from 'ioredis';
import { z } from 'zod';
import { defineEvent, defineJob } from '#libs/contracts/facts';
import { visitor, type Actor } from '#libs/core/auth/actor';
import { Database } from '#libs/core/database/database';
import { HandlesJob, ListensTo, type Fact } from '#libs/core/jobs/handles';
import { JobRunner } from '#libs/core/jobs/job-runner';
import { newId } from '#libs/core/id';
import { Outbox } from '#libs/core/outbox/outbox';
import { DeadLetters } from '#libs/core/platform/dead-letters';
import { eventually } from '../support/client.js';
import { startContext } from '../support/context.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { hasRedis, startRedis, type TestRedis } from '../support/redis.js';

const counted = defineEvent('test.counted', z.object({ n: z.string() }));
const work = defineJob('test.work', z.object({ n: z.int() }));
const poison = defineJob('test.poison', z.object({}), { attempts: 1 });

@Injectable()
class Counter {
  heard = new Map<string, number>();
  worked: number[] = [];

  @ListensTo(counted)
  hear(facts: Fact[]): Promise<void> {
    if (facts.length > 1 && facts.some(({ payload }) => payload.n === 'poisoned'))
      return Promise.reject(new Error('one is bad'));
    for (const { payload } of facts) {
      if (payload.n === 'poisoned') return Promise.reject(new Error('this one'));
      this.heard.set(payload.n ?? '', (this.heard.get(payload.n ?? '') ?? 0) + 1);
    }
    return Promise.resolve();
  }

  @HandlesJob(work)
  work({ n }: { n: number }): Promise<void> {
    this.worked.push(n);
    return Promise.resolve();
  }

  @HandlesJob(poison)
  fail(): Promise<void> {
    return Promise.reject(new Error('always'));
  }
}

@Injectable()
class Doubled {
  @HandlesJob(work)
  again(): Promise<void> {
    return Promise.resolve();
  }
}

const admin: Actor = { ...visitor(), personId: newId(), platformRoles: ['admin'] };
const backends = hasRedis ? ['postgres', 'redis'] : ['postgres'];

describe.each(backends)('outbox, relay and jobs over %s', (backend) => {
  let owned: TestDatabase;
  let redis: TestRedis | undefined;
  let app: INestApplicationContext;
  let database: Database;
  let outbox: Outbox;
  let counter: Counter;

  beforeAll(async () => {
    owned = await createTestDatabase();
    redis = backend === 'redis' ? await startRedis() : undefined;
    app = await startContext(owned.url, [Counter, DeadLetters], { REDIS_URL: redis?.url ?? '' });
    [database, outbox, counter] = [app.get(Database), app.get(Outbox), app.get(Counter)];
    app.get(JobRunner).start([work, poison]);
  }, 30_000);
  afterAll(async () => {
    await app.close();
    await redis?.stop();
    await owned.drop();
  }, 30_000);

  const outboxIsEmpty = async (): Promise<true | undefined> => {
    const { rows } = await database.pool.query('select 1 from outbox limit 1');
    return rows.length === 0 ? true : undefined;
  };

  it('tells a listener every fact of a committed transaction, and none of a rolled back one', async () => {
    await database.transaction(async () => {
      for (let n = 0; n < 1200; n++) await outbox.record(counted, { n: `kept ${n}` }, null);
    });
    await database
      .transaction(async () => {
        await outbox.record(counted, { n: 'lost' }, null);
        throw new Error('rolled back');
      })
      .catch(() => undefined);
    await eventually('all facts to be heard', () =>
      Promise.resolve(counter.heard.size >= 1200 ? true : undefined),
    );
    expect(counter.heard.size).toBe(1200);
    expect(counter.heard.has('lost')).toBe(false);
    await eventually('an empty outbox', outboxIsEmpty);
  }, 30_000);

  it('does a job with a key once while it waits, and at its time', async () => {
    const runAt = new Date(Date.now() + 1500);
    for (let again = 0; again < 5; again++) await outbox.later(work, { n: 7 }, { key: 'seven', runAt });
    expect(counter.worked).toEqual([]);
    await eventually('the job to run', () => Promise.resolve(counter.worked.length > 0 ? true : undefined));
    expect(Date.now()).toBeGreaterThanOrEqual(runAt.getTime());
    await eventually('an empty outbox', outboxIsEmpty);
    expect(counter.worked).toEqual([7]);
  }, 30_000);

  it('buries what fails at every try where it can be read', async () => {
    await outbox.later(poison, {});
    const letters = app.get(DeadLetters);
    const buried = () =>
      eventually('a dead letter', async () => (await letters.list(admin, { limit: 20 })).items[0]);
    const letter = await buried();
    expect(letter.name).toBe('test.poison');
    expect(letter.error).toContain('always');
    await eventually('an empty outbox', outboxIsEmpty);
    await letters.replay(admin, letter.id);
    expect((await buried()).id).not.toBe(letter.id);
    await letters.drop(admin, (await buried()).id);
    expect((await letters.list(admin, { limit: 20 })).items).toEqual([]);
    await expect(letters.list(visitor(), { limit: 20 })).rejects.toMatchObject({ code: 'unauthenticated' });
  }, 30_000);

  if (backend === 'redis') {
    it('loses nothing when Redis forgets everything', async () => {
      await database.transaction(async () => {
        for (let n = 100; n < 200; n++)
          await outbox.later(work, { n }, { runAt: new Date(Date.now() + 300) });
      });
      const client = new Redis(redis?.url ?? '');
      await client.flushall();
      client.disconnect();
      const missing = () =>
        Array.from({ length: 100 }, (_, n) => n + 100).filter((n) => !counter.worked.includes(n));
      await eventually(
        'all jobs to be done',
        () => Promise.resolve(missing().length === 0 ? true : undefined),
        60_000,
      );
    }, 70_000);
  }
});

describe('a worker', () => {
  it.each([
    ['two handlers', [Counter, Doubled], 'Two handlers for the job test.work'],
    ['no handler', [], 'No handler for: test.work, test.poison'],
  ])('refuses to boot with %s', async (_, providers, sentence) => {
    const owned = await createTestDatabase();
    const app = await startContext(owned.url, providers, { REDIS_URL: '' });
    expect(() => app.get(JobRunner).start([work, poison])).toThrow(sentence);
    await app.close();
    await owned.drop();
  });
});
