import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  url: string;
  /** Ends every session in it and removes it. */
  drop(): Promise<void>;
}

/** A database of one's own: a clone of the migrated template, in about a tenth of a second. */
export const createTestDatabase = (): Promise<TestDatabase> => createDatabase('template_qiao');

/** One in which nothing is yet. */
export const createEmptyDatabase = (): Promise<TestDatabase> => createDatabase('template0');

async function createDatabase(template: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

/** Asks a database on a connection of its own. */
export async function onDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const onServer = async (statement: string): Promise<void> =>
  onDatabase(serverUrl(), async (client) => void (await client.query(statement)));

function serverUrl(): string {
  const url = process.env.TEST_DATABASE_URL;
  if (!url)
    throw new Error(
      'No test database: run this test through a jest project with a database (medium, e2e, browser).',
    );
  return url;
}
