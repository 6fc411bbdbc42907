import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemChromium } from './start/chromium.mjs';

/**
 * A program or a folder that tests use where it is there.
 * @typedef {object} Peer
 * @property {string} line for the record, as `redis 7.0.15`
 * @property {boolean} isMissing and must not be, where everything is tested
 */

/**
 * Installs Redis, a browser, a Chinese typeface and a calendar program where we may; anywhere else what is there must do.
 * @param {NodeJS.ProcessEnv} env
 */
export function installPeers(env) {
  const wanted = [
    ...(versionOf('redis-server') ? [] : ['redis-server']),
    ...(systemChromium(env) ? [] : ['chromium']),
    ...(existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc') ? [] : ['fonts-noto-cjk']),
    ...(versionOf('khal') ? [] : ['khal']),
  ];
  if (wanted.length === 0 || process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0)
    return;
  console.log(`Installing ${wanted.join(', ')}`);
  // in this run level Debian does not start a service it installs
  const quiet = { ...env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...wanted]]) {
    spawnSync('apt-get', ['-qq', ...args], { env: quiet, stdio: ['ignore', 'ignore', 'inherit'] });
  }
}

/**
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @returns {Peer[]}
 */
export function listPeers(root, env) {
  const redis = versionOf('redis-server');
  const browser = versionOf(systemChromium(env) ?? 'chromium') ?? packagedChromium(root);
  const khal = versionOf('khal');
  return [
    { line: `redis ${redis ?? 'missing'}`, isMissing: !redis },
    { line: `chromium ${browser ?? 'missing'}`, isMissing: !browser },
    { line: `khal ${khal ?? 'not here'}`, isMissing: false },
    { line: realInputs(root), isMissing: false },
  ];
}

/** @param {string} command */
function versionOf(command) {
  const { status, stdout } = spawnSync(command, ['--version'], { encoding: 'utf8' });
  return status === 0 ? /\d+(\.\d+)+/.exec(stdout)?.[0] : undefined;
}

/** @param {string} root */
function packagedChromium(root) {
  const description = join(root, 'node_modules/@sparticuz/chromium/package.json');
  return existsSync(description) ? JSON.parse(readFileSync(description, 'utf8')).version : undefined;
}

/** @param {string} root */
function realInputs(root) {
  const data = join(root, '../shared/data');
  if (!existsSync(join(data, 'MANIFEST.tsv'))) return 'real inputs not here';
  const rows = readFileSync(join(data, 'MANIFEST.tsv'), 'utf8').trim().split('\n').slice(1);
  const present = rows
    .map((row) => row.split('\t'))
    .filter(([folder, file]) => existsSync(join(data, `${folder}`, `${file}`)));
  return `real inputs ${present.length} files`;
}
