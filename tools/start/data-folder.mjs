import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { accessSync, constants, existsSync, mkdirSync, realpathSync, rmSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Refusal } from './refusal.mjs';

/**
 * Makes the data folder where it is missing and takes it for this process alone: a second start on the same folder
 * would end the database of the first.
 * @param {string} dataDir
 * @returns {Promise<() => Promise<void>>} gives it back; the end of this process does, too
 */
export async function takeDataFolder(dataDir) {
  try {
    makeFolder(dataDir);
    accessSync(dataDir, constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new Refusal(`The folder ${dataDir} cannot be written (${code}): choose another one with DATA_DIR.`);
  }
  const socket = socketPath(dataDir);
  if (await isAnswering(socket))
    throw new Refusal(`Another Qiao is running with the data folder ${dataDir}.`);
  rmSync(socket, { force: true });
  const server = createServer((visitor) => visitor.destroy()).listen(socket);
  await once(server, 'listening');
  server.unref();
  return async () => {
    server.close();
    await once(server, 'close');
  };
}

/**
 * A socket answers only while its process lives, which a file with a process id cannot promise. It lies in the
 * temporary folder, since a path below the data folder could be too long for a socket.
 * @param {string} dataDir
 */
function socketPath(dataDir) {
  const name = createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 16);
  return join(tmpdir(), `qiao-${process.getuid?.() ?? 0}-${name}.sock`);
}

/** @param {string} socket */
async function isAnswering(socket) {
  const connection = createConnection(socket);
  try {
    await once(connection, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    connection.destroy();
  }
}

/**
 * Step by step, since Node's own recursion never ends where the system lets nobody create folders, as in /proc.
 * @param {string} folder
 */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  // the database's user passes through it; what is secret in it has rights of its own
  mkdirSync(folder, { mode: 0o711 });
}
