/** `node dist/tools/migrate.js up|down|status` with DATABASE_URL: brings the schema to this code's, or one step back. */
import { runMigrations } from 'bullmq';
import { Config } from '../libs/core/config/config.js';
import { migrationSource } from '../libs/core/database/data-source.js';
import { fail } from '../libs/core/process.js';

async function main(command = 'up'): Promise<void> {
  const config = Config.fromEnvironment();
  const source = await migrationSource(config.env.DATABASE_URL).initialize();
  try {
    if (command === 'up') await up(source);
    else if (command === 'down') await source.undoLastMigration();
    else if (command === 'status')
      print((await source.showMigrations()) ? 'There are migrations to run.' : 'Up to date.');
    else throw new Error(`Unknown command "${command}": up, down or status.`);
  } finally {
    await source.destroy();
  }
}

async function up(
  source: Awaited<ReturnType<ReturnType<typeof migrationSource>['initialize']>>,
): Promise<void> {
  for (const { name } of await source.runMigrations()) print(`migrated ${name}`);
  const runner = source.createQueryRunner();
  // The queue keeps its own tables in a schema of its own.
  await runMigrations((await runner.connect()) as never);
  await runner.release();
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);

main(process.argv[2]).catch(fail);
