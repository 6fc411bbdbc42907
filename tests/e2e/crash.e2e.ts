import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import pg from 'pg';
import { QUEUES, Queues } from '#libs/core/jobs/queues';
import { Config } from '#libs/core/config/config';
import { crashAgainAndAgain } from '../support/crashes.js';
import { CrashedWalk } from '../support/crashed-walk.js';
import { eventually, mailsIn } from '../support/client.js';
import { Patience } from '../support/patient-client.js';
import { startStack, type Stack } from '../support/processes.js';
import { wrongs } from '../support/reckoning.js';
import { hasRedis } from '../support/redis.js';
import { seeded } from '../support/seeded.js';
import { noticeOf } from '../support/told.js';

const BACKENDS = hasRedis ? (['postgres', 'redis'] as const) : (['postgres'] as const);
const SEED = Number(process.env.CRASH_SEED ?? Math.floor(Math.random() * 1e9));
const CRASHES = 10;
const WALKERS = 2;
/** Longer than a queue takes to give the work of a dead worker to another, or to be filled again after it forgot all. */
const QUIET_WITHIN_MS = 45_000;

/** What goes out by mail, as the database knows it. */
const MAILED = `select person.email, notice.type, delivery.state
  from deliveries delivery join notices notice on notice.id = delivery.notice_id
  join persons person on person.id = delivery.person_id`;

describe.each(BACKENDS)('kill -9 in the middle of the walk on %s', (backend) => {
  let stack: Stack;
  let database: pg.Client;
  let redis: Redis | undefined;
  const patience = new Patience();
  const walks: CrashedWalk[] = [];

  /** Work that was handed to a queue and is not through, or that waits to be handed over. */
  const jobsUnderWay = async (): Promise<number> => {
    const { rows } = await database.query<{ count: number }>(
      'select count(*)::int from outbox where run_at <= now()',
    );
    return rows[0]?.count ?? 0;
  };

  beforeAll(async () => {
    process.stderr.write(`kill -9 on ${backend}: CRASH_SEED=${SEED} repeats this\n`);
    const env = { RATE_LIMIT_PER_MINUTE: '1000000', CHECK_ANSWERS: 'true' };
    stack = await startStack({ backend, env });
    database = new pg.Client(stack.databaseUrl);
    await database.connect();
    redis = stack.redisUrl ? new Redis(stack.redisUrl) : undefined;
  }, 60_000);
  afterAll(async () => {
    for (const walk of walks) walk.close();
    redis?.disconnect();
    await database.end();
    await stack.stop();
  }, 30_000);

  it('the walk goes on, again and again', async () => {
    let isOver = false;
    const walker = async (name: number) => {
      for (let last: CrashedWalk | undefined; !isOver; walks.push(last)) {
        const walk = new CrashedWalk(stack, `-${name}`, patience);
        last = await (last ? walk.goOnFrom(last) : walk).toTheEnd();
      }
    };
    const crashes = Promise.all([
      crashAgainAndAgain(stack, {
        name: 'api-1',
        times: CRASHES,
        underWay: () => Promise.resolve(patience.inFlight),
        random: seeded(SEED),
      }),
      crashAgainAndAgain(stack, {
        name: 'worker-1',
        times: CRASHES,
        underWay: jobsUnderWay,
        random: seeded(SEED + 1),
      }),
      sleep(10_000).then(() => redis?.flushall()),
    ]).finally(() => {
      isOver = true;
    });
    await Promise.all([crashes, ...Array.from({ length: WALKERS }, (_, name) => walker(name))]);
    expect(walks.length).toBeGreaterThanOrEqual(WALKERS);
  }, 240_000);

  it('was in the middle: requests broke off at each crash', () => {
    expect(patience.repeats).toBeGreaterThanOrEqual(CRASHES);
  });

  it('leaves no work behind: outbox and queues run empty', async () => {
    await eventually(
      'an empty outbox',
      async () => ((await jobsUnderWay()) === 0 ? true : undefined),
      QUIET_WITHIN_MS,
    );
    const queues = new Queues(
      Config.from({ DATABASE_URL: stack.databaseUrl, REDIS_URL: stack.redisUrl }),
      () => undefined,
    );
    const open = async () =>
      (await Promise.all(QUEUES.map((name) => queues.queue(name).getJobCounts())))
        .flatMap((counts) => Object.values(counts))
        .reduce((sum, count) => sum + count, 0);
    await eventually('empty queues', async () => ((await open()) === 0 ? true : undefined), QUIET_WITHIN_MS);
    await queues.close();
  }, 90_000);

  it('lost nothing that was acknowledged', async () => {
    for (const walk of walks) {
      const { acknowledged, found } = await walk.kept();
      expect(found).toEqual(acknowledged);
      const history = new Map((await walk.history()).map((message) => [message.clientMsgId, message]));
      expect([...history.keys()].sort()).toEqual([...walk.acknowledged.keys()].sort());
      for (const { clientMsgId, id, seq, text, deletedAt } of walk.acknowledged.values()) {
        const kept = history.get(clientMsgId);
        expect(kept).toMatchObject({ id, seq, deletedAt });
        expect([kept?.text?.text, kept?.original?.text]).toContain(text?.text);
      }
    }
  });

  it('doubled nothing, left no gap, and audited each fact once', async () => {
    expect(await wrongs(database)).toEqual({});
    const counted = ['persons', 'organisations', 'challenges', 'submissions', 'awards', 'projects'];
    const counts = await database.query<Record<string, number>>(
      `select ${counted.map((table) => `(select count(*)::int from ${table}) as ${table}`).join(', ')}`,
    );
    const each = walks.length;
    expect(counts.rows).toEqual([
      {
        ...{ persons: WALKERS * 3, organisations: WALKERS },
        ...{ challenges: each, submissions: each, awards: each, projects: each },
      },
    ]);
  });

  it('wrote to each person once about each thing', () => {
    const firsts = walks.filter(({ anna }, index) => walks.findIndex((walk) => walk.anna === anna) === index);
    const once = firsts
      .flatMap(({ anna, chen, judge }) => [anna, chen, judge, judge])
      .map(({ email }) => email);
    const mails = mailsIn(stack.outboxDir).filter((mail) => noticeOf(mail) === undefined);
    expect(mails.map(({ to }) => to).sort()).toEqual(once.sort());
    expect(new Set(mails.map(({ to, subject }) => `${to} ${subject}`)).size).toBe(once.length);
  });

  it('told each person once of each thing, and wrote as often', async () => {
    const wanted = 2 * walks.length;
    const stored = await eventually(
      'the notices to be out',
      async () => {
        const { rows } = await database.query<{ email: string; type: string; state: string }>(MAILED);
        const isOut = rows.every(({ state }) => state === 'sent' || state === 'suppressed');
        const told = rows.filter(({ type }) => ['submissions.received', 'submissions.won'].includes(type));
        return isOut && told.length === wanted ? rows : undefined;
      },
      60_000,
    );
    const sent = stored.filter(({ state }) => state === 'sent').map(({ email, type }) => `${email} ${type}`);
    const mails = mailsIn(stack.outboxDir).flatMap((mail) => {
      const type = noticeOf(mail);
      return type === undefined ? [] : [`${mail.to} ${type}`];
    });
    expect(mails.sort()).toEqual(sent.sort());
  }, 90_000);

  it('shows every screen what the history holds', async () => {
    for (const walk of walks) {
      const history = await walk.history();
      for (const screen of walk.screens) {
        const shown = await eventually('the screen to be complete', () => {
          const sorted = [...screen.messages.values()].sort((a, b) => a.seq - b.seq);
          const isThere = history.every(({ id, rev }) => screen.messages.get(id)?.rev === rev);
          return Promise.resolve(isThere ? sorted : undefined);
        });
        expect(shown.map(({ id, rev, deletedAt }) => ({ id, rev, deletedAt }))).toEqual(
          history.map(({ id, rev, deletedAt }) => ({ id, rev, deletedAt })),
        );
      }
    }
  }, 30_000);
});
