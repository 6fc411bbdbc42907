import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import pg from 'pg';
import { newId } from '#libs/core/id';
import { Seed } from '../bench/seed.js';
import { eventually, mailsIn } from '../support/client.js';
import { startMailCatcher, type MailCatcher } from '../support/mail-catcher.js';
import { startStack, type Stack } from '../support/processes.js';
import { hasRedis } from '../support/redis.js';
import { seeded } from '../support/seeded.js';
import { noticeOf } from '../support/told.js';

const SEED = Number(process.env.CRASH_SEED ?? Math.floor(Math.random() * 1e9));
const PEOPLE = 200;
/** Facts that are told in the inbox alone, and facts that go out by mail, too. */
const PUBLISHED = 46;
const RESCHEDULED = 4;
const KILLS = 10;

const REGISTER = `insert into registrations (id, workshop_id, person_id, state, arrival, code, registered_at)
  select gen_random_uuid(), $1, person_id, 'confirmed', n, upper(substr(md5(person_id::text), 1, 6)), now()
  from unnest($2::uuid[]) with ordinality as new(person_id, n)`;
const RECORD = `insert into outbox (kind, name, payload)
  select 'event', $1, $2::jsonb from generate_series(1, $3::int)`;
const TOLD = `select count(*)::int as told, count(distinct (person_id, notice_id))::int as different from notifications`;
const WAITING = `select ((select count(*) from deliveries where state <> 'sent')
  + (select count(*) from outbox where kind = 'event' or name like 'on.NotificationsListener.%'))::int as waiting`;

/** Redis can forget as well; the crashed walk shows the same on Postgres. */
const BACKEND = hasRedis ? 'redis' : 'postgres';

describe(`10,000 intents under ten kills of the worker on ${BACKEND}`, () => {
  let stack: Stack;
  let mail: MailCatcher;
  let database: pg.Client;

  beforeAll(async () => {
    mail = await startMailCatcher();
    stack = await startStack({ backend: BACKEND, env: { SMTP_URL: mail.url } });
    database = new pg.Client(stack.databaseUrl);
    await database.connect();
  }, 60_000);
  afterAll(async () => {
    await database?.end();
    await stack?.stop();
    await mail?.stop();
  }, 30_000);

  const one = async <T>(sql: string): Promise<T> => (await database.query(sql)).rows[0] as T;

  it(`loses none, tells none twice, and repeats a mail under its own Message-ID (seed ${SEED})`, async () => {
    const random = seeded(SEED);
    const personIds = Array.from({ length: PEOPLE + 1 }, () => newId());
    const { workshopId, organiserId } = await Seed.into(stack.databaseUrl, (seed) =>
      seed.workshopOf(personIds),
    );
    await database.query(REGISTER, [workshopId, personIds.slice(1)]);
    const payload = JSON.stringify({ workshopId, byId: organiserId });
    for (let round = 0; round < KILLS; round++) {
      // a part of the facts before each kill, so that every kill finds some in flight
      const share = (all: number) =>
        Math.floor((all * (round + 1)) / KILLS) - Math.floor((all * round) / KILLS);
      await database.query(RECORD, ['workshop.published', payload, share(PUBLISHED)]);
      await database.query(RECORD, ['workshop.rescheduled', payload, share(RESCHEDULED)]);
      await sleep(random() * 600);
      await stack.kill('worker-1');
      if (stack.redisUrl && round === KILLS / 2) await flush(stack.redisUrl);
      await stack.restart('worker-1');
    }
    await eventually(
      'all to be told',
      async () => ((await one<{ waiting: number }>(WAITING)).waiting === 0 ? true : undefined),
      90_000,
    );
    const intents = PEOPLE * (PUBLISHED + RESCHEDULED);
    expect(intents).toBe(10_000);
    expect(await one(TOLD)).toEqual({ told: intents, different: intents });

    const mails = mailsIn(mail.folder).filter((one) => noticeOf(one) === 'workshops.rescheduled');
    const idsOf = new Map<string, Set<string>>();
    for (const { to, messageId = '' } of mails) idsOf.set(to, (idsOf.get(to) ?? new Set()).add(messageId));
    // four facts, so four mails to each; whatever came twice came under a name it had already
    expect([...idsOf.values()].map(({ size }) => size)).toEqual(
      Array.from({ length: PEOPLE }, () => RESCHEDULED),
    );
  }, 240_000);
});

async function flush(url: string): Promise<void> {
  const redis = new Redis(url);
  await redis.flushall();
  await redis.quit();
}
