/**
 * The one Postgres that all tests of a run share, and the migrated database that each test file clones.
 * With TEST_DATABASE_URL the tests use that server instead; the template is made anew in it.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { buildServer } from '../../tools/start/build.mjs';
import { freePort } from '../../tools/start/ports.mjs';
import { openCluster } from '../../tools/start/postgres-cluster.mjs';
import { postgresUrl, startPostgres } from '../../tools/start/postgres.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const template = 'template_qiao';

/** @type {(() => Promise<void>) | undefined} */
let stopOurs;

export async function startTestPostgres() {
  if (stopOurs) return;
  // a type error is for the type check to report; the tests run what was written
  await buildServer(root);
  process.env.TEST_DATABASE_URL ??= await startOurs();
  await createTemplate(process.env.TEST_DATABASE_URL);
}

export async function stopTestPostgres() {
  await stopOurs?.();
  stopOurs = undefined;
}

/** @returns {Promise<string>} the address of its database `qiao` */
async function startOurs() {
  const dataDir = mkdtempSync(join(tmpdir(), 'qiao-test-postgres-'));
  const cluster = openCluster({ root, dataDir, env: process.env, sync: false });
  const port = await freePort();
  // nothing here needs to survive a power cut
  const running = await startPostgres(cluster, port, {
    fsync: 'off',
    full_page_writes: 'off',
    max_connections: 400,
  });
  stopOurs = async () => {
    await running.stop();
    rmSync(dataDir, { recursive: true, force: true });
    delete process.env.TEST_DATABASE_URL;
  };
  return postgresUrl(cluster, port);
}

/** @param {string} serverUrl */
async function createTemplate(serverUrl) {
  const client = new pg.Client(serverUrl);
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${template}`);
  await client.query(`CREATE DATABASE ${template}`);
  await client.end();
  const url = new URL(serverUrl);
  url.pathname = `/${template}`;
  const { status } = spawnSync(process.execPath, ['dist/tools/migrate.js', 'up'], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: url.href },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The migrations do not run: see the errors above.');
}
