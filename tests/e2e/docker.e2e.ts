import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { startFauxqs, type FauxqsServer } from 'fauxqs';
import pg from 'pg';
import { parse } from 'yaml';
import { freePort } from '../../tools/start/ports.mjs';
import { eventually } from '../support/client.js';
import { createEmptyDatabase, type TestDatabase } from '../support/database.js';
import { buildImage, type Image } from '../support/image.js';

interface Composition {
  services: Record<string, { command: string[] }>;
}

/** There is no docker on every machine, so the files are followed by hand: see `buildImage`. */
describe('the image', () => {
  let image: Image;
  let database: TestDatabase;
  let store: FauxqsServer;
  let env: NodeJS.ProcessEnv;
  const running: ChildProcess[] = [];
  const { services } = parse(readFileSync('docker/compose.yml', 'utf8'), { merge: true }) as Composition;

  const start = (command: string[]): ChildProcess => {
    const child = image.run(command, env);
    running.push(child);
    return child;
  };
  const ended = async (child: ChildProcess) => {
    const [[code], said] = await Promise.all([once(child, 'close'), output(child)]);
    return { code: code as number, said };
  };

  beforeAll(async () => {
    image = buildImage('docker/Dockerfile');
    database = await createEmptyDatabase();
    store = await startFauxqs({ port: 0, logger: false });
    const port = await freePort();
    env = {
      PORT: String(port),
      PUBLIC_URL: 'https://qiao.example',
      DATABASE_URL: database.url,
      S3_ENDPOINT: `http://127.0.0.1:${store.port}`,
      S3_BUCKET: 'qiao',
      S3_ACCESS_KEY_ID: 'qiao',
      S3_SECRET_ACCESS_KEY: 'secret',
      SEED_DEMO: 'false',
    };
  }, 300_000);
  afterAll(async () => {
    for (const child of running) child.kill('SIGKILL');
    await store?.stop();
    await database?.drop();
    image?.remove();
  }, 30_000);

  it('prepares an empty database and store once, and finds nothing to do the second time', async () => {
    const prepare = services.prepare?.command ?? [];
    const first = await ended(start(prepare));
    expect([first.code, first.said]).toEqual([0, expect.stringContaining('made the bucket qiao')]);
    expect(first.said).toMatch(/https:\/\/qiao\.example\/setup\?token=/);
    const second = await ended(start(prepare));
    expect([second.code, second.said]).toEqual([0, expect.stringContaining('the bucket qiao is there')]);
    expect(second.said).not.toContain('migrated');
  }, 60_000);

  it('says that it is not healthy while nothing serves', async () => {
    expect((await ended(start(image.healthcheck))).code).toBe(1);
  });

  it('serves the api and the web app as an ordinary user, and its health check answers', async () => {
    const api = start(image.command);
    const worker = start(services.worker?.command ?? []);
    await eventually(
      'a health check that succeeds',
      async () => (await ended(start(image.healthcheck))).code === 0 || undefined,
      30_000,
    );
    await eventually('a worker that listens', () => isListening(database.url), 30_000);
    const page = await fetch(`http://127.0.0.1:${env.PORT}/`);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<html')]);
    expect([api.exitCode, worker.exitCode]).toEqual([null, null]);
    const ends = Promise.all([api, worker].map(ended));
    for (const child of [api, worker]) child.kill('SIGTERM');
    expect((await ends).map(({ code }) => code)).toEqual([0, 0]);
  }, 60_000);
});

/** Whether the relay of a worker waits for work: only then does the worker know how to end. */
async function isListening(url: string): Promise<true | undefined> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rowCount } = await client.query(
    `select from pg_stat_activity where datname = current_database() and query = 'listen outbox'`,
  );
  await client.end();
  return rowCount === 0 ? undefined : true;
}

const output = async ({ stdout, stderr }: ChildProcess): Promise<string> => {
  if (!stdout || !stderr) throw new Error('It was started without pipes.');
  return (await Promise.all([text(stdout), text(stderr)])).join('');
};
