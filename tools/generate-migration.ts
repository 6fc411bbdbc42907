/** `npm run migration:generate -- create-workshops`: writes what the entities differ from the database in DATABASE_URL. */
import { writeFileSync } from 'node:fs';
import { Config } from '../libs/core/config/config.js';
import { migrationSource } from '../libs/core/database/data-source.js';
import { fail } from '../libs/core/process.js';

async function main(name: string | undefined): Promise<void> {
  if (!name || !/^[a-z]+(-[a-z0-9]+)+$/.test(name))
    throw new Error('Name it verb-noun, e.g. create-workshops.');
  const source = await migrationSource(Config.fromEnvironment().env.DATABASE_URL).initialize();
  const { upQueries, downQueries } = await source.driver.createSchemaBuilder().log();
  await source.destroy();
  if (upQueries.length === 0) return void process.stdout.write('The entities and the database agree.\n');
  const stamp = Date.now();
  const file = `migrations/${stamp}-${name}.ts`;
  const run = (queries: { query: string }[]): string =>
    queries.map(({ query }) => `    await runner.query(\`${query.replaceAll('`', '\\`')}\`);`).join('\n');
  writeFileSync(
    file,
    `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${pascal(name)}${stamp} implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
${run(upQueries)}
  }

  async down(runner: QueryRunner): Promise<void> {
${run([...downQueries].reverse())}
  }
}
`,
  );
  process.stdout.write(`${file}: ${upQueries.length} statements. Read it before you commit it.\n`);
}

const pascal = (name: string): string =>
  name.replace(/(^|-)([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase());

main(process.argv[2]).catch(fail);
