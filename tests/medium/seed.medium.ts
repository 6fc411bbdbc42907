import 'reflect-metadata';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ChallengesService } from '#libs/challenges/challenges.service';
import { ChannelsService } from '#libs/channels/channels.service';
import { listChallenges } from '#libs/contracts/challenges';
import { listProjects } from '#libs/contracts/projects';
import { visitor } from '#libs/core/auth/actor';
import { ActorEnrichers } from '#libs/core/auth/actor-enrichers';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { Needs } from '#libs/core/needs/needs';
import { passwordMatches } from '#libs/identity/passwords';
import { PersonsRepository } from '#libs/identity/persons.repository';
import { SetupService } from '#libs/identity/setup.service';
import { ProjectsService } from '#libs/projects/projects.service';
import { WorkerModule } from '../../apps/worker/worker.module.js';
import { people } from '../../tools/demo/people.js';
import { demoAccounts } from '../../tools/seeding/demo-accounts.js';
import type { DemoAccount } from '../../tools/seeding/demo-passwords.js';
import { seedDemo } from '../../tools/seeding/seed-demo.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

describe('the demonstration', () => {
  let app: INestApplicationContext;
  let database: TestDatabase;
  let dataDir: string;
  let drawn: DemoAccount[];

  beforeAll(async () => {
    database = await createTestDatabase();
    dataDir = mkdtempSync(join(tmpdir(), 'qiao-test-data-'));
    Object.assign(process.env, { DATABASE_URL: database.url, DATA_DIR: dataDir, REDIS_URL: '' });
    app = await NestFactory.createApplicationContext(WorkerModule, { logger: false, abortOnError: false });
    await seedDemo(app);
    drawn = JSON.parse(readFileSync(accountsFile(), 'utf8')) as DemoAccount[];
  }, 120_000);
  afterAll(async () => {
    await app?.close();
    await database?.drop();
    rmSync(dataDir, { recursive: true, force: true });
  }, 30_000);

  const accountsFile = () => join(dataDir, 'demo-accounts.json');
  const get = <T>(type: Type<T>): T => app.get(type);
  const rows = async <T>(text: string, values: unknown[] = []) =>
    (await get(Database).pool.query(text, values)).rows as T[];
  const actorOf = async (email: string) => {
    const person = await get(PersonsRepository).findByEmail(email);
    if (!person) throw new Error(`${email} has no account.`);
    const { id: personId, readLocales, uiLocale, homeRegion: side } = person;
    const actor = { ...visitor(readLocales, uiLocale), personId, verified: true, side };
    return { ...(await get(ActorEnrichers).enrich(actor)), personId };
  };

  it('keeps passwords drawn for it in a file that its owner alone can read', async () => {
    expect(statSync(accountsFile()).mode & 0o777).toBe(0o600);
    expect(new Set(drawn.map(({ password }) => password)).size).toBe(people.length);
    for (const { email, password } of drawn) {
      const person = await get(PersonsRepository).findByEmail(email);
      expect(person?.emailVerifiedAt).toBeInstanceOf(Date);
      expect(await passwordMatches(person?.passwordHash, password)).toBe(true);
    }
    expect((await demoAccounts(app)).map(({ email }) => email)).toEqual(drawn.map(({ email }) => email));
  });

  it('leaves the clock where it was, and the installation set up', async () => {
    expect(Math.abs(get(Clock).now().getTime() - Date.now())).toBeLessThan(5_000);
    expect(await get(SetupService).isOpen()).toBe(false);
  });

  it('shows a challenge in every state that can be reached', async () => {
    const states = await rows<{ state: string }>('select distinct state from challenges order by state');
    expect(states.map(({ state }) => state)).toEqual([
      ...['awarded', 'cancelled', 'closed', 'decided', 'draft', 'evaluating'],
      ...['in_review', 'open', 'transition'],
    ]);
  });

  it('shows workshops to come, full with people waiting, held, and called off', async () => {
    const found = await rows<{ state: string; taken: number; waiting: number; there: number }>(
      `select w.state, w.taken, count(*) filter (where r.state = 'waitlisted')::int as waiting,
         count(*) filter (where r.state = 'checked_in')::int as there
       from workshops w join registrations r on r.workshop_id = w.id group by w.id order by w.state`,
    );
    expect(found).toEqual([
      { state: 'cancelled', taken: 3, waiting: 0, there: 0 },
      { state: 'done', taken: 4, waiting: 0, there: 3 },
      { state: 'full', taken: 4, waiting: 2, there: 0 },
      { state: 'registration_open', taken: 2, waiting: 0, there: 0 },
    ]);
  });

  it('has a project with three hundred messages, half in each language, which each side can read', async () => {
    const talks = await rows<{ said: number; english: number; chinese: number; seq: number }>(
      `select count(*)::int as said, max(seq)::int as seq,
         count(*) filter (where body->>'sourceLocale' = 'en')::int as english,
         count(*) filter (where body->>'sourceLocale' = 'zh-Hans')::int as chinese
       from messages group by channel_id order by count(*) desc`,
    );
    expect(talks.length).toBeGreaterThanOrEqual(2);
    const [longest] = talks;
    expect(longest?.said).toBeGreaterThanOrEqual(300);
    expect(longest?.seq).toBe(longest?.said);
    expect(longest?.english).toBeGreaterThan(100);
    expect(longest?.chinese).toBeGreaterThan(100);
  });

  it('lies in the past, in order', async () => {
    const [late] = await rows<{ n: number }>(
      `select count(*)::int as n from (
         select created_at as at from messages union all select receipt_at from submissions
         union all select published_at from challenges union all select at from audit_entries) as moments
       where at > now() + interval '1 minute'`,
    );
    expect(late?.n).toBe(0);
    const backwards = await rows(
      `select 1 from messages a join messages b on a.channel_id = b.channel_id and a.seq + 1 = b.seq
       where a.created_at > b.created_at`,
    );
    expect(backwards).toEqual([]);
  });

  it.each(people.map(({ email }) => email))('has something to show to %s on every page', async (email) => {
    const actor = await actorOf(email);
    const query = <O extends { query?: { parse(value: unknown): unknown } }>(operation: O) =>
      operation.query?.parse({}) as never;
    expect((await get(Needs).of(actor, {})).items.length).toBeGreaterThan(0);
    expect((await get(ChallengesService).list(actor, query(listChallenges))).items.length).toBeGreaterThan(5);
    const projects = await get(ProjectsService).list(actor, query(listProjects));
    expect(projects.items.length).toBeGreaterThan(0);
    const channels = await get(ChannelsService).mine(actor);
    expect(channels.items.every(({ lastSeq }) => lastSeq > 0)).toBe(true);
  });

  it('is never written twice, nor half', async () => {
    const counts = () =>
      rows(`select (select count(*) from persons) as people, (select count(*) from messages) as messages,
              (select count(*) from outbox) as facts, (select count(*) from files) as files`);
    const before = await counts();
    const kept = readFileSync(accountsFile(), 'utf8');
    await expect(seedDemo(app)).rejects.toThrow('has an account already');
    expect(await counts()).toEqual(before);
    expect(readFileSync(accountsFile(), 'utf8')).toBe(kept);
  }, 30_000);
});
