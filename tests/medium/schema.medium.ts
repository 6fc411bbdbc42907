import { migrationSource } from '#libs/core/database/data-source';
import { ColouredSchedule } from '../planted/drift/coloured-schedule.entity.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { schemaDrift } from '../support/schema-drift.js';

describe('migrations', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('leave nothing between the entities and the database', async () => {
    expect(await schemaDrift(database.url)).toEqual([]);
  });

  it('would be found wanting where a column is planted that none of them makes', async () => {
    expect(await schemaDrift(database.url, [ColouredSchedule])).toEqual([
      'ALTER TABLE "schedules" ADD "colour" text NOT NULL',
    ]);
  });

  it('go down to nothing and up again', async () => {
    const source = await migrationSource(database.url).initialize();
    const done = await source.query<{ name: string }[]>('select name from migrations order by id');
    for (const {} of done) await source.undoLastMigration();
    const left = await source.query<{ table_name: string }[]>(
      `select table_name from information_schema.tables where table_schema = 'public' and table_name <> 'migrations'`,
    );
    expect(left).toEqual([]);
    expect((await source.runMigrations()).map(({ name }) => name)).toEqual(done.map(({ name }) => name));
    await source.destroy();
  });
});
