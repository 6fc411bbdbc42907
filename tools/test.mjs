/**
 * `npm test`: installs and builds what is missing, runs every size of test one after the other and sums them up.
 * `node tools/test.mjs unit` runs one size; further arguments go to Jest, as in `npm test -- libs/calendar`.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './start/build.mjs';
import { say } from './start/console.mjs';
import { ensureInstalled } from './start/install.mjs';
import { root, runToEnd } from './start/program.mjs';
import { runNode } from './start/run.mjs';
import { closingLine, isGood, tally } from './tally.mjs';

const sizes = ['unit', 'medium', 'e2e', 'browser'];
const [first = '', ...rest] = process.argv.slice(2);
const chosen = sizes.includes(first) ? [first] : sizes;
const args = sizes.includes(first) ? rest : process.argv.slice(2);

await runToEnd(async () => {
  await ensureInstalled(root, say);
  await ensureBuilt(root, { say });
  const folder = mkdtempSync(join(tmpdir(), 'qiao-tests-'));
  const reports = [];
  for (const size of chosen) reports.push(await runSize(size, join(folder, `${size}.json`)));
  rmSync(folder, { recursive: true });
  const total = tally(reports);
  console.log(closingLine(total));
  if (!isGood(total)) process.exitCode = 1;
});

/**
 * @param {string} size
 * @param {string} reportFile
 * @returns {Promise<import('./tally.mjs').Report | undefined>}
 */
async function runSize(size, reportFile) {
  const node = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
  ];
  // a test that failed half-way may leave a connection open, which would keep Jest for ever
  const report = ['--forceExit', '--passWithNoTests', '--json', `--outputFile=${reportFile}`];
  await runNode([...node, ...args, '--selectProjects', size, ...report], {
    cwd: root,
    env: { ...process.env, TZ: 'UTC' },
  });
  return existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : undefined;
}
