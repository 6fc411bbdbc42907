import { randomUUID } from 'node:crypto';
import { readBlueprint } from '#libs/contracts/blueprints';
import { createChallenge, listChallenges } from '#libs/contracts/challenges';
import { clientMessages, listMessages, postMessage } from '#libs/contracts/channels';
import { changeMe, readMe, searchPeople } from '#libs/contracts/identity';
import type { Operation } from '#libs/contracts/operation';
import { operations } from '#libs/contracts/operations';
import { createOrganisation, listOrganisations } from '#libs/contracts/organisations';
import { words } from '#libs/contracts/primitives';
import { encodeCursor } from '#libs/core/http/paging';
import { eventually, type Client, type Heard } from '../support/client.js';
import { onDatabase } from '../support/database.js';
import { naughtyStrings } from '../support/naughty-strings.js';
import { CHEN_WEI, REUTLINGEN } from '../support/people.js';
import { startStack, type Stack } from '../support/processes.js';
import { connect } from '../support/socket.js';
import { openWorkshop } from '../support/workshops.js';
import { passDeadline } from '../support/deadlines.js';
import { awardTo, gather, openChallenge, review, submitTo, type Cast } from '../support/world.js';

const DUE = 'select count(*)::int from outbox where run_at <= now()';
const DEAD = 'select count(*)::int from dead_letters';
const MEBIBYTE = 'x'.repeat(1024 ** 2 + 1);
const deep = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

interface Bad {
  what: string;
  raw: string;
}

/** Bodies that no operation takes. */
const BAD_BODIES: Bad[] = [
  { what: 'no JSON', raw: '{"a":' },
  { what: 'an array', raw: '[]' },
  { what: 'a string', raw: '"text"' },
  { what: 'null', raw: 'null' },
  { what: 'unknown keys', raw: '{"__proto__x":1,"surprise":true}' },
  { what: 'a prototype', raw: '{"__proto__":{"admin":true},"constructor":{"prototype":{}}}' },
  { what: 'deep JSON', raw: `{"name":${deep(5_000)}}` },
  { what: 'a megabyte', raw: JSON.stringify({ text: MEBIBYTE }) },
];

describe('hostile input', () => {
  let stack: Stack;
  let cast: Cast;
  let ids: Record<string, string>;

  beforeAll(async () => {
    stack = await startStack({
      backend: 'postgres',
      env: { RATE_LIMIT_PER_MINUTE: '1000000', SIGN_IN_TRIES: '100000', SOCKET_MESSAGES_PER_SECOND: '10000' },
    });
    cast = await gather(stack);
    const challengeId = await openChallenge(cast);
    const submissionId = await submitTo(challengeId, cast.author);
    await passDeadline(stack, cast, challengeId);
    const assignmentId = await review(cast, challengeId, submissionId);
    const { projectId, channelId, blueprintId, messageId } = await awardTo(cast, challengeId, submissionId);
    ids = {
      organisations: cast.organisationId,
      challenges: challengeId,
      submissions: submissionId,
      'evaluation-assignments': assignmentId,
      projects: projectId,
      channels: channelId,
      blueprints: blueprintId,
      versions:
        (await cast.owner.client.call(readBlueprint, { params: { id: blueprintId } })).versions[0]?.id ?? '',
      messages: messageId,
      people: cast.author.id,
      workshops: await openWorkshop(cast.owner.client),
    };
  }, 120_000);
  afterAll(() => stack.stop(), 30_000);

  const idFor = (operation: Operation): string => ids[operation.path.split('/')[1] ?? ''] ?? randomUUID();

  /** Sends raw text to an operation as its best-placed actor would. */
  async function send(
    client: Client,
    operation: Operation,
    raw: string | undefined,
    more: { id?: string; query?: string; headers?: Record<string, string> } = {},
  ) {
    const id = more.id ?? idFor(operation);
    const path = operation.path.replace(/:\w+/g, () => encodeURIComponent(id));
    const response = await fetch(`${stack.urls[0]}/api/v1${path}${more.query ?? ''}`, {
      method: operation.method,
      headers: {
        cookie: client.session,
        ...(raw === undefined ? {} : { 'content-type': 'application/json' }),
        ...(operation.method === 'GET' ? {} : { 'if-match': '"1"' }),
        ...more.headers,
      },
      ...(raw === undefined ? {} : { body: raw }),
    });
    return {
      status: response.status,
      text: await response.text(),
      type: response.headers.get('content-type') ?? '',
    };
  }

  function expectRefusal(what: string, heard: { status: number; text: string; type: string }): void {
    const where = `${what} → ${heard.status} ${heard.text.slice(0, 200)}`;
    expect(where).toMatch(/→ 4\d\d /);
    expect(`${where} ${heard.type}`).toContain('application/problem+json');
    expect((JSON.parse(heard.text) as { code: string }).code).toMatch(/^[a-z_]+$/);
  }

  const withBody = operations.filter((operation) => operation.body !== undefined);
  const withIds = operations.filter((operation) => operation.params !== undefined);

  it.each(withBody.map((operation) => [operation.id, operation] as const))(
    '%s refuses bad bodies',
    async (id, operation) => {
      for (const { what, raw } of BAD_BODIES)
        expectRefusal(`${id} with ${what}`, await send(cast.owner.client, operation, raw));
    },
  );

  it.each(withBody.map((operation) => [operation.id, operation] as const))(
    '%s survives every naughty string in every field',
    async (id, operation) => {
      const fields = Object.keys((operation.body as unknown as { shape?: object }).shape ?? {});
      for (const text of naughtyStrings) {
        const heard = await send(
          cast.owner.client,
          operation,
          JSON.stringify(Object.fromEntries(fields.map((field) => [field, text]))),
        );
        expect(`${id} with ${JSON.stringify(text).slice(0, 60)} → ${heard.status}`).toMatch(/→ [24]\d\d$/);
      }
    },
    120_000,
  );

  const inTheWords: [string, (text: string) => Promise<Heard<unknown>>][] = [
    [
      'a message',
      (text) =>
        cast.owner.client.ask(postMessage, {
          params: { id: ids.channels ?? '' },
          body: { clientMsgId: randomUUID(), text },
        }),
    ],
    [
      'a challenge',
      (text) =>
        cast.owner.client.ask(createChallenge, {
          body: {
            organisationId: cast.organisationId,
            title: { locale: 'en', text: text.slice(0, 200) },
            need: { locale: 'zh', text },
            reward: { asWritten: text.slice(0, 300) },
          },
        }),
    ],
    [
      'an organisation',
      (text) =>
        cast.outsider.client.ask(createOrganisation, {
          body: { ...REUTLINGEN, registrations: [], name: { locale: 'en', text: text.slice(0, 160) } },
        }),
    ],
    [
      'a person',
      async (text) => {
        const { version } = await cast.rival.client.call(readMe);
        const form = { script: 'Hani', family: text.slice(0, 60), given: '伟' };
        const body = { bio: text, name: { ...CHEN_WEI, forms: [form] } };
        return cast.rival.client.ask(changeMe, { body, ifMatch: version });
      },
    ],
    ['a search for challenges', (q) => cast.owner.client.ask(listChallenges, { query: { q } })],
    ['a search for people', (q) => cast.owner.client.ask(searchPeople, { query: { q } })],
    ['a search for organisations', (q) => cast.owner.client.ask(listOrganisations, { query: { q } })],
  ];

  it.each(inTheWords)(
    '%s may say anything that is text',
    async (what, say) => {
      for (const text of naughtyStrings) {
        const { status } = await say(text);
        expect(`${what} with ${JSON.stringify(text).slice(0, 60)} → ${status}`).toMatch(/→ (2\d\d|400|422)$/);
      }
    },
    180_000,
  );

  it('gives every text back as it was written', async () => {
    const params = { id: ids.channels ?? '' };
    for (const text of naughtyStrings.filter((one) => words(500).safeParse(one).success)) {
      const body = { clientMsgId: randomUUID(), text };
      const { id } = await cast.owner.client.call(postMessage, { params, body });
      const { items } = await cast.owner.client.call(listMessages, { params, query: { limit: 1 } });
      expect(items[0]).toMatchObject({ id, text: { text } });
    }
  }, 180_000);

  it.each(withIds.map((operation) => [operation.id, operation] as const))(
    '%s knows no foreign and no broken ids',
    async (id, operation) => {
      const body = operation.body === undefined ? undefined : '{}';
      for (const foreign of [randomUUID(), '1', '\u0000', "' or 1=1", 'null', '..']) {
        const heard = await send(cast.owner.client, operation, body, { id: foreign });
        expectRefusal(`${id} of ${JSON.stringify(foreign)}`, heard);
      }
    },
  );

  it.each(
    operations
      .filter(({ method }) => method === 'GET')
      .map((operation) => [operation.id, operation] as const),
  )('%s refuses unknown and broken query parameters', async (id, operation) => {
    expectRefusal(
      `${id}?surprise`,
      await send(cast.owner.client, operation, undefined, { query: '?surprise=1' }),
    );
    const shape = Object.keys((operation.query as unknown as { shape?: object } | undefined)?.shape ?? {});
    for (const [name, value] of [
      ['limit', '-1'],
      ['limit', 'x'],
      ['cursor', '\u0000'],
      ['cursor', 'bm8'],
      ['cursor', encodeCursor(['x'])],
      ['cursor', encodeCursor([7])],
      ['cursor', encodeCursor(['2026-01-01T00:00:00Z', 'x'])],
      ['q', '\ud800'],
      ['lang', '!!'],
    ] as const) {
      if (!shape.includes(name)) continue;
      const heard = await send(cast.owner.client, operation, undefined, {
        query: `?${name}=${encodeURIComponent(value === '\ud800' ? '\ufffd' : value)}`,
      });
      expect(`${id}?${name}=${JSON.stringify(value)} → ${heard.status}`).toMatch(/→ [24]\d\d$/);
    }
  });

  it.each(
    operations
      .filter(({ versioned, method }) => versioned && method !== 'GET' && method !== 'POST')
      .map((operation) => [operation.id, operation] as const),
  )('%s asks for the version that was read', async (id, operation) => {
    const missing = await send(cast.owner.client, operation, '{}', { headers: { 'if-match': '' } });
    const stale = await send(cast.owner.client, operation, '{}', { headers: { 'if-match': '"999999"' } });
    expect([
      id,
      [412, 428].includes(missing.status),
      [403, 404, 409, 412, 422].includes(stale.status),
    ]).toEqual([id, true, true]);
  });

  it('tells whoever still writes that the body is too large', async () => {
    const operation = withBody.find(({ id }) => id === 'organisations.create');
    if (!operation) throw new Error('organisations.create is gone');
    const raw = JSON.stringify({ text: MEBIBYTE });
    for (let time = 0; time < 50; time += 1) {
      const { status, text } = await send(cast.owner.client, operation, raw);
      expect(`${status} ${(JSON.parse(text) as { code: string }).code}`).toBe('413 too_large');
    }
  });

  it('answers no socket message with anything but an acknowledgement', async () => {
    const socket = await connect(stack.urls[0] ?? '', cast.owner.client.session);
    const payloads: unknown[] = [
      undefined,
      null,
      [],
      'text',
      7,
      {},
      { channelId: randomUUID() },
      { channelId: '\u0000', surprise: 1 },
      { channelId: ids.channels, text: MEBIBYTE.slice(0, 900_000), clientMsgId: 'x' },
    ];
    for (const { name } of clientMessages) {
      for (const payload of payloads) {
        const ack = (await socket.timeout(5_000).emitWithAck(name, payload)) as {
          ok: boolean;
          error?: { status: number; code: string };
        };
        if (!ack.ok) expect(`${name} ${ack.error?.code} ${ack.error?.status}`).toMatch(/ [a-z_]+ 4\d\d$/);
      }
    }
    socket.disconnect();
  });

  it('is still alive', async () => {
    const health = await fetch(`${stack.urls[0]}/health/ready`);
    expect(health.status).toBe(200);
    expect(stack.logs()).not.toMatch(/unhandled|uncaught/i);
  });

  it('left no work behind, and none that cannot be done', async () => {
    const isDone = async () => ((await count(DUE)) === 0 ? true : undefined);
    await eventually('all that is due to be done', isDone, 120_000);
    expect(await count(DEAD)).toBe(0);
  }, 130_000);

  const count = (query: string): Promise<number> =>
    onDatabase(stack.databaseUrl, async (database) => {
      const { rows } = await database.query<{ count: number }>(query);
      return rows[0]?.count ?? 0;
    });
});
