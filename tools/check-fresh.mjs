/**
 * `npm run check:fresh [-- --user NAME]`: what a newcomer sees. Clones HEAD to a temporary folder with an empty npm cache,
 * starts it twice, ends it in every way, sets obstacles in its way, and says how long each start took. With `--user`,
 * root does all of it as another user.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { newcomersEnvironment } from './check-fresh/environment.mjs';
import { brokenPromises, expectThat } from './check-fresh/expect.mjs';
import { checkRefusals } from './check-fresh/refusals.mjs';
import { checkBothStarts, checkKilled, checkSetUp } from './check-fresh/starts.mjs';
import { endAll } from './check-fresh/trial.mjs';
import { handOver } from './check-fresh/user.mjs';
import { root, runToEnd } from './start/program.mjs';
import { Refusal } from './start/refusal.mjs';

const { values } = parseArgs({ options: { user: { type: 'string' } } });

await runToEnd(async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'qiao-fresh-')));
  try {
    await check(folder);
    const broken = brokenPromises();
    if (broken.length > 0)
      throw new Refusal(`${broken.length} of the promises do not hold: ${broken.join('; ')}.`);
  } finally {
    await endAll();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** @param {string} folder */
async function check(folder) {
  const clone = join(folder, 'qiao');
  const cloned = spawnSync('git', ['clone', '--quiet', '--no-hardlinks', root, clone]);
  expectThat(cloned.status === 0, 'HEAD is cloned');
  mkdirSync(join(folder, 'home'));
  // as folders usually are: root's database runs as another user, who must pass through it
  chmodSync(folder, 0o755);
  const env = await newcomersEnvironment(folder);
  const options = { env, ...handOver(values.user, folder), patience: 600 };
  /** @param {NodeJS.ProcessEnv} more */
  const given = (more) => ({ ...options, env: { ...env, ...more } });

  await checkBothStarts(clone, options);
  await checkKilled(clone, options);
  await checkRefusals(clone, options);
  await checkSetUp(clone, given({ SEED_DEMO: 'false', DATA_DIR: join(clone, '.set-up') }), 'SEED_DEMO=false');
  await checkSetUp(clone, given({ HOST: '0.0.0.0', DATA_DIR: join(clone, '.public') }), 'HOST=0.0.0.0');
}
