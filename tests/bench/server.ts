import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../tools/start/ports.mjs';
import { openCluster } from '../../tools/start/postgres-cluster.mjs';
import { postgresUrl, startPostgres as start } from '../../tools/start/postgres.mjs';
import { startStack, type Stack } from '../support/processes.js';
import { startTestPostgres } from '../support/test-postgres.mjs';

/** A Postgres as `npm start` starts it, so as durable; with TEST_DATABASE_URL, that server. */
export async function startPostgres(): Promise<{ stop(): Promise<void> }> {
  if (process.env.TEST_DATABASE_URL) {
    await startTestPostgres();
    return { stop: () => Promise.resolve() };
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'qiao-bench-'));
  const cluster = openCluster({ root: process.cwd(), dataDir, env: process.env });
  const port = await freePort();
  const running = await start(cluster, port);
  process.env.TEST_DATABASE_URL = postgresUrl(cluster, port);
  await startTestPostgres();
  return {
    stop: async () => {
      await running.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Api and worker as they are deployed, with the limits on one person lifted: the load comes from few. */
export const startProduct = (backend: 'postgres' | 'redis' = 'postgres'): Promise<Stack> =>
  startStack({
    backend,
    env: {
      NODE_ENV: 'production',
      LOG_LEVEL: 'warn',
      RATE_LIMIT_PER_MINUTE: '1000000000',
      SOCKET_MESSAGES_PER_SECOND: '1000000',
    },
  });
