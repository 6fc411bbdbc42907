import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Refusal } from './refusal.mjs';

/**
 * A process of ours. `exited` resolves when it is gone, asked or not.
 * @typedef {object} Running
 * @property {import('node:child_process').ChildProcess} child
 * @property {Promise<string>} exited how it ended, in words
 * @property {() => Promise<void>} stop
 */

/** Draining has this long; then the process is killed. */
const patience = 20_000;

/**
 * Starts the api or the worker and waits until it says it is ready. It ends by itself when this process is gone, since
 * the channel between the two then closes.
 * @param {string} script @param {NodeJS.ProcessEnv} env the whole environment
 * @param {{ cwd: string, signal?: AbortSignal, onOutput?: (text: string) => void }} options `signal` gives up waiting;
 *   without `onOutput` it prints where we print
 * @returns {Promise<Running>}
 * @throws {Refusal} when it ends before it is ready; it has said why on its standard error
 */
export async function startApp(script, env, { cwd, signal, onOutput }) {
  const output = onOutput ? 'pipe' : 'inherit';
  // a session of its own: Ctrl+C in a terminal reaches it through us, once
  const child = fork(script, {
    cwd,
    env,
    stdio: ['ignore', output, output, 'ipc'],
    execArgv: [],
    detached: true,
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => onOutput?.(text));
  }
  const exited = once(child, 'exit').then(([code, signal]) => `ended with ${signal ?? code}`);
  const isReady = new Promise((resolve) =>
    child.on('message', (message) => isReadyNote(message) && resolve(true)),
  );
  const giveUp = () => child.kill();
  signal?.addEventListener('abort', giveUp);
  const answered = await Promise.race([isReady, exited]);
  signal?.removeEventListener('abort', giveUp);
  if (answered !== true) throw new Refusal(`${script} did not start: it ${answered}.`);
  return { child, exited, stop: () => end(child, exited) };
}

/** @param {import('node:child_process').ChildProcess} child @param {Promise<string>} exited */
async function end(child, exited) {
  const timer = setTimeout(() => child.kill('SIGKILL'), patience);
  child.kill('SIGTERM');
  await exited;
  clearTimeout(timer);
}

/** @param {unknown} message */
function isReadyNote(message) {
  return typeof message === 'object' && message !== null && 'ready' in message;
}
