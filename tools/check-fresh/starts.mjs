import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expectThat } from './expect.mjs';
import { processesLeft, tryStart } from './trial.mjs';

/** @typedef {import('./trial.mjs').Options} Options */

const secondStartLimit = 15;

/**
 * The first start, and the second, which keeps what is there; each ended in another way.
 * @param {string} clone @param {Options} options
 */
export async function checkBothStarts(clone, options) {
  const first = await tryStart(clone, options);
  console.log(`first start   ${first.seconds.toFixed(1)} s`);
  await look(first.url);
  const made = clusterOf(clone);
  await endsCleanly(clone, first, 'SIGTERM');

  const second = await tryStart(clone, options);
  console.log(`second start  ${second.seconds.toFixed(1)} s`);
  expectThat(second.seconds <= secondStartLimit, `the second start takes at most ${secondStartLimit} s`);
  await look(second.url);
  expectThat(clusterOf(clone) === made, 'the database is the same');
  const [account, again] = [accountIn(first.output), accountIn(second.output)];
  expectThat(
    account !== undefined && account.password === again?.password,
    'the demo accounts are printed again',
  );
  if (account)
    expectThat(await canSignIn(second.url, account), `${account.email} can sign in after the second start`);
  await endsCleanly(clone, second, 'SIGINT');
}

/**
 * Nothing is left behind when npm is killed, and nothing of that hinders the next start.
 * @param {string} clone @param {Options} options
 */
export async function checkKilled(clone, options) {
  const killed = await tryStart(clone, options);
  await killed.end('SIGKILL');
  expectThat((await processesLeft(clone)).length === 0, 'no process is left after SIGKILL');
}

/**
 * Without the demo a link is printed that opens the set-up.
 * @param {string} clone @param {Options} options @param {string} how
 */
export async function checkSetUp(clone, options, how) {
  const start = await tryStart(clone, options);
  expectThat(accountIn(start.output) === undefined, `${how}: no demo accounts`);
  const [link = ''] = /http\S+\/setup\?token=\S+/.exec(start.output) ?? [];
  expectThat(link !== '', `${how}: the one-time set-up link is printed`);
  expectThat((await fetch(link)).status === 200, `${how}: the link opens a page`);
  const { open } = /** @type {{ open: boolean }} */ (
    await (await fetch(`${new URL(link).origin}/api/v1/setup`)).json()
  );
  expectThat(open, `${how}: the installation waits to be set up`);
  await endsCleanly(clone, start, 'SIGTERM');
}

/** @param {string} clone @param {import('./trial.mjs').Trial} trial @param {NodeJS.Signals} signal */
async function endsCleanly(clone, trial, signal) {
  expectThat((await trial.end(signal)) === 0, `${signal} ends it with exit code 0`);
  expectThat((await processesLeft(clone)).length === 0, `no process is left after ${signal}`);
}

/** @param {string} url */
async function look(url) {
  for (const path of ['/', '/health/ready']) {
    const { status } = await fetch(url + path);
    expectThat(status === 200, `${path} answers 200`);
  }
}

/** @param {string} clone */
function clusterOf(clone) {
  const data = join(clone, '.data');
  const cluster = readdirSync(data).find((name) => /^pg\d+$/.test(name)) ?? '';
  const { ino, birthtimeMs } = statSync(join(data, cluster, 'PG_VERSION'));
  return `${ino} ${birthtimeMs}`;
}

/** @param {string} output */
function accountIn(output) {
  const [, email, password] = /^ {4}(\S+@\S+) +(\S+) /m.exec(output) ?? [];
  return email && password ? { email, password } : undefined;
}

/** @param {string} url @param {{ email: string, password: string }} account */
async function canSignIn(url, account) {
  const { ok } = await fetch(`${url}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(account),
  });
  return ok;
}
