import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Refusal } from './refusal.mjs';

/** Stands for the database that is not there yet: only its form is looked at. */
const laterDatabase = 'postgres://127.0.0.1/qiao';

/**
 * Fails in one sentence on what each process would refuse by itself, one after the other. Needs the compiled server.
 * @param {string} root @param {NodeJS.ProcessEnv} env
 */
export async function ensureConfigurationIsGood(root, env) {
  const { Config } = await import(pathToFileURL(join(root, 'dist/libs/core/config/config.js')).href);
  try {
    Config.from({ ...env, DATABASE_URL: env.DATABASE_URL || laterDatabase });
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
}
