import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.mjs';
import { run } from './run.mjs';

/**
 * @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }>} Packages
 */

/**
 * Whether what npm noted down in node_modules fits the lock file. npm writes that note last, so a broken installation
 * has none. Packages for other platforms are in the lock file only.
 * @param {Packages} locked `packages` of package-lock.json
 * @param {Packages} installed `packages` of node_modules/.package-lock.json
 */
export function isInstalled(locked, installed) {
  return Object.entries(locked).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === version : Boolean(optional || devOptional);
  });
}

/**
 * Installs exactly what the lock file says, unless it is there.
 * @param {string} root
 * @param {(text: string) => void} say told before the slow part begins
 * @param {AbortSignal} [signal]
 */
export async function ensureInstalled(root, say, signal) {
  const note = join(root, 'node_modules/.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(note) && isInstalled(packagesOf(lock), packagesOf(note))) return;
  say('Installing packages (npm ci), about half a minute');
  // development packages are needed to build, whatever NODE_ENV says
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const { ok } = await (npm
    ? run(process.execPath, [npm, ...args], { cwd: root, signal })
    : run('npm', args, { cwd: root, signal }));
  if (!ok) throw new Refusal('The packages could not be installed: see what npm says above.');
}

/** @param {string} file @returns {Packages} */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
