import { spawnSync } from 'node:child_process';
import { listChallenges } from '#libs/contracts/challenges';
import { listMessages, listMyChannels, postMessage } from '#libs/contracts/channels';
import { readMe } from '#libs/contracts/identity';
import { listProjects } from '#libs/contracts/projects';
import { eventually } from '../support/client.js';
import { onDatabase, type TestDatabase } from '../support/database.js';
import { accountOf } from '../support/demo.js';
import { signIn } from '../support/people.js';
import { startStack, type Stack } from '../support/processes.js';
import { accountsOf, databaseOf, releases } from '../support/release.js';
import { schemaDrift } from '../support/schema-drift.js';

/** Rows of the product; what the queue and the passing packets hold comes and goes. */
const PASSING = ['migrations', 'outbox', 'realtime_packets', 'schedules'];
const CHEN_WEI = 'chen.wei@example.com';

describe.each(releases)('a database of %s', (release) => {
  let database: TestDatabase;
  let before: Map<string, string[]>;
  let stack: Stack | undefined;

  beforeAll(async () => {
    database = await databaseOf(release);
    before = await keysIn(database.url);
  }, 60_000);
  afterAll(async () => {
    if (stack) await stack.stop();
    else await database?.drop();
  }, 30_000);

  it('had rows in every part of the product', () => {
    const filled = [...before].filter(([, keys]) => keys.length > 0).map(([table]) => table);
    expect(filled).toEqual(
      expect.arrayContaining([
        ...['persons', 'organisations', 'memberships', 'challenges', 'submissions', 'evaluation_scores'],
        ...['awards', 'projects', 'blueprints', 'messages', 'files', 'audit_entries'],
      ]),
    );
  });

  it('is brought to the present schema', async () => {
    const { status, stderr } = spawnSync(process.execPath, ['dist/tools/migrate.js', 'up'], {
      env: { ...process.env, DATABASE_URL: database.url },
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(await schemaDrift(database.url)).toEqual([]);
  }, 30_000);

  it('keeps every row', async () => {
    const after = await keysIn(database.url);
    for (const [table, keys] of before) {
      const kept = new Set(after.get(table));
      expect([table, keys.filter((key) => !kept.has(key))]).toEqual([table, []]);
    }
  });

  it('lets the product start, its people sign in with their passwords and read what they wrote', async () => {
    stack = await startStack({ backend: 'postgres', database, env: { CHECK_ANSWERS: 'true' } });
    const { email, password } = accountOf(accountsOf(release), CHEN_WEI);
    const client = await signIn(stack.urls[0] ?? '', email, password);
    expect((await client.call(readMe)).name.forms).toContainEqual(
      expect.objectContaining({ script: 'Hani', family: '陈' }),
    );
    const { items: challenges } = await client.call(listChallenges, { query: { limit: 100, lang: 'zh' } });
    expect(challenges.length).toBeGreaterThan(3);
    expect(challenges.map(({ title }) => title.text).join()).toMatch(/\p{Script=Han}/u);
    expect((await client.call(listProjects)).items.length).toBeGreaterThan(0);
  }, 60_000);

  it('lets talk go on where it stood', async () => {
    if (!stack) throw new Error('The product did not start.');
    const { email, password } = accountOf(accountsOf(release), CHEN_WEI);
    const client = await signIn(stack.urls[0] ?? '', email, password);
    const channel = (await client.call(listMyChannels)).items[0];
    const params = { id: channel?.id ?? '' };
    const { items } = await client.call(listMessages, { params });
    const last = Math.max(...items.map(({ seq }) => seq));
    expect(last).toBeGreaterThan(0);
    const body = { clientMsgId: 'after-the-upgrade', text: '升级之后', locale: 'zh' };
    expect((await client.call(postMessage, { params, body })).seq).toBe(last + 1);
    await eventually('the worker to have read the facts left by the old version', () =>
      onDatabase(database.url, async (queries) => {
        const { rows } = await queries.query<{ facts: number }>(
          `select count(*)::int as facts from outbox where kind = 'event'`,
        );
        return rows[0]?.facts === 0 || undefined;
      }),
    );
  }, 60_000);
});

/** The primary keys in each table. */
function keysIn(url: string): Promise<Map<string, string[]>> {
  return onDatabase(url, async (client) => {
    const { rows: tables } = await client.query<{ name: string; keys: string }>(`
      select c.conrelid::regclass::text as name, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as keys
        from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
       where c.contype = 'p' and c.connamespace = 'public'::regnamespace
       group by c.conrelid`);
    const kept = tables.filter(({ name }) => !PASSING.includes(name));
    const keys = new Map<string, string[]>();
    for (const { name, keys: columns } of kept) {
      const { rows } = await client.query<{ key: string }>(
        `select row(${columns})::text as key from ${name} order by 1`,
      );
      keys.set(
        name,
        rows.map(({ key }) => key),
      );
    }
    return keys;
  });
}
