import 'reflect-metadata';
import { constants, setPriority } from 'node:os';
import { NestFactory } from '@nestjs/core';
import { jobs } from '#libs/contracts/jobs';
import { Config } from '#libs/core/config/config';
import { JobRunner } from '#libs/core/jobs/job-runner';
import { createLogger } from '#libs/core/logging/logger';
import { fail, supervise } from '#libs/core/process';
import { WorkerModule } from './worker.module.js';

async function main(): Promise<void> {
  // Where both share a machine, people who wait for an answer come before work that nobody waits for.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  const app = await NestFactory.createApplicationContext(WorkerModule, {
    logger: createLogger(Config.fromEnvironment()),
    abortOnError: false,
  });
  app.get(JobRunner).start(jobs);
  supervise(app);
}

main().catch(fail);
