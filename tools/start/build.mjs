import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.mjs';
import { runNode } from './run.mjs';
import { filesBelow, hashOf, onceFor } from './stamp.mjs';

const shared = ['package.json', 'package-lock.json', 'tsconfig.json', 'libs'];
const serverSources = [
  ...shared,
  'tsconfig.build.json',
  'apps/features.ts',
  'apps/api',
  'apps/worker',
  'migrations',
  'tools',
];
const webSources = [...shared, 'apps/web'];
const compiledFolders = ['apps', 'libs', 'migrations', 'tools'];

/** @typedef {{ say?: (text: string) => void, signal?: AbortSignal }} Options */

/**
 * Compiles the server into dist/, unless it is there already. The compiler writes its output in spite of a type error;
 * what to make of that is for the caller to say.
 * @param {string} root
 * @param {Options} [options]
 * @returns {Promise<boolean>} whether the sources compiled without an error
 */
export function buildServer(root, { say, signal } = {}) {
  return onceFor(join(root, 'dist/.server-stamp'), hashOf(root, serverSources), async () => {
    say?.('Building the server');
    removeOrphans(root);
    const compiler = 'node_modules/typescript-native/bin/tsc';
    return (await runNode([compiler, '-p', 'tsconfig.build.json'], { cwd: root, signal, show: true })).ok;
  });
}

/**
 * Builds the web app into dist/web, unless it is there already.
 * @param {string} root
 * @param {Options} [options]
 */
export async function buildWeb(root, { say, signal } = {}) {
  if (!existsSync(join(root, 'apps/web/index.html'))) return true;
  return onceFor(join(root, 'dist/.web-stamp'), hashOf(root, webSources), async () => {
    say?.('Building the web app');
    const bundler = 'node_modules/vite/bin/vite.js';
    // a test runner's NODE_ENV would put React for development into it
    const env = { ...process.env, NODE_ENV: 'production' };
    const args = [bundler, 'build', 'apps/web', '--logLevel', 'warn'];
    return (await runNode(args, { cwd: root, env, signal, show: true })).ok;
  });
}

/** @param {string} root @param {Options} [options] */
export async function ensureBuilt(root, options) {
  if (!(await buildServer(root, options)))
    throw new Refusal('The server does not compile: see the errors above.');
  if (!(await buildWeb(root, options)))
    throw new Refusal('The web app does not build: see the errors above.');
}

/**
 * Removes compiled files whose source is gone: a dropped migration would still be run.
 * @param {string} root
 */
function removeOrphans(root) {
  for (const file of compiledFolders.flatMap((folder) => filesBelow(join(root, 'dist'), folder))) {
    const source = file.replace(/\.js(\.map)?$/, '.ts');
    if (source !== file && !existsSync(join(root, source))) rmSync(join(root, 'dist', file));
  }
}
