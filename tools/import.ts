/** `npm run import -- challenges FILE…`: takes challenges over as drafts, or gives back the bytes that were imported. */
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { WorkerModule } from '../apps/worker/worker.module.js';
import { readRecords } from '../libs/challenges/import/read-records.js';
import { reportAsText } from '../libs/challenges/import/report.js';
import { ChallengeImports } from '../libs/challenges/intake/challenge-imports.service.js';
import { Database } from '../libs/core/database/database.js';
import { fail, Refusal } from '../libs/core/process.js';
import { exportOriginals } from './importing/export-originals.js';
import { importArguments, type ImportArguments } from './importing/import-arguments.js';
import { importTarget } from './importing/import-target.js';

const PROGRESS_STEP = 50;

async function main(): Promise<void> {
  const wanted = importArguments(process.argv.slice(2));
  const app = await NestFactory.createApplicationContext(WorkerModule, {
    logger: false,
    abortOnError: false,
  });
  try {
    process.stdout.write(await answer(app, wanted));
  } finally {
    await app.close();
  }
}

async function answer(app: INestApplicationContext, wanted: ImportArguments): Promise<Buffer | string> {
  const [imports, database] = [app.get(ChallengeImports), app.get(Database)];
  if (wanted['export-all'] !== undefined) {
    return `${await exportOriginals(database, imports, wanted['export-all'])} originals written\n`;
  }
  if (wanted.export !== undefined) {
    const original = await imports.exportOriginal(wanted.export);
    if (!original) throw new Refusal(`Nothing was imported under the key ${wanted.export}.`);
    return original;
  }
  const records = wanted.files.flatMap((file) => readRecords(basename(file), readFileSync(file)));
  const target = await importTarget(database, wanted);
  return reportAsText(await imports.run(target, records, showProgress), 'en');
}

/** On standard error, so that the report alone is the output. */
function showProgress(done: number, total: number): void {
  if (done % PROGRESS_STEP === 0) process.stderr.write(`${done} of ${total}\n`);
}

main().catch(fail);
