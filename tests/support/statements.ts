import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';

const counting = new AsyncLocalStorage<string[]>();

/** Notes what goes to the database on behalf of whoever asked for it to be noted; nothing else changes. */
const { query } = pg.Client.prototype as unknown as { query: (...given: unknown[]) => unknown };
Object.assign(pg.Client.prototype, {
  query(this: pg.Client, ...given: unknown[]): unknown {
    counting.getStore()?.push(nameOf(given[0]));
    return query.apply(this, given);
  },
});

export interface Asked {
  statements: string[];
  /** It was answered, not refused. */
  answered: boolean;
}

/** What work asked the database, statement by statement. */
export async function statementsOf(work: () => Promise<unknown>): Promise<Asked> {
  const statements: string[] = [];
  const answered = await counting.run(statements, () =>
    work().then(
      () => true,
      () => false,
    ),
  );
  return { statements, answered };
}

function nameOf(given: unknown): string {
  if (typeof given === 'string') return given;
  const { name, text } = given as { name?: string; text?: string };
  return name ?? text ?? 'unknown';
}
