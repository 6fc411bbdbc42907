import type { INestApplicationContext } from '@nestjs/common';
import { Database, sql } from '#libs/core/database/database';
import { startContext } from '../support/context.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

const insert = sql('test.insert', 'insert into schedules (name, slot) values ($1, 1)');
const names = sql('test.names', 'select name from schedules order by name');

describe('a transaction', () => {
  let owned: TestDatabase;
  let app: INestApplicationContext;
  let database: Database;

  beforeAll(async () => {
    owned = await createTestDatabase();
    app = await startContext(owned.url, []);
    database = app.get(Database);
  });
  afterAll(async () => {
    await app.close();
    await owned.drop();
  });
  beforeEach(() => database.pool.query('delete from schedules'));

  const stored = async (): Promise<string[]> =>
    (await database.rows<{ name: string }>(names)).map(({ name }) => name);

  it('keeps all of it or nothing', async () => {
    await database.transaction(async () => {
      await database.rows(insert, ['a']);
      await database.transaction(() => database.rows(insert, ['b']));
    });
    await expect(
      database.transaction(async () => {
        await database.rows(insert, ['c']);
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect(await stored()).toEqual(['a', 'b']);
  });

  it('refuses a query that comes after its end, instead of letting it slip out', async () => {
    let late: () => Promise<unknown> = () => Promise.resolve();
    await database.transaction(() => {
      late = bound(() => database.rows(insert, ['late']));
      return Promise.resolve();
    });
    await expect(late()).rejects.toThrow('after its transaction had ended');
    expect(await stored()).toEqual([]);
  });

  it('gives hints only once the facts are there', async () => {
    const heard: string[] = [];
    await database.transaction(async () => {
      database.afterCommit(() => heard.push('hint'));
      await database.rows(insert, ['fact']);
      expect(heard).toEqual([]);
    });
    expect(heard).toEqual(['hint']);
    await database
      .transaction(() => {
        database.afterCommit(() => heard.push('never'));
        return Promise.reject(new Error('no'));
      })
      .catch(() => undefined);
    expect(heard).toEqual(['hint']);
  });

  it('does not mix two that run at once', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        database
          .transaction(async () => {
            await database.rows(insert, [`n${n}`]);
            if (n % 2 === 1) throw new Error('odd');
          })
          .catch(() => undefined),
      ),
    );
    expect(await stored()).toEqual(['n0', 'n10', 'n12', 'n14', 'n16', 'n18', 'n2', 'n4', 'n6', 'n8']);
  });
});

/** A function that keeps the async context it was made in, as a forgotten promise chain would. */
function bound<T>(run: () => Promise<T>): () => Promise<T> {
  let go: () => void = () => undefined;
  const started = new Promise<void>((resolve) => (go = resolve)).then(run);
  started.catch(() => undefined);
  return () => {
    go();
    return started;
  };
}
