import { randomUUID } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { login, logoutEverywhere } from '#libs/contracts/accounts';
import {
  changeEmail,
  changeMe,
  changePassword,
  createToken,
  listSessions,
  readMe,
  revokeSession,
  revokeToken,
  searchPeople,
} from '#libs/contracts/identity';
import { readNeeds } from '#libs/contracts/home';
import { createOrganisation } from '#libs/contracts/organisations';
import { completeSetup, readSetup } from '#libs/contracts/setup';
import { Client, eventually } from '../support/client.js';
import {
  ANNA,
  CHEN_WEI,
  PASSWORD,
  REUTLINGEN,
  confirm,
  register,
  signIn,
  signUp,
  type Signed,
} from '../support/people.js';
import { startStack, type Stack } from '../support/processes.js';

describe('accounts', () => {
  let stack: Stack;
  let anna: Signed;
  let base: string;

  beforeAll(async () => {
    stack = await startStack({ backend: 'postgres', env: { CHECK_ANSWERS: 'true' } });
    base = stack.urls[0] ?? '';
    anna = await signUp(stack, 'anna@firm.example', 'EU', ANNA);
  }, 60_000);
  afterAll(() => stack.stop(), 30_000);

  it('is set up once, by the one-time link', async () => {
    const visitor = new Client(base);
    expect(await visitor.call(readSetup)).toEqual({ open: true });
    const { stdout } = spawnSync(process.execPath, ['dist/tools/seed.js'], {
      env: { ...process.env, DATABASE_URL: stack.databaseUrl, DATA_DIR: stack.dataDir, SEED_DEMO: 'false' },
      encoding: 'utf8',
    });
    const { setupUrl } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as { setupUrl: string };
    const body = {
      token: new URL(setupUrl).searchParams.get('token'),
      administrator: { email: 'admin@firm.example', password: PASSWORD, name: ANNA },
      organisation: { name: 'Brückenbauer', country: 'DE' },
      uiLocale: 'en',
      readLocales: ['en'],
      timeZone: 'Europe/Berlin',
    };
    const me = await visitor.call(completeSetup, { body });
    expect(me.can.administer).toBe(true);
    expect((await new Client(base).ask(completeSetup, { body })).status).toBe(403);
  }, 30_000);

  it('lists sessions and ends them one by one or all at once', async () => {
    const phone = await signIn(base, anna.email);
    const { items } = await anna.client.call(listSessions);
    expect(items.length).toBe(2);
    const other = items.find(({ current }) => !current);
    await anna.client.call(revokeSession, { params: { id: other?.id ?? '' } });
    expect((await phone.ask(readMe)).status).toBe(401);
    const again = await signIn(base, anna.email);
    await anna.client.call(logoutEverywhere);
    expect((await again.ask(readMe)).status).toBe(401);
    anna.client = await signIn(base, anna.email);
  });

  it('says what a new account needs until its address is confirmed', async () => {
    const email = 'newcomer@maker.example';
    await register(base, email, 'CN', CHEN_WEI);
    const client = await signIn(base, email);
    const kinds = async () => (await client.call(readNeeds)).items.map(({ kind }) => kind);
    expect(await kinds()).toEqual(['verify_email']);
    await confirm(stack, client, email);
    expect(await kinds()).toEqual([]);
  });

  it('lets a program in by a token, within its scopes, until it is revoked', async () => {
    const { id, token } = await anna.client.call(createToken, { body: { name: 'reader', scopes: ['read'] } });
    const headers = { authorization: `Bearer ${token}` };
    const program = new Client(base);
    expect((await program.ask(readMe, { headers })).status).toBe(200);
    const refused = await program.ask(createOrganisation, { headers, body: REUTLINGEN });
    expect(refused.body).toMatchObject({ code: 'scope_missing', status: 403 });
    await anna.client.call(revokeToken, { params: { id } });
    expect((await program.ask(readMe, { headers })).status).toBe(401);
  });

  it('does a request once, however often it is sent', async () => {
    const key = randomUUID();
    const sends = Array.from({ length: 20 }, () =>
      anna.client.ask(createOrganisation, { body: REUTLINGEN, key }),
    );
    const heard = await Promise.all(sends);
    expect(new Set(heard.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(heard.map(({ body }) => body.id)).size).toBe(1);
    const other = await anna.client.ask(createOrganisation, { body: { ...REUTLINGEN, city: 'Ulm' }, key });
    expect(other.body).toMatchObject({ code: 'idempotency_key_reused', status: 422 });
  }, 30_000);

  it('answers a change whose answer was lost, instead of refusing it as stale', async () => {
    const { version } = await anna.client.call(readMe);
    const change = { body: { bio: 'Benches.' }, ifMatch: version, key: randomUUID() };
    const [first, again] = [
      await anna.client.call(changeMe, change),
      await anna.client.call(changeMe, change),
    ];
    expect(again).toEqual(first);
    expect((await anna.client.call(readMe)).version).toBe(version + 1);
  });

  it('refuses a change made without or against an older version', async () => {
    const { version } = await anna.client.call(readMe);
    expect((await anna.client.ask(changeMe, { body: { bio: 'Presses.' } })).status).toBe(428);
    await anna.client.call(changeMe, { body: { bio: 'Presses.' }, ifMatch: version });
    expect((await anna.client.ask(changeMe, { body: { bio: 'Late.' }, ifMatch: version })).status).toBe(412);
  });

  it('finds people by their names in both scripts', async () => {
    const chen = await signUp(stack, 'chen@maker.example', 'CN', CHEN_WEI);
    const mate = await signUp(stack, 'mate@maker.example', 'CN', {
      ...CHEN_WEI,
      forms: [CHEN_WEI.forms[1] ?? CHEN_WEI.forms[0]],
      preferredScript: 'Latn',
    } as typeof CHEN_WEI);
    for (const q of ['chenwei', 'cw', '陈', 'wei ch']) {
      const { items } = await mate.client.call(searchPeople, { query: { q } });
      expect(items.map(({ id }) => id)).toContain(chen.id);
    }
    const seen = await anna.client.call(searchPeople, { query: { q: 'chenwei' } });
    expect(seen.items).toEqual([]);
    expect((await mate.client.call(searchPeople, { query: { q: '%_(' } })).items).toEqual([]);
  }, 30_000);

  it('lets who is signed in guess the password no more often than a visitor', async () => {
    const body = { current: 'not the password', password: 'another-Pferd-马-staple' };
    const tries: number[] = [];
    for (let n = 0; n < 5; n++) tries.push((await anna.client.ask(changePassword, { body })).status);
    expect(tries).toEqual([401, 401, 401, 401, 401]);
    const asked = { email: 'next@firm.example', password: PASSWORD };
    const refused = await anna.client.ask(changeEmail, { body: asked });
    expect([refused.status, refused.headers.has('retry-after')]).toEqual([429, true]);
  }, 30_000);

  it('says no more of a wrong password from the sixth try on, also when all come at once', async () => {
    const stranger = new Client(base);
    const body = { email: 'nobody@firm.example', password: 'not the password' };
    const heard = await Promise.all(Array.from({ length: 8 }, () => stranger.ask(login, { body })));
    const statuses = heard.map(({ status }) => status).toSorted();
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
    const last = await stranger.ask(login, { body });
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    await eventually('health', async () => ((await fetch(`${base}/health/live`)).ok ? true : undefined));
  }, 30_000);
});
