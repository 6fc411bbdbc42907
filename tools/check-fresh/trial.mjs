import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * How somebody runs `npm start` in a checkout.
 * @typedef {object} Options
 * @property {NodeJS.ProcessEnv} env
 * @property {number} [uid]
 * @property {number} [gid]
 * @property {number} patience in seconds
 *
 * A run, from outside.
 * @typedef {object} Trial
 * @property {number} seconds until it printed its address
 * @property {string} url
 * @property {string} output
 * @property {(signal: NodeJS.Signals) => Promise<number | null>} end exit code of npm, null after SIGKILL
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** Ends what a check that failed has left running. */
export async function endAll() {
  for (const npm of running) {
    npm.kill('SIGTERM');
    await once(npm, 'exit');
  }
}

/** @param {string} folder @param {Options} options */
function npmStart(folder, { env, uid, gid }) {
  const npm = spawn('npm', ['start'], { cwd: folder, env, uid, gid, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(npm);
  npm.once('exit', () => running.delete(npm));
  const start = { npm, exited: once(npm, 'exit'), closed: once(npm, 'close'), out: '', err: '' };
  npm.stdout.setEncoding('utf8').on('data', (text) => (start.out += text));
  npm.stderr.setEncoding('utf8').on('data', (text) => (start.err += text));
  return start;
}

/**
 * @param {string} folder @param {Options} options
 * @returns {Promise<Trial>}
 */
export async function tryStart(folder, options) {
  const begin = performance.now();
  const start = npmStart(folder, options);
  const { npm, exited } = start;
  const arrived = new Promise((resolve) =>
    npm.stdout.on('data', () => addressIn(start.out) && resolve(true)),
  );
  const end = async (/** @type {NodeJS.Signals} */ signal) => {
    npm.kill(signal);
    return (await exited)[0];
  };
  const isReady = await Promise.race([
    arrived,
    exited.then(() => false),
    sleep(options.patience * 1000, false, { ref: false }),
  ]);
  const seconds = (performance.now() - begin) / 1000;
  // the rest of the announcement follows in the same breath
  await sleep(200);
  if (isReady) return { seconds, url: addressIn(start.out) ?? '', output: start.out, end };
  await end('SIGTERM');
  throw new Error(`npm start did not print its address:\n${start.out}${start.err}`);
}

/**
 * A start that must fail.
 * @param {string} folder @param {Options} options
 * @returns {Promise<{ code: number, said: string[] }>} exit code and the lines of complaint, npm's own left out
 */
export async function tryInVain(folder, options) {
  const start = npmStart(folder, options);
  const late = setTimeout(() => start.npm.kill('SIGTERM'), options.patience * 1000);
  const [code] = await start.closed;
  clearTimeout(late);
  const said = start.err.split('\n').filter((line) => line.trim() !== '' && !/^npm\b/.test(line));
  return { code: code ?? 0, said: said.map((line) => line.trim()) };
}

/**
 * Processes that have the folder in their command line, given some time to end.
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
export async function processesLeft(folder) {
  for (let tries = 0; ; tries++) {
    const { stdout } = spawnSync('ps', ['-axww', '-o', 'pid=,args='], { encoding: 'utf8' });
    const left = stdout.split('\n').filter((line) => line.includes(folder));
    if (left.length === 0 || tries >= 40) return left;
    await sleep(250);
  }
}

/** @param {string} output */
function addressIn(output) {
  return /ready after [\d.]+ s: {2}(http\S+)\n/.exec(output)?.[1];
}
