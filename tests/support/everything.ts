import type { Operation } from '#libs/contracts/operation';
import { operations } from '#libs/contracts/operations';
import type { Client } from './client.js';

export interface Seen {
  /** What was asked, as `GET /challenges/… ?q=…`. */
  asked: string;
  /** Status, headers and body as one text. */
  heard: string;
}

const PAGES = ['/', '/challenges', '/challenges/:id', '/challenges/:id/submissions/:sub', '/projects/:id'];
const PLAIN = ['/metrics', '/api/openapi.json', '/api/asyncapi.json', '/outbox', '/version'];

/**
 * All that somebody can fetch: every reading operation with every id there is, also where it does not belong, every search
 * with the words looked for, the pages with what the server writes into them, and what serves machines.
 */
export async function everything(client: Client, ids: readonly string[], words: string): Promise<Seen[]> {
  const reading = operations.filter(({ method }) => method === 'GET');
  const seen: Seen[] = [];
  for (const operation of reading) {
    const names = [...operation.path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
    const params =
      names.length === 0 ? [{}] : ids.map((id) => Object.fromEntries(names.map((name) => [name, id])));
    for (const one of params) seen.push(await asked(client, operation, one, {}));
    if (takes(operation, 'q')) seen.push(await asked(client, operation, params[0] ?? {}, { q: words }));
  }
  const pages = PAGES.flatMap((page) =>
    page.includes(':') ? ids.map((id) => page.replaceAll(/:\w+/g, id)) : [page],
  );
  for (const path of [...pages, ...PLAIN]) seen.push(await fetched(client, path));
  return seen;
}

async function asked(
  client: Client,
  operation: Operation,
  params: Record<string, string>,
  query: Record<string, string>,
): Promise<Seen> {
  const { status, body, headers } = await client.ask(operation, { params, query });
  return {
    asked: `${operation.id} ${JSON.stringify({ params, query })}`,
    heard: [status, JSON.stringify([...headers]), JSON.stringify(body)].join('\n'),
  };
}

async function fetched(client: Client, path: string): Promise<Seen> {
  const headers = { accept: 'text/html', cookie: client.session };
  const response = await fetch(`${client.base}${path}`, { headers });
  const heard = [response.status, JSON.stringify([...response.headers]), await response.text()].join('\n');
  return { asked: path, heard };
}

/** Whether an operation's query has this parameter. */
const takes = ({ query }: Operation, name: string): boolean =>
  query !== undefined && 'shape' in query && Object.hasOwn(query.shape as object, name);
