import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp } from '../../tools/start/app-process.mjs';
import { freePort } from '../../tools/start/ports.mjs';
import { createTestDatabase, type TestDatabase } from './database.js';
import { startRedis } from './redis.js';

export interface StackOptions {
  /** What carries queues and sockets. `redis` needs a redis-server: see `hasRedis`. */
  backend: 'postgres' | 'redis';
  apis?: number;
  workers?: number;
  /** One that is there already; it is dropped at the end, too. */
  database?: TestDatabase;
  /** Further variables for every process. */
  env?: Record<string, string>;
}

export interface Stack {
  /** One per api, in order: `http://127.0.0.1:<port>`. */
  urls: string[];
  databaseUrl: string;
  redisUrl: string | undefined;
  dataDir: string;
  /** Where the worker leaves mail as files. */
  outboxDir: string;
  /** The process of `api-1`, `worker-2`, …; 0 while it does not run. */
  pid(name: string): number;
  /** Ends `api-1`, `worker-2`, … as a crash would. */
  kill(name: string): Promise<void>;
  /** Starts it again on its port, killing it first if it still runs. */
  restart(name: string): Promise<void>;
  /** Drains and ends everything and removes what it kept. */
  stop(): Promise<void>;
  /** All that the processes printed so far, each line behind the name of its process. */
  logs(): string;
}

type Running = Awaited<ReturnType<typeof startApp>>;

const root = process.cwd();
const inherited = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'TZ', 'LD_LIBRARY_PATH'];

/** Starts the product as it is deployed: separate processes, a database, a data folder, all its own. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { backend, apis = 1, workers = 1, env = {} } = options;
  const redis = backend === 'redis' ? await startRedis() : undefined;
  if (backend === 'redis' && !redis) throw new Error('No redis-server on this machine: ask hasRedis first.');
  const database = options.database ?? (await createTestDatabase());
  const dataDir = mkdtempSync(join(tmpdir(), 'qiao-test-data-'));
  const common = {
    ...Object.fromEntries(
      inherited.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
    ),
    NODE_ENV: 'test',
    LOG_LEVEL: 'info',
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    ...(redis && { REDIS_URL: redis.url }),
  };
  const ports = await Promise.all(Array.from({ length: apis }, freePort));
  const urls = ports.map((port) => `http://127.0.0.1:${port}`);
  const lines: string[] = [];
  const running = new Map<string, Running>();

  const start = async (name: string) => {
    const [kind, number] = name.split('-');
    const port = ports[Number(number) - 1] ?? ports[0] ?? 0;
    const own = kind === 'api' ? { PORT: String(port), HOST: '127.0.0.1' } : {};
    const collect = (text: string) =>
      lines.push(
        ...text
          .trimEnd()
          .split('\n')
          .map((line) => `${name} ${line}`),
      );
    running.set(
      name,
      await startApp(
        join(root, `dist/apps/${kind}/main.js`),
        { ...common, PUBLIC_URL: urls[0], ...own, ...env },
        { cwd: root, onOutput: collect },
      ),
    );
  };
  const kill = async (name: string) => {
    const process = running.get(name);
    process?.child.kill('SIGKILL');
    await process?.exited;
    running.delete(name);
  };
  const stop = async () => {
    await Promise.all([...running.values()].map((process) => process.stop()));
    await redis?.stop();
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  const names = [...numbered('api', apis), ...numbered('worker', workers)];
  const failed = (await Promise.allSettled(names.map(start))).find(({ status }) => status === 'rejected');
  if (failed) {
    await stop();
    throw new Error(`The product does not start:\n${lines.join('\n')}`);
  }
  return {
    urls,
    databaseUrl: database.url,
    redisUrl: redis?.url,
    dataDir,
    outboxDir: join(dataDir, 'outbox'),
    pid: (name) => running.get(name)?.child.pid ?? 0,
    kill,
    restart: async (name) => {
      await kill(name);
      await start(name);
    },
    stop,
    logs: () => lines.join('\n'),
  };
}

function numbered(kind: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${kind}-${index + 1}`);
}
