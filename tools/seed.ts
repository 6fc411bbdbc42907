/** `node dist/tools/seed.js`: prints one JSON line for the start: what was seeded, and the set-up link of an empty installation. */
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from '../apps/worker/worker.module.js';
import { Config } from '../libs/core/config/config.js';
import { fail } from '../libs/core/process.js';
import { SetupService } from '../libs/identity/setup.service.js';

async function main(): Promise<void> {
  const app = await NestFactory.createApplicationContext(WorkerModule, {
    logger: false,
    abortOnError: false,
  });
  const secret = await app.get(SetupService).drawLink();
  const setupUrl = secret === undefined ? null : `${app.get(Config).publicUrl}/setup?token=${secret}`;
  await app.close();
  process.stdout.write(`${JSON.stringify({ seeded: false, accounts: [], setupUrl })}\n`);
}

main().catch(fail);
