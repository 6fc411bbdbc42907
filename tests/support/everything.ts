import { pooled } from './pooled.js';
import type { Client } from './client.js';
import { unzipped } from './unzipped.js';

export interface Seen {
  /** What was asked, as `challenges.read {"id":…} ?q=…`. */
  asked: string;
  /** Status, headers and body as one text; of an archive all that is in it. */
  heard: string;
}

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  schema: { format?: string; enum?: string[]; const?: string };
}
interface Described {
  operationId: string;
  parameters: Parameter[];
}
interface Contract {
  paths: Record<string, Record<string, Described>>;
}

/** What is asked at once: a burst that any browser makes, too. */
const AT_ONCE = 8;
const PAGES = [
  '/',
  '/challenges',
  '/people',
  '/challenges/:id',
  '/challenges/:id/submissions',
  '/challenges/:id/evaluation',
  '/challenges/:id/submissions/:sub',
  '/projects/:id',
];
const PLAIN = ['/metrics', '/api/openapi.json', '/api/asyncapi.json', '/outbox', '/version'];
/** A choice as long as this is no switch between kinds of answer: it is a filter, which only leaves things out. */
const FEW = 4;

/**
 * All that somebody can fetch, by the published OpenAPI: every reading operation with every id there is, also where it
 * does not belong, every search with the words looked for, every switch, the pages with what the server writes into
 * them, and what serves machines.
 */
export async function everything(
  client: Client,
  ids: readonly string[],
  words: string | readonly string[],
): Promise<Seen[]> {
  const { paths } = (await (await fetch(`${client.base}/api/openapi.json`)).json()) as Contract;
  const searched = [words].flat();
  const reads = Object.entries(paths).flatMap(([path, { get }]) =>
    get ? requestsOf(path, get, ids, searched) : [],
  );
  const pages = PAGES.flatMap((page) =>
    page.includes(':') ? ids.map((id) => page.replaceAll(/:\w+/g, id)) : [page],
  ).concat(PLAIN);
  const hints = searched.map((title) => ({ locale: 'en', title, text: searched.join(' ') }));
  return pooled(AT_ONCE, [
    ...reads.map(
      ({ asked, path }) =>
        () =>
          heardAt(client, asked, `/api/v1${path}`),
    ),
    ...pages.map((path) => () => heardAt(client, path, path, { headers: { accept: 'text/html' } })),
    // reads although it is a POST: what is looked for must not stand in an address
    ...hints.map((body) => () => posted(client, '/challenges/hints', body)),
  ]);
}

/** Every way a reading operation can be asked. */
function requestsOf(
  path: string,
  { operationId, parameters }: Described,
  ids: readonly string[],
  words: readonly string[],
): { asked: string; path: string }[] {
  const placed = path.includes('{') ? ids.map((id) => path.replaceAll(/\{\w+\}/g, id)) : [path];
  const queries = parameters.filter((one) => one.in === 'query').flatMap((one) => valuesOf(one, ids, words));
  const asked = (at: string, query: string) => ({
    asked: `${operationId} ${at}${query}`,
    path: `${at}${query}`,
  });
  return placed.flatMap((at) => [
    asked(at, ''),
    ...queries.map(([name, value]) => asked(at, `?${name}=${encodeURIComponent(value)}`)),
  ]);
}

function valuesOf(
  { name, schema }: Parameter,
  ids: readonly string[],
  words: readonly string[],
): [string, string][] {
  const all = (values: readonly string[]) => values.map((value): [string, string] => [name, value]);
  if (name === 'q') return all(words);
  if (schema.format === 'uuid') return all(ids);
  if (schema.const !== undefined) return all([schema.const]);
  return schema.enum && schema.enum.length <= FEW ? all(schema.enum) : [];
}

const posted = (client: Client, path: string, body: object): Promise<Seen> =>
  heardAt(client, `POST ${path} ${JSON.stringify(body)}`, `/api/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** Asks for an address as this person and keeps all that comes back. */
export async function heardAt(
  client: Client,
  asked: string,
  path: string,
  { headers, ...more }: RequestInit = {},
): Promise<Seen> {
  const response = await fetch(`${client.base}${path}`, {
    ...more,
    // unpacked, so that lengths are those of what is said
    headers: { ...headers, cookie: client.session, 'accept-encoding': 'identity' },
  });
  const body = Buffer.from(await response.arrayBuffer());
  const told = [String(response.status), JSON.stringify([...response.headers]), await readable(body)];
  return { asked, heard: told.join('\n') };
}

/** A workbook and an archive of files are both a zip: what is in them counts. */
async function readable(body: Buffer): Promise<string> {
  if (body.subarray(0, 2).toString('latin1') !== 'PK') return body.toString('utf8');
  return [...(await unzipped(body))].flat().join('\n');
}
