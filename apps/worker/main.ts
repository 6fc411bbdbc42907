import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { jobs } from '#libs/contracts/jobs';
import { Config } from '#libs/core/config/config';
import { JobRunner } from '#libs/core/jobs/job-runner';
import { createLogger } from '#libs/core/logging/logger';
import { takeLowPriority } from '#libs/core/low-priority';
import { fail, supervise } from '#libs/core/process';
import { WorkerModule } from './worker.module.js';

async function main(): Promise<void> {
  takeLowPriority();
  const app = await NestFactory.createApplicationContext(WorkerModule, {
    logger: createLogger(Config.fromEnvironment()),
    abortOnError: false,
  });
  app.get(JobRunner).start(jobs);
  supervise(app);
}

main().catch(fail);
