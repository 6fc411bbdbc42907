import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.mjs';
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

/**
 * Compiles the server into dist/, unless it is there already. The compiler writes its output in spite of a type error;
 * what to make of that is for the caller to say.
 * @param {string} root
 * @param {(text: string) => void} [say]
 * @returns {boolean} whether the sources compiled without an error
 */
export function buildServer(root, say = () => undefined) {
  return onceFor(join(root, 'dist/.server-stamp'), hashOf(root, serverSources), () => {
    say('Building the server');
    removeOrphans(root);
    return runNode(root, ['node_modules/typescript-native/bin/tsc', '-p', 'tsconfig.build.json']);
  });
}

/**
 * Builds the web app into dist/web, unless it is there already.
 * @param {string} root
 * @param {(text: string) => void} [say]
 */
export function buildWeb(root, say = () => undefined) {
  if (!existsSync(join(root, 'apps/web/index.html'))) return true;
  return onceFor(join(root, 'dist/.web-stamp'), hashOf(root, webSources), () => {
    say('Building the web app');
    return runNode(root, ['node_modules/vite/bin/vite.js', 'build', 'apps/web', '--logLevel', 'warn']);
  });
}

/** @param {string} root @param {(text: string) => void} say */
export function ensureBuilt(root, say) {
  if (!buildServer(root, say)) throw new Refusal('The server does not compile: see the errors above.');
  if (!buildWeb(root, say)) throw new Refusal('The web app does not build: see the errors above.');
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

/** @param {string} root @param {string[]} args */
function runNode(root, args) {
  return (
    spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
  );
}
