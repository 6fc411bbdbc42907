import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';

/** A statement as it went out; without a name where the server does not keep it. */
export interface Sent {
  name: string;
  text: string;
  values: unknown[];
}

const counting = new AsyncLocalStorage<Sent[]>();

/** Notes what goes to the database on behalf of whoever asked for it to be noted; nothing else changes. */
const { query } = pg.Client.prototype as unknown as { query: (...given: unknown[]) => unknown };
Object.assign(pg.Client.prototype, {
  query(this: pg.Client, ...given: unknown[]): unknown {
    counting.getStore()?.push(sentOf(given[0]));
    return query.apply(this, given);
  },
});

export interface Asked {
  statements: string[];
  sent: Sent[];
  /** It was answered, not refused. */
  answered: boolean;
}

/** What work asked the database, statement by statement. */
export async function statementsOf(work: () => Promise<unknown>): Promise<Asked> {
  const sent: Sent[] = [];
  const answered = await counting.run(sent, () =>
    work().then(
      () => true,
      () => false,
    ),
  );
  return { statements: sent.map(({ name, text }) => name || text), sent, answered };
}

function sentOf(given: unknown): Sent {
  if (typeof given === 'string') return { name: '', text: given, values: [] };
  const { text = '', name = '', values = [] } = given as Partial<Sent>;
  return { name, text, values };
}
