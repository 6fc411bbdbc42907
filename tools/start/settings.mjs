import { join, resolve } from 'node:path';

const loopback = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/;
const seedChoices = ['true', 'false', 'demo'];

/**
 * What starting needs to know. Everything else is read and checked by the processes themselves (`libs/core/config`).
 * @typedef {object} Settings
 * @property {number} port
 * @property {string} host
 * @property {string} publicUrl the address people use, without a trailing slash
 * @property {string} dataDir absolute
 * @property {string | undefined} databaseUrl undefined: bring up our own Postgres
 * @property {string | undefined} redisUrl
 * @property {boolean} seedDemo
 * @property {boolean} exposed whether others than this machine can reach the installation
 */

/**
 * Reads the environment. Every problem is one sentence; settings are to be used only when there is none.
 * @param {Record<string, string | undefined>} env
 * @param {string} root folder that relative paths start from
 * @returns {{ settings: Settings, problems: string[] }}
 */
export function readSettings(env, root) {
  /** @type {string[]} */
  const problems = [];
  const port = Number(env.PORT || '3000');
  if (!/^\d+$/.test(env.PORT || '3000') || port < 1 || port > 65535) {
    problems.push(`PORT must be a whole number from 1 to 65535, not "${env.PORT}".`);
  }
  const host = env.HOST || '127.0.0.1';
  const databaseUrl = urlOf(env, 'DATABASE_URL', ['postgres:', 'postgresql:'], problems);
  const redisUrl = urlOf(env, 'REDIS_URL', ['redis:', 'rediss:'], problems);
  const publicUrl = urlOf(env, 'PUBLIC_URL', ['http:', 'https:'], problems) ?? defaultPublicUrl(host, port);
  const exposed = !loopback.test(host) || !isLoopbackUrl(publicUrl);
  if (env.SEED_DEMO && !seedChoices.includes(env.SEED_DEMO)) {
    problems.push(`SEED_DEMO must be one of ${seedChoices.join(', ')}, not "${env.SEED_DEMO}".`);
  }
  if (env.SEED_DEMO === 'true' && exposed) {
    problems.push(
      'SEED_DEMO=true is refused where HOST or PUBLIC_URL can be reached by others: say SEED_DEMO=demo if you do want demo accounts there.',
    );
  }
  const settings = {
    port,
    host,
    publicUrl: publicUrl.replace(/\/+$/, ''),
    dataDir: resolve(root, env.DATA_DIR || join(root, '.data')),
    databaseUrl,
    redisUrl,
    seedDemo: env.SEED_DEMO === 'demo' || (env.SEED_DEMO !== 'false' && !exposed),
    exposed,
  };
  return { settings, problems };
}

/**
 * @param {Record<string, string | undefined>} env
 * @param {string} name
 * @param {string[]} protocols
 * @param {string[]} problems
 */
function urlOf(env, name, protocols, problems) {
  const value = env[name];
  if (!value) return undefined;
  if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return value;
  // the value is not repeated: it may hold a password
  problems.push(`${name} must be an address that begins with ${protocols[0]}//.`);
  return undefined;
}

/** @param {string} host @param {number} port */
function defaultPublicUrl(host, port) {
  if (host === '0.0.0.0' || host === '::') return `http://localhost:${port}`;
  return `http://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${port}`;
}

/** @param {string} url */
function isLoopbackUrl(url) {
  return URL.canParse(url) && loopback.test(new URL(url).hostname);
}
