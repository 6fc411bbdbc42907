import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Stack } from './processes.js';

export interface DemoAccount {
  email: string;
  password: string;
}

/** Fills a started product, still empty, with the demonstration; who can sign in. */
export async function seedDemo(stack: Stack): Promise<DemoAccount[]> {
  const url = stack.urls[0] ?? '';
  await promisify(execFile)(process.execPath, ['dist/tools/seed.js'], {
    env: {
      ...process.env,
      NODE_ENV: 'test',
      DATABASE_URL: stack.databaseUrl,
      DATA_DIR: stack.dataDir,
      PUBLIC_URL: url,
      HOST: '127.0.0.1',
      PORT: new URL(url).port,
      SEED_DEMO: 'demo',
    },
  });
  return demoAccounts(stack.dataDir);
}

/** The accounts of a seeded installation with the passwords drawn for them. */
export const demoAccounts = (dataDir: string): DemoAccount[] =>
  JSON.parse(readFileSync(join(dataDir, 'demo-accounts.json'), 'utf8')) as DemoAccount[];

export function accountOf(accounts: readonly DemoAccount[], email: string): DemoAccount {
  const account = accounts.find((one) => one.email === email);
  if (!account) throw new Error(`The demonstration has no account of ${email}.`);
  return account;
}
