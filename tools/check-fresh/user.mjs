import { spawnSync } from 'node:child_process';
import { Refusal } from '../start/refusal.mjs';

/**
 * Hands a folder to another user, which only root can; without a name it stays ours.
 * @param {string | undefined} name @param {string} folder
 * @returns {{ uid?: number, gid?: number }} for child_process
 */
export function handOver(name, folder) {
  if (!name) return {};
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout),
  );
  if (!uid) throw new Refusal(`There is no user "${name}" to start it as.`);
  if (spawnSync('chown', ['-R', `${uid}:${gid}`, folder]).status !== 0)
    throw new Refusal(`Only root can start it as ${name}.`);
  return { uid, gid };
}
