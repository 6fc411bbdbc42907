import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { chooseBinaries, findPostgres } from './postgres-binaries.mjs';
import { canReach, give, postgresOwner, runAs } from './postgres-owner.mjs';
import { Refusal } from './refusal.mjs';

/**
 * A Postgres cluster of our own: programs, data and the user they belong to.
 * @typedef {object} Cluster
 * @property {string} bin
 * @property {number} major
 * @property {string} directory
 * @property {import('./postgres-owner.mjs').Owner | undefined} owner
 * @property {string} password of the user `qiao`, who owns the database `qiao`
 * @property {string} log
 */

/** For data and programs that the owner could not reach otherwise, as in a checkout below /root. */
const commonGround = '/var/lib/qiao';

/**
 * Finds or makes the cluster of a data folder.
 * @param {{ root: string, dataDir: string, env: NodeJS.ProcessEnv, say?: (text: string) => void, sync?: boolean }} options
 *   `sync: false` leaves out the flush to disk, for databases that need not survive the machine
 * @returns {Cluster}
 */
export function openCluster({ root, dataDir, env, say = () => undefined, sync = true }) {
  const owner = postgresOwner();
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  const home = canReach(owner, '-x', dataDir) ? dataDir : commonHome(dataDir);
  if (home !== dataDir)
    say(`The database is kept in ${home}, since the user ${owner?.name} cannot enter ${dataDir}`);
  const existing = readdirSync(home).flatMap((name) => (/^pg\d+$/.test(name) ? [Number(name.slice(2))] : []));
  const chosen = chooseBinaries(findPostgres(root, env), (major) => existing.includes(major), existing);
  const bin = reachableBin(chosen, owner);
  const directory = join(home, `pg${chosen.major}`);
  const secret = join(dataDir, 'pg.secret');
  if (!existsSync(directory)) {
    say('Creating the database');
    const password = randomBytes(24).toString('base64url');
    writeFileSync(secret, password, { mode: 0o600 });
    createCluster({ bin, directory, owner, password, sync });
  }
  if (!existsSync(secret))
    throw new Refusal(`${secret} is missing: it holds the password of the database beside it.`);
  const password = readFileSync(secret, 'utf8').trim();
  return { bin, major: chosen.major, directory, owner, password, log: join(dataDir, 'postgres.log') };
}

/**
 * Ends a server that an earlier run left behind on this cluster, as when its watcher was killed.
 * @param {Cluster} cluster
 */
export function endLeftOver({ bin, directory, owner }) {
  if (!existsSync(join(directory, 'postmaster.pid'))) return;
  spawnSync(join(bin, 'pg_ctl'), ['stop', '-D', directory, '-m', 'fast', '-w', '-t', '30'], {
    ...runAs(owner),
    stdio: 'ignore',
  });
}

/**
 * Made beside its place and moved there at the end, so that an interrupted attempt leaves nothing behind.
 * @param {{ bin: string, directory: string, owner: Cluster['owner'], password: string, sync: boolean }} cluster
 */
function createCluster({ bin, directory, owner, password, sync }) {
  const draft = `${directory}.new`;
  const passwordFile = `${directory}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  give(owner, passwordFile);
  const args = ['-D', draft, '-U', 'qiao', '-E', 'UTF8', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  if (!sync) args.push('--no-sync');
  /** @type {string | undefined} */
  let problem;
  try {
    // with the plain locale C, upper and lower case and trigrams know ASCII only; not every system has C.UTF-8
    for (const locale of ['C.UTF-8', 'en_US.UTF-8']) {
      rmSync(draft, { recursive: true, force: true });
      mkdirSync(draft, { mode: 0o700 });
      give(owner, draft);
      problem = runOrExplain(join(bin, 'initdb'), [...args, `--locale=${locale}`], owner);
      if (problem === undefined) break;
    }
    problem ??= runOrExplain(
      join(bin, 'postgres'),
      ['--single', '-D', draft, 'postgres'],
      owner,
      'CREATE DATABASE qiao;\n',
    );
    if (problem !== undefined) throw new Refusal(`The database could not be created: ${problem}`);
    renameSync(draft, directory);
  } finally {
    rmSync(draft, { recursive: true, force: true });
    rmSync(passwordFile, { force: true });
  }
}

/**
 * @param {string} command @param {string[]} args @param {Cluster['owner']} owner @param {string} [input]
 * @returns {string | undefined} what went wrong, in its last line
 */
function runOrExplain(command, args, owner, input) {
  const { status, stderr, error } = spawnSync(command, args, { ...runAs(owner), encoding: 'utf8', input });
  if (status === 0) return undefined;
  return error?.message ?? stderr.trim().split('\n').at(-1) ?? `${basename(command)} ended with ${status}`;
}

/** @param {string} dataDir */
function commonHome(dataDir) {
  const home = join(commonGround, createHash('sha256').update(dataDir).digest('hex').slice(0, 12));
  mkdirSync(home, { recursive: true, mode: 0o711 });
  return home;
}

/**
 * The folder of programs, or a copy of it where the owner may run them.
 * @param {import('./postgres-binaries.mjs').Binaries} binaries
 * @param {Cluster['owner']} owner
 */
function reachableBin({ bin, packaged }, owner) {
  if (!packaged || canReach(owner, '-x', join(bin, 'postgres'))) return bin;
  const { version } = JSON.parse(readFileSync(join(packaged, 'package.json'), 'utf8'));
  const copy = join(commonGround, `postgres-${version}`);
  if (!existsSync(copy)) {
    mkdirSync(dirname(copy), { recursive: true });
    cpSync(join(packaged, 'native'), `${copy}.new`, { recursive: true, verbatimSymlinks: true });
    spawnSync('chmod', ['-R', 'a+rX', `${copy}.new`]);
    renameSync(`${copy}.new`, copy);
  }
  return join(copy, 'bin');
}
