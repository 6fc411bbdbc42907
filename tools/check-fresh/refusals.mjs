import { once } from 'node:events';
import { createServer } from 'node:net';
import { expectThat } from './expect.mjs';
import { tryInVain } from './trial.mjs';

/** @typedef {{ env: NodeJS.ProcessEnv, uid?: number, gid?: number, patience: number }} Options */

/**
 * Each of these must be refused in one sentence that names what to change.
 * @type {{ what: string, env: NodeJS.ProcessEnv, says: RegExp }[]}
 */
const refusals = [
  { what: 'a folder nobody can write', env: { DATA_DIR: '/proc/qiao' }, says: /folder .* DATA_DIR/ },
  {
    what: 'a database that does not answer',
    env: { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' },
    says: /database .* DATABASE_URL/,
  },
  {
    what: 'a Redis that does not answer',
    env: { REDIS_URL: 'redis://127.0.0.1:1' },
    says: /Redis .* REDIS_URL/,
  },
  { what: 'a port that is no number', env: { PORT: 'eighty' }, says: /PORT must be/ },
  {
    what: 'a variable of the processes',
    env: { RATE_LIMIT_PER_MINUTE: 'many' },
    says: /RATE_LIMIT_PER_MINUTE/,
  },
  {
    what: 'demo accounts where others reach them',
    env: { HOST: '0.0.0.0', SEED_DEMO: 'true' },
    says: /SEED_DEMO/,
  },
];

/** @param {string} clone @param {Options} options */
export async function checkRefusals(clone, options) {
  const busy = createServer().listen(0, '127.0.0.1');
  await once(busy, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (busy.address());
  const busyPort = { what: 'a busy port', env: { PORT: String(port) }, says: /Port \d+ is in use/ };
  for (const { what, env, says } of [busyPort, ...refusals]) {
    const { code, said } = await tryInVain(clone, { ...options, env: { ...options.env, ...env } });
    expectThat(code !== 0, `${what} ends it with an exit code`);
    expectThat(
      said.length === 1 && says.test(said[0] ?? ''),
      `${what} is told in one sentence: ${said.join(' / ')}`,
    );
  }
  busy.close();
}
