/**
 * `node dist/tools/seed.js`: fills an empty installation with the demonstration, or draws its set-up link. Prints one JSON
 * line for the start: what was seeded now, the demo accounts there are, and the link.
 */
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from '../apps/worker/worker.module.js';
import { Config } from '../libs/core/config/config.js';
import { fail } from '../libs/core/process.js';
import { SetupService } from '../libs/identity/setup.service.js';
import { demoAccounts } from './seeding/demo-accounts.js';
import { DemoAccountsFile } from './seeding/demo-passwords.js';
import { maySeed } from './seeding/may-seed.js';
import { seedDemo } from './seeding/seed-demo.js';

async function main(): Promise<void> {
  const app = await NestFactory.createApplicationContext(WorkerModule, {
    logger: false,
    abortOnError: false,
  });
  const config = app.get(Config);
  const seeded = maySeed(config) && (await app.get(SetupService).isOpen());
  if (seeded) await seedDemo(app);
  const accounts = await demoAccounts(app);
  new DemoAccountsFile(config.dataDir).settle(accounts.length > 0);
  const secret = await app.get(SetupService).drawLink();
  const setupUrl = secret === undefined ? null : `${config.publicUrl}/setup?token=${secret}`;
  await app.close();
  process.stdout.write(`${JSON.stringify({ seeded, accounts, setupUrl })}\n`);
}

main().catch(fail);
