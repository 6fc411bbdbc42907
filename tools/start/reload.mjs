import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { complain } from './console.mjs';

const folders = ['apps/api', 'apps/worker', 'libs', 'migrations', 'tools'];
/** An editor saves in several steps, a branch changes many files: wait until it is quiet. */
const quiet = 200;

/**
 * Calls `reload` after the server's sources changed, one call at a time.
 * @param {string} root @param {() => Promise<void>} reload
 * @returns {() => Promise<void>} ends the watch
 */
export function watchSources(root, reload) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  let busy = Promise.resolve();
  const onChange = (/** @type {string} */ _event, /** @type {string | null} */ name) => {
    if (!name?.endsWith('.ts') || name.endsWith('.spec.ts')) return;
    clearTimeout(timer);
    timer = setTimeout(() => (busy = busy.then(reload).catch((error) => complain(error.message))), quiet);
  };
  const watchers = folders
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder))
    .map((folder) => watch(folder, { recursive: true }, onChange));
  return async () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
    await busy;
  };
}

/**
 * Keeps dist/web up to date.
 * @param {string} root
 * @returns {() => Promise<void>} ends it
 */
export function watchWeb(root) {
  if (!existsSync(join(root, 'apps/web/index.html'))) return async () => undefined;
  const args = ['node_modules/vite/bin/vite.js', 'build', 'apps/web', '--watch', '--logLevel', 'warn'];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const exited = once(child, 'exit');
  return async () => {
    child.kill();
    await exited;
  };
}
