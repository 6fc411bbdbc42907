import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createEmptyDatabase, onDatabase, type TestDatabase } from './database.js';
import type { DemoAccount } from './demo.js';

const folder = 'tests/fixtures/releases';

/** Releases whose databases are kept, see the README beside them. */
export const releases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** A database as that release left it. */
export async function databaseOf(release: string): Promise<TestDatabase> {
  const database = await createEmptyDatabase();
  const read = (file: string): Buffer => readFileSync(join(folder, release, file));
  await onDatabase(database.url, async (client) => {
    await client.query(read('schema.sql').toString());
    await client.query(gunzipSync(read('rows.sql.gz')).toString());
  });
  return database;
}

export const accountsOf = (release: string): DemoAccount[] =>
  JSON.parse(readFileSync(join(folder, release, 'accounts.json'), 'utf8')) as DemoAccount[];
