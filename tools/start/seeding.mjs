import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.mjs';
import { runNode } from './run.mjs';

/**
 * @typedef {object} Account
 * @property {string} email
 * @property {string} [password] known for demo accounts only
 * @property {string} name
 *
 * @typedef {object} Welcome who can sign in, or how to become the first who can
 * @property {Account[]} accounts
 * @property {string | null} setupUrl
 */

/**
 * Brings the database to the present schema.
 * @param {string} root @param {NodeJS.ProcessEnv} env @param {AbortSignal} [signal]
 */
export async function migrate(root, env, signal) {
  const { ok } = await runNode(['dist/tools/migrate.js', 'up'], { cwd: root, env, signal });
  if (!ok) throw new Refusal('The database could not be brought up to date: see the error above.');
}

/**
 * Fills an empty installation, or says how to set it up.
 * @param {string} root @param {NodeJS.ProcessEnv} env @param {AbortSignal} [signal]
 * @returns {Promise<Welcome>}
 */
export async function seed(root, env, signal) {
  const { ok, output } = await runNode(['dist/tools/seed.js'], { cwd: root, env, signal });
  if (!ok) throw new Refusal('The demo data could not be written: see the error above.');
  const { accounts, setupUrl } = JSON.parse(output.trim().split('\n').at(-1) ?? '');
  const file = join(env.DATA_DIR ?? '', 'demo-accounts.json');
  return {
    accounts: withPasswords(accounts, existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []),
    setupUrl,
  };
}

/**
 * The database keeps no password; those drawn at the first start are in a file of the data folder.
 * @param {Account[]} accounts @param {Account[]} drawn
 * @returns {Account[]}
 */
export function withPasswords(accounts, drawn) {
  return accounts.map((account) => ({
    ...account,
    password: account.password ?? drawn.find(({ email }) => email === account.email)?.password,
  }));
}
