import { existsSync, readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { readBlueprint } from '#libs/contracts/blueprints';
import { clientMessages } from '#libs/contracts/channels';
import type { Operation } from '#libs/contracts/operation';
import { operations } from '#libs/contracts/operations';
import type { Client } from '../support/client.js';
import { startStack, type Stack } from '../support/processes.js';
import { connect } from '../support/socket.js';
import { openWorkshop } from '../support/workshops.js';
import {
  awardTo,
  gather,
  openChallenge,
  passDeadline,
  review,
  submitTo,
  type Cast,
} from '../support/world.js';

const NAUGHTY = '../shared/data/09-bad-inputs/strings/minimaxir__big-list-of-naughty-strings__blns.json';

/** Strings nobody should be able to break anything with; more of them where the real collection is at hand. */
const strings: string[] = [
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x\udfff',
  "'; drop table persons; --",
  '<script>alert(1)</script>',
  '%n%n%s',
  '../../../../etc/passwd',
  '\r\nSet-Cookie: a=b',
  '𝕏'.repeat(500),
  ...(existsSync(NAUGHTY) ? (JSON.parse(readFileSync(NAUGHTY, 'utf8')) as string[]) : []),
];

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
      for (const text of strings) {
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
});
