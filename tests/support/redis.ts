import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../tools/start/ports.mjs';

export interface TestRedis {
  url: string;
  /** As a crash would; `start` brings it back on the same port, empty. */
  kill(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Known before the tests are listed, so that they can be listed for Redis, too, where there is one. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

/** A Redis of one's own, or undefined where no `redis-server` is installed. */
export async function startRedis(): Promise<TestRedis | undefined> {
  if (!hasRedis) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'qiao-test-redis-'));
  const port = await freePort();
  let end = await launch(folder, port);
  const stop = async () => {
    await end('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    kill: () => end('SIGKILL'),
    start: async () => {
      end = await launch(folder, port);
    },
    stop,
  };
}

async function launch(folder: string, port: number): Promise<(signal: NodeJS.Signals) => Promise<void>> {
  const memoryOnly = ['--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'];
  const child = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, ...memoryOnly],
    {
      stdio: 'ignore',
    },
  );
  const exited = once(child, 'exit');
  const killWithUs = () => child.kill('SIGKILL');
  process.once('exit', killWithUs);
  for (let tries = 0; !(await accepts(port)); tries++) {
    if (tries > 200 || child.exitCode !== null)
      throw new Error(`redis-server does not start on port ${port}`);
    await sleep(25);
  }
  return async (signal) => {
    process.off('exit', killWithUs);
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await exited;
  };
}

async function accepts(port: number): Promise<boolean> {
  const socket = createConnection(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
