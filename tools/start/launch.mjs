import { join } from 'node:path';
import { startApp } from './app-process.mjs';
import { ensureBuilt } from './build.mjs';
import { ensureConfigurationIsGood } from './configuration.mjs';
import { say } from './console.mjs';
import { takeDataFolder } from './data-folder.mjs';
import { ensureInstalled } from './install.mjs';
import { keepRunning } from './keep-running.mjs';
import { ensurePortIsFree, freePort } from './ports.mjs';
import { openCluster } from './postgres-cluster.mjs';
import { postgresUrl, startPostgres } from './postgres.mjs';
import { Refusal } from './refusal.mjs';
import { migrate, seed } from './seeding.mjs';
import { ensureDatabaseAnswers, ensureRedisAnswers } from './services.mjs';
import { readSettings } from './settings.mjs';

/**
 * @typedef {object} Launch
 * @property {string} root folder of the project
 * @property {NodeJS.ProcessEnv} env
 * @property {AbortSignal} signal gives up
 * @property {(stop: () => Promise<void>) => void} atEnd keeps what to undo, the last first
 */

/**
 * Everything between a fresh clone and a running product, each step only where it is needed.
 * @param {Launch} launch
 */
export async function launch({ root, env, signal, atEnd }) {
  const { settings, problems } = readSettings(env, root);
  if (problems.length > 0) throw new Refusal(problems.join('\n'));
  await ensurePortIsFree(settings.host, settings.port);
  atEnd(await takeDataFolder(settings.dataDir));
  await ensureInstalled(root, say, signal);
  await ensureBuilt(root, { say, signal });
  await ensureConfigurationIsGood(root, env);
  if (settings.redisUrl) await ensureRedisAnswers(settings.redisUrl);
  const databaseUrl = settings.databaseUrl ?? (await bringUpPostgres({ root, env, atEnd }, settings.dataDir));
  if (settings.databaseUrl) await ensureDatabaseAnswers(settings.databaseUrl);
  const appEnv = environmentOf(env, settings, databaseUrl);
  await migrate(root, appEnv, signal);
  if (settings.exposed && !settings.seedDemo && env.SEED_DEMO !== 'false') {
    say('No demo data, since others can reach this address (SEED_DEMO=demo asks for it all the same)');
  }
  const welcome = await seed(root, appEnv, signal);
  say('Starting the api and the worker');
  const apps = await startApps({ root, signal, atEnd }, appEnv);
  return { settings, welcome, appEnv, apps };
}

/**
 * @param {Pick<Launch, 'root' | 'signal' | 'atEnd'>} launch
 * @param {NodeJS.ProcessEnv} env
 */
async function startApps({ root, signal, atEnd }, env) {
  /** @type {import('./keep-running.mjs').Kept[]} */
  const apps = [];
  atEnd(async () => void (await Promise.all(apps.map((app) => app.stop()))));
  const starts = ['api', 'worker'].map(async (name) => {
    const script = join(root, `dist/apps/${name}/main.js`);
    apps.push(await keepRunning(`The ${name}`, () => startApp(script, env, { cwd: root, signal }), say));
  });
  for (const result of await Promise.allSettled(starts))
    if (result.status === 'rejected') throw result.reason;
  return apps;
}

/**
 * @param {Pick<Launch, 'root' | 'env' | 'atEnd'>} launch
 * @param {string} dataDir
 */
async function bringUpPostgres({ root, env, atEnd }, dataDir) {
  const cluster = openCluster({ root, dataDir, env, say });
  const port = await freePort();
  say(`Starting PostgreSQL ${cluster.major}`);
  const postgres = await keepRunning('The database', () => startPostgres(cluster, port), say);
  atEnd(postgres.stop);
  return postgresUrl(cluster, port);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {import('./settings.mjs').Settings} settings
 * @param {string} databaseUrl
 * @returns {NodeJS.ProcessEnv}
 */
function environmentOf(env, settings, databaseUrl) {
  return {
    ...env,
    NODE_ENV: env.NODE_ENV || (settings.exposed ? 'production' : 'development'),
    LOG_LEVEL: env.LOG_LEVEL || 'warn',
    PORT: String(settings.port),
    HOST: settings.host,
    PUBLIC_URL: settings.publicUrl,
    DATA_DIR: settings.dataDir,
    DATABASE_URL: databaseUrl,
    SEED_DEMO: settings.seedDemo ? 'demo' : 'false',
  };
}
