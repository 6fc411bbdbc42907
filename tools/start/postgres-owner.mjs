import { spawnSync } from 'node:child_process';
import { chownSync } from 'node:fs';
import { Refusal } from './refusal.mjs';

/**
 * The user Postgres runs as. It refuses to run as root, so root lends the work to another.
 * @typedef {{ name: string, uid: number, gid: number }} Owner
 */

/** @returns {Owner | undefined} undefined: the present user */
export function postgresOwner() {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
    if (uid?.status === 0 && gid?.status === 0)
      return { name, uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  throw new Refusal(
    'Postgres does not run as root, and there is no user "postgres" or "nobody" to run it: start as an ordinary user.',
  );
}

/**
 * Options for child_process to run as the owner. The present folder may be closed to them.
 * @param {Owner | undefined} owner
 */
export function runAs(owner) {
  return owner ? { uid: owner.uid, gid: owner.gid, cwd: '/' } : { cwd: '/' };
}

/** @param {Owner | undefined} owner @param {string} flag as of test(1) @param {string} path */
export function canReach(owner, flag, path) {
  return spawnSync('test', [flag, path], runAs(owner)).status === 0;
}

/** @param {Owner | undefined} owner @param {string} path */
export function give(owner, path) {
  if (owner) chownSync(path, owner.uid, owner.gid);
}
