import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { complain, say } from './console.mjs';
import { Refusal } from './refusal.mjs';

/** Folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/**
 * Runs a program that stays until it is told to stop, and then undoes what it did, the last first.
 * Exit code: 0 when it was asked to stop, 1 when it could not begin.
 * @param {(launch: import('./launch.mjs').Launch) => Promise<void>} begin
 */
export async function runUntilStopped(begin) {
  const ending = new AbortController();
  const stop = () => ending.abort();
  process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop);
  stopWithNpm(stop);
  /** @type {(() => Promise<void>)[]} */
  const undo = [];
  let code = 0;
  try {
    ensureNode(process.versions.node);
    await begin({ root, env: process.env, signal: ending.signal, atEnd: (step) => void undo.unshift(step) });
    if (!ending.signal.aborted) await once(ending.signal, 'abort');
  } catch (error) {
    if (!ending.signal.aborted) {
      complain(
        error instanceof Refusal ? error.message : String(error instanceof Error ? error.stack : error),
      );
      code = 1;
    }
  }
  if (ending.signal.aborted) say('Stopping');
  for (const step of undo) await step();
  process.exit(code);
}

/**
 * Runs a program that does one thing and ends. Exit code: 1 when it fails, else what it set itself.
 * @param {() => Promise<void>} work
 */
export async function runToEnd(work) {
  try {
    ensureNode(process.versions.node);
    await work();
  } catch (error) {
    explain(error);
    process.exitCode = 1;
  }
}

/** @param {unknown} error */
function explain(error) {
  complain(error instanceof Refusal ? error.message : String(error instanceof Error ? error.stack : error));
}

/**
 * A killed npm cannot pass a signal on, but it leaves its children to another parent.
 * @param {() => void} stop
 */
function stopWithNpm(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const npm = process.ppid;
  setInterval(() => process.ppid !== npm && stop(), 500).unref();
}

/** @param {string} version */
function ensureNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Refusal(`Node 20.19 or newer is needed; this is ${version}.`);
}
