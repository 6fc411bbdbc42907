import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * A run of `npm start` in a checkout, from outside.
 * @typedef {object} Trial
 * @property {number} seconds until it printed its address
 * @property {string} url
 * @property {string} output
 * @property {(signal: NodeJS.Signals) => Promise<number | null>} end exit code of npm, null after SIGKILL
 */

/**
 * @param {string} folder
 * @param {{ env: NodeJS.ProcessEnv, uid?: number, gid?: number, patience: number }} options `patience` in seconds
 * @returns {Promise<Trial>}
 */
export async function tryStart(folder, { env, uid, gid, patience }) {
  const begin = performance.now();
  const npm = spawn('npm', ['start'], { cwd: folder, env, uid, gid, stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = once(npm, 'exit');
  let output = '';
  const arrived = new Promise((resolve) => {
    for (const stream of [npm.stdout, npm.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (addressIn(output)) resolve(true);
      });
    }
  });
  const end = async (/** @type {NodeJS.Signals} */ signal) => {
    npm.kill(signal);
    return (await exited)[0];
  };
  const isReady = await Promise.race([
    arrived,
    exited.then(() => false),
    sleep(patience * 1000, false, { ref: false }),
  ]);
  if (!isReady) {
    await end('SIGTERM');
    throw new Error(`npm start did not print its address:\n${output}`);
  }
  // the rest of the announcement follows in the same breath
  await sleep(200);
  return { seconds: (performance.now() - begin) / 1000, url: addressIn(output) ?? '', output, end };
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
