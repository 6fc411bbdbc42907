/**
 * `npm run check:fresh [-- --user NAME] [--empty-cache]`: what a newcomer sees. Clones HEAD, starts it, looks at it,
 * stops it, starts it again, kills it, and says how long each start took. With `--user`, root does so as another user.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { freePort } from './start/ports.mjs';
import { root, runToEnd } from './start/program.mjs';
import { Refusal } from './start/refusal.mjs';
import { processesLeft, tryStart } from './start/trial.mjs';

const secondStartLimit = 15;
const { values } = parseArgs({ options: { user: { type: 'string' }, 'empty-cache': { type: 'boolean' } } });

await runToEnd(async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'qiao-fresh-')));
  try {
    await check(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** @param {string} folder */
async function check(folder) {
  const clone = join(folder, 'qiao');
  expectThat(
    spawnSync('git', ['clone', '--quiet', '--no-hardlinks', root, clone]).status === 0,
    'HEAD is cloned',
  );
  const options = { env: await environment(folder), ...userIds(values.user, folder), patience: 600 };

  const first = await tryStart(clone, options);
  console.log(`first start   ${first.seconds.toFixed(1)} s`);
  await look(first.url);
  const made = clusterOf(clone);
  expectThat((await first.end('SIGTERM')) === 0, 'SIGTERM ends it with exit code 0');
  expectThat((await processesLeft(folder)).length === 0, 'no process is left');

  const second = await tryStart(clone, options);
  console.log(`second start  ${second.seconds.toFixed(1)} s`);
  expectThat(second.seconds <= secondStartLimit, `the second start takes at most ${secondStartLimit} s`);
  await look(second.url);
  expectThat(clusterOf(clone) === made, 'the database is the same');
  const account = accountIn(first.output);
  if (account) {
    expectThat(
      accountIn(second.output)?.password === account.password,
      'the demo accounts are printed again',
    );
    expectThat(await canSignIn(second.url, account), `${account.email} can sign in after the second start`);
  }
  await second.end('SIGKILL');
  expectThat((await processesLeft(folder)).length === 0, 'no process is left after SIGKILL, either');
}

/** @param {boolean} holds @param {string} sentence */
function expectThat(holds, sentence) {
  if (!holds) throw new Refusal(`Not true: ${sentence}.`);
  console.log(`ok            ${sentence}`);
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

/** @param {string} folder @returns {Promise<NodeJS.ProcessEnv>} nothing of ours but the way to programs and packages */
async function environment(folder) {
  const { PATH, LANG, HOME } = process.env;
  const registry = spawnSync('npm', ['config', 'get', 'registry'], {
    encoding: 'utf8',
    cwd: root,
  }).stdout.trim();
  const isElsewhere = values['empty-cache'] || values.user;
  return {
    PATH,
    LANG,
    HOME: values.user ? join(folder, 'home') : HOME,
    PORT: String(await freePort()),
    npm_config_registry: registry,
    ...(isElsewhere && { npm_config_cache: join(folder, 'npm-cache') }),
  };
}

/** Hands the folder to another user. @param {string | undefined} name @param {string} folder */
function userIds(name, folder) {
  if (!name) return {};
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout),
  );
  if (!uid) throw new Refusal(`There is no user "${name}" to start it as.`);
  mkdirSync(join(folder, 'home'));
  chmodSync(folder, 0o755);
  spawnSync('chown', ['-R', `${uid}:${gid}`, folder]);
  return { uid, gid };
}
