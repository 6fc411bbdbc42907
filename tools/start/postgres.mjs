import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endLeftOver } from './postgres-cluster.mjs';
import { Refusal } from './refusal.mjs';

const watcher = fileURLToPath(new URL('postgres-watcher.mjs', import.meta.url));

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  // each process of ours holds a pool and the queues' own connections
  max_connections: 200,
  // our queries are short; compiling them costs more than it saves
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/** @param {import('./postgres-cluster.mjs').Cluster} cluster @param {number} port @param {string} [database] */
export function postgresUrl({ password }, port, database = 'qiao') {
  return `postgres://qiao:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/**
 * Starts Postgres and waits until it answers. It ends with this process, however that ends.
 * @param {import('./postgres-cluster.mjs').Cluster} cluster
 * @param {number} port
 * @param {Record<string, string | number>} [more] further server settings
 * @returns {Promise<import('./app-process.mjs').Running>}
 */
export async function startPostgres(cluster, port, more = {}) {
  endLeftOver(cluster);
  const { bin, directory, owner, log } = cluster;
  const options = Object.entries({ ...settings, port, ...more }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const order = {
    command: join(bin, 'postgres'),
    args: ['-D', directory, ...options],
    owner,
    pidFile: join(directory, 'postmaster.pid'),
    log,
  };
  // a session of its own: Ctrl+C in a terminal must not reach the database before those who use it
  const child = spawn(process.execPath, [watcher, JSON.stringify(order)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  });
  child.stdin.on('error', () => undefined);
  const exited = once(child, 'exit').then(([code, signal]) => `ended with ${signal ?? code}`);
  const answered = await Promise.race([
    once(child.stdout, 'data').then(() => true),
    exited.then(() => false),
  ]);
  if (!answered) throw new Refusal(`The database does not start: ${lastLine(log)}`);
  return {
    child,
    exited,
    stop: async () => {
      child.stdin.end();
      await exited;
    },
  };
}

/** @param {string} log */
function lastLine(log) {
  const lines = readFileSync(log, 'utf8').trim().split('\n');
  const told = lines.filter((line) => /FATAL|ERROR|HINT/.test(line)).at(-1) ?? lines.at(-1);
  return `${told?.replace(/^.*?(FATAL|ERROR|HINT):\s*/, '') ?? ''} (more in ${log})`;
}
