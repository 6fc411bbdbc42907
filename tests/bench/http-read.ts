import type { Benchmark, Contender, Size } from './benchmark.js';
import { startFloor } from './floor.js';
import { closedLoop, HttpConnection, httpRequest, type HttpAnswer } from './http-connection.js';
import { assertEqual, type Answers } from './same-answer.js';
import { Seed, type Seeded } from './seed.js';
import { startProduct } from './server.js';

interface Extent {
  challenges: number;
  readers: number;
  readsEach: number;
}

const EXTENTS: Record<Size, Extent> = {
  full: { challenges: 100_000, readers: 32, readsEach: 160 },
  smoke: { challenges: 200, readers: 4, readsEach: 5 },
};

const ORGANISATIONS = `insert into organisations (id, name, country, city, side, helix, actor_types, sectors, registrations)
  select gen_random_uuid(), jsonb_build_object('sourceLocale', 'en', 'revision', 1, 'variants', jsonb_build_object('en',
      jsonb_build_object('text', 'Institute ' || n, 'provenance', 'human', 'sourceRevision', 1, 'at', now()))),
    'DE', 'Aachen', 'EU', 'academia', '{university}', '{}', '[]'
  from generate_series(1, 200) as n`;
const EVERY_CHALLENGE = `insert into challenges (id, organisation_id, created_by, title, summary, sector, trl_in, trl_out, reward_as_written,
    deadline_local, deadline_zone, deadline_at, state, published_at, listed_at)
  select gen_random_uuid(), o.ids[1 + n % 200], $1, texts.title, texts.summary, '22', 3, 6, '€ 12,000',
    '2030-10-30T16:00', 'Europe/Berlin', '2030-10-30T15:00Z', 'open', now() - n * interval '1 minute', now() - n * interval '1 minute'
  from generate_series(1, $2::int) as n, (select array_agg(id) as ids from organisations) as o,
    lateral (select pg_temp.bilingual('Recyclable seal for pump ' || n, '泵用可回收密封件 ' || n) as title,
      pg_temp.bilingual('A seal that survives 80 °C and 3 bar for five years and can be taken apart by hand, no. ' || n,
        '可在 80 °C、3 bar 下工作五年、可徒手拆解的密封件，编号 ' || n) as summary) as texts`;
/** A text in both languages, as it is stored; lives as long as the connection. */
const BILINGUAL = `create function pg_temp.bilingual(en text, zh text) returns jsonb language sql immutable as $$
  select jsonb_build_object('sourceLocale', 'en', 'revision', 1, 'variants', jsonb_build_object(
    'en', jsonb_build_object('text', en, 'provenance', 'human', 'sourceRevision', 1, 'at', '2030-01-01T00:00:00.000Z'),
    'zh-Hans', jsonb_build_object('text', zh, 'provenance', 'human', 'sourceRevision', 1, 'at', '2030-01-01T00:00:00.000Z'))) $$`;

async function seedWorld(seed: Seed, challenges: number): Promise<Seeded> {
  const reader = await seed.person();
  await seed.client.query(ORGANISATIONS);
  await seed.client.query(BILINGUAL);
  await seed.client.query(EVERY_CHALLENGE, [reader.personId, challenges]);
  return reader;
}

async function contender(
  port: number,
  pid: number,
  cookie: string,
  { readers, readsEach }: Extent,
  seen: (answer: unknown) => void,
): Promise<Contender> {
  const connections = await HttpConnection.openMany(port, readers);
  const request = httpRequest('GET', '/api/v1/challenges?limit=20', { cookie });
  const check = ({ status, body }: HttpAnswer): void => {
    if (status !== 200) throw new Error(`A list was answered with ${status}: ${body}`);
  };
  return {
    pid,
    round: async () => {
      seen(JSON.parse((await connections[0]!.ask(request)).body));
      return closedLoop(connections, readsEach, () => request, check);
    },
  };
}

export const httpRead: Benchmark = {
  name: 'http.read',
  about:
    '20 of 100,000 challenges with their organisation, signed in, beside node:http and one prepared statement',
  unit: 'requests',
  target: 0.7,
  async open(size) {
    const extent = EXTENTS[size];
    const product = await startProduct();
    const floor = await startFloor('challenge-list', { DATABASE_URL: product.databaseUrl });
    const { cookie } = await Seed.into(product.databaseUrl, (seed) => seedWorld(seed, extent.challenges));
    const answers: Answers<unknown> = {};
    const port = Number(new URL(product.urls[0]!).port);
    return {
      floor: await contender(floor.port, floor.pid, cookie, extent, (answer) => (answers.floor = answer)),
      ours: await contender(port, product.pid('api-1'), cookie, extent, (answer) => (answers.ours = answer)),
      compare: () => assertEqual(answers),
      delays: () => [],
      notes: () => [
        `each answer: ${Buffer.byteLength(JSON.stringify(answers.ours))} bytes, the same from both`,
      ],
      close: async () => {
        await floor.stop();
        await product.stop();
      },
    };
  },
};
