import { once } from 'node:events';
import { createConnection } from 'node:net';
import { Refusal } from './refusal.mjs';

const patience = 5_000;

/**
 * Fails in one sentence when the database of DATABASE_URL does not let us in.
 * @param {string} url
 */
export async function ensureDatabaseAnswers(url) {
  // loaded late: this runs after the packages are installed
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patience });
  try {
    await client.connect();
    await client.end();
  } catch (error) {
    throw new Refusal(
      `The database at ${placeOf(url, 5432)} cannot be used (${reasonOf(error)}): check DATABASE_URL.`,
    );
  }
}

/**
 * Fails in one sentence when nobody listens at REDIS_URL.
 * @param {string} url
 */
export async function ensureRedisAnswers(url) {
  const { hostname, port } = new URL(url);
  const socket = createConnection({ host: hostname, port: Number(port || 6379) });
  try {
    await once(socket, 'connect', { signal: AbortSignal.timeout(patience) });
  } catch (error) {
    throw new Refusal(
      `Redis at ${placeOf(url, 6379)} cannot be reached (${reasonOf(error)}): check REDIS_URL.`,
    );
  } finally {
    socket.destroy();
  }
}

/** @param {string} url @param {number} usualPort */
function placeOf(url, usualPort) {
  const { hostname, port } = new URL(url);
  return `${hostname}:${port || usualPort}`;
}

/** @param {unknown} error */
function reasonOf(error) {
  const { code, message, name } = /** @type {NodeJS.ErrnoException} */ (error);
  return message && code !== 'ECONNREFUSED' ? message : (code ?? name);
}
