import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A hash over the names and contents of files, so that a fresh clone and a touched file compare equal.
 * @param {string} root
 * @param {string[]} paths files and folders below root; absent ones count as empty
 * @returns {string} hexadecimal
 */
export function hashOf(root, paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((each) => filesBelow(root, each)).sort()) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * Runs `make` unless the stamp says that it ran with the same sources. The stamp goes first and comes back last, so
 * that an interrupted run is repeated.
 * @param {string} stamp path of the stamp file
 * @param {string} hash
 * @param {() => Promise<boolean>} make whether it succeeded
 * @returns {Promise<boolean>} whether what the stamp stands for is there
 */
export async function onceFor(stamp, hash, make) {
  if (readOr(stamp, '') === hash) return true;
  rmSync(stamp, { force: true });
  if (!(await make())) return false;
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
  return true;
}

/** @param {string} root @param {string} path @returns {string[]} */
export function filesBelow(root, path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(join(root, path)).flatMap((name) => filesBelow(root, join(path, name)));
}

/** @param {string} file @param {string} fallback */
function readOr(file, fallback) {
  return statSync(file, { throwIfNoEntry: false }) ? readFileSync(file, 'utf8') : fallback;
}
