import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import type { Socket } from 'socket.io-client';
import { MessagesService } from '#libs/channels/messages.service';
import type { MessageView } from '#libs/contracts/channels';
import { sql } from '#libs/core/database/database';
import { Rooms } from '#libs/core/realtime/rooms';
import { VariantsService } from '#libs/language/variants.service';
import { hasRedis, startRedis, type TestRedis } from '../support/redis.js';
import { ask, ChannelsWorld, words } from './channels-world.js';

interface CaughtUp {
  ok: true;
  lastSeq: number;
  lastRev: number;
  missed: MessageView[];
}

const numbers = (length: number) => Array.from({ length }, (_, index) => index + 1);
const cutListeners = sql(
  'test.cutListeners',
  `select pg_terminate_backend(pid) from pg_stat_activity
   where application_name = 'qiao realtime' and datname = current_database()`,
);

/** Collects what a socket is told under a name. */
function heard<T>(socket: Socket, name: string): T[] {
  const list: T[] = [];
  socket.on(name, (payload: T) => list.push(payload));
  return list;
}

async function until(condition: () => boolean, what: string, withinMs = 8_000): Promise<void> {
  const end = Date.now() + withinMs;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`Did not happen within ${withinMs} ms: ${what}`);
    await sleep(10);
  }
}

const backends = ['postgres', ...(hasRedis ? ['redis'] : [])] as const;

describe.each(backends)('two processes joined by %s', (backend) => {
  let redis: TestRedis | undefined;
  let world: ChannelsWorld;

  beforeAll(async () => {
    redis = backend === 'redis' ? await startRedis() : undefined;
    world = await ChannelsWorld.open({ redisUrl: redis?.url });
  });
  afterAll(async () => {
    await world.close();
    await redis?.stop();
  });

  const joined = async (process = world.first, readLocales = ['en']) => {
    const person = await world.person('post', readLocales);
    const socket = await world.connect(process, person);
    return { person, socket };
  };

  it('brings every message once and in order to readers of both, each in their language', async () => {
    const channelId = await world.channel();
    const readers = [
      await joined(world.first, ['en']),
      await joined(world.second, ['en']),
      await joined(world.second, ['zh-Hans']),
    ];
    const seen = readers.map(({ socket }) => heard<MessageView>(socket, 'message.created'));
    for (const { socket } of readers) await ask(socket, 'channel.join', { channelId, afterRev: 0 });
    const writers = [await joined(world.first), await joined(world.second)];
    const sent = numbers(15).flatMap((n) =>
      writers.map(({ socket }) => ask(socket, 'message.send', { channelId, ...words(`Hello number ${n}`) })),
    );
    expect(await Promise.all(sent)).toMatchObject(sent.map(() => ({ ok: true })));
    await until(() => seen.every((list) => list.length >= 30), 'thirty messages each');
    for (const list of seen) expect(list.map(({ seq }) => seq)).toEqual(numbers(30));
    expect(seen[2]![0]!.author.displayName).toBe('Anna Weber');
  });

  it('carries what is too large for one notification', async () => {
    const channelId = await world.channel();
    const [near, far] = [await joined(world.first), await joined(world.second)];
    const seen = heard<MessageView>(far.socket, 'message.created');
    await ask(far.socket, 'channel.join', { channelId });
    const text = '桥'.repeat(19_000);
    for (const n of numbers(3))
      await ask(near.socket, 'message.send', { channelId, ...words(`${n}${text}`) });
    await until(() => seen.length === 3, 'three long messages');
    expect(seen.map((message) => message.text?.text[0])).toEqual(['1', '2', '3']);
  });

  it('shows a variant to the others as the next revision', async () => {
    const channelId = await world.channel();
    const reader = await joined(world.second, ['zh-Hans']);
    const writer = await world.person('post');
    const seen = heard<{ text: string; rev: number }>(reader.socket, 'variant.ready');
    await ask(reader.socket, 'channel.join', { channelId });
    const { id } = await world.first.app
      .get(MessagesService)
      .post(writer.actor, channelId, words('Good morning'));
    const correction = { subject: { type: 'message', id }, field: 'text', locale: 'zh-Hans', text: '早上好' };
    await world.first.app.get(VariantsService).correct(writer.actor, correction);
    await until(() => seen.length === 1, 'the variant');
    expect(seen[0]).toMatchObject({ text: '早上好', rev: 2, channelId, subject: { type: 'message', id } });
    const { missed } = await ask<CaughtUp>(reader.socket, 'channel.sync', { channelId, afterRev: 1 });
    expect(missed).toMatchObject([
      { id, rev: 2, text: { text: '早上好' }, original: { text: 'Good morning' } },
    ]);
  });

  it('silences who loses access within two seconds, wherever they are', async () => {
    const channelId = await world.channel();
    const [leaver, writer] = [await joined(world.second), await joined(world.first)];
    const seen = heard<MessageView>(leaver.socket, 'message.created');
    const revoked = heard(leaver.socket, 'access.revoked');
    await ask(leaver.socket, 'channel.join', { channelId });
    world.roles.set(leaver.person.id, 'none');
    world.first.app
      .get(Rooms)
      .evict(`channel:${channelId}`, leaver.person.id, { type: 'project', id: channelId });
    await until(() => revoked.length === 1, 'access.revoked', 2_000);
    await ask(writer.socket, 'message.send', { channelId, ...words('not for you') });
    await sleep(200);
    expect(seen).toEqual([]);
    expect(await ask(leaver.socket, 'channel.join', { channelId })).toMatchObject({
      ok: false,
      error: { status: 404, code: 'not_found' },
    });
  });

  it('ends all sockets of a person', async () => {
    const { person, socket } = await joined(world.second);
    const other = await world.connect(world.first, person);
    world.first.app.get(Rooms).disconnectPerson(person.id);
    await until(() => !socket.connected && !other.connected, 'both sockets closed', 2_000);
  });

  it('tells presence and typing to the others', async () => {
    const channelId = await world.channel();
    const [anna, wei] = [await joined(world.first), await joined(world.second, ['zh-Hans'])];
    const seenByAnna = heard(anna.socket, 'presence.changed');
    const seenByWei = heard(wei.socket, 'presence.changed');
    const typing = [heard(anna.socket, 'typing'), heard(wei.socket, 'typing')] as const;
    await ask(anna.socket, 'channel.join', { channelId });
    await sleep(100);
    await ask(wei.socket, 'channel.join', { channelId });
    const active = (personId: string) => expect.objectContaining({ channelId, personId, state: 'active' });
    await until(() => seenByAnna.length >= 2 && seenByWei.length >= 2, 'each sees both');
    expect(seenByWei).toEqual(expect.arrayContaining([active(anna.person.id), active(wei.person.id)]));
    for (let count = 0; count < 5; count++) await ask(wei.socket, 'typing', { channelId });
    await until(() => typing[0].length === 1, 'typing');
    wei.socket.disconnect();
    await until(() => seenByAnna.length >= 3, 'away');
    expect(seenByAnna.at(-1)).toEqual({ channelId, personId: wei.person.id, side: 'EU', state: 'away' });
    expect(typing.map(({ length }) => length)).toEqual([1, 0]);
  });

  it('takes typing from nobody who may not write, however often they try', async () => {
    const channelId = await world.channel();
    const stranger = await world.connect(world.first, await world.person('none'));
    for (let count = 0; count < 2; count++) {
      const answer = await ask(stranger, 'typing', { channelId });
      expect(answer).toMatchObject({ ok: false, error: { status: 404, code: 'not_found' } });
    }
  });

  it('goes on after the way between the processes broke', async () => {
    const channelId = await world.channel();
    const [near, far] = [await joined(world.first), await joined(world.second)];
    const seen = new Set<number>();
    const take = (messages: MessageView[]) => messages.forEach(({ seq }) => seen.add(seq));
    far.socket.on('message.created', (message: MessageView) => take([message]));
    const catchUp = async () =>
      take((await ask<CaughtUp>(far.socket, 'channel.join', { channelId, afterRev: 0 })).missed);
    await catchUp();
    far.socket.on('connect', () => void catchUp());
    const say = (n: number) => ask(near.socket, 'message.send', { channelId, ...words(`${n}`) });
    await say(1);
    if (redis) await redisBreaks(redis);
    else await world.database.rows(cutListeners);
    await until(() => near.socket.connected, 'the writer is back');
    for (const n of [2, 3]) await say(n);
    await until(() => seen.size === 3, 'all three messages', 15_000);
  });
});

/** Forgets everything, then is away for a moment. */
async function redisBreaks(redis: TestRedis): Promise<void> {
  const client = new Redis(redis.url);
  await client.flushall();
  client.disconnect();
  await redis.kill();
  await redis.start();
}

describe('the door and the limits', () => {
  let world: ChannelsWorld;
  beforeAll(async () => {
    world = await ChannelsWorld.open();
  });
  afterAll(() => world.close());

  it.each([[{}], [{ token: 'x'.repeat(43) }], [{ token: 1 }]])('refuses %j in words', async (auth) => {
    await expect(world.first.connect(auth, 'zh-CN')).rejects.toMatchObject({
      message: 'unauthenticated',
      data: { status: 401, code: 'unauthenticated', detail: '请先登录。' },
    });
  });

  it('acknowledges what it cannot do with the codes of HTTP', async () => {
    const socket = await world.connect(world.first, await world.person('post'));
    const channelId = await world.channel();
    const refused = (status: number, code: string) => ({ ok: false, error: { status, code } });
    expect(await ask(socket, 'no.such', {})).toMatchObject(refused(404, 'not_found'));
    expect(await ask(socket, 'channel.join', {})).toMatchObject(refused(422, 'invalid'));
    expect(await ask(socket, 'channel.join', { channelId, surplus: 1 })).toMatchObject(
      refused(422, 'invalid'),
    );
    expect(await ask(socket, 'message.send', { channelId, clientMsgId: 'x', text: '' })).toMatchObject(
      refused(422, 'invalid'),
    );
    expect(await ask(socket, 'channel.leave', { channelId })).toEqual({ ok: true });
  });

  it('lets a read-only token listen, not speak', async () => {
    const person = await world.person('post', ['en'], { scopes: ['read'] });
    const socket = await world.connect(world.first, person);
    const channelId = await world.channel();
    expect(await ask(socket, 'channel.join', { channelId })).toMatchObject({ ok: true });
    expect(await ask(socket, 'message.send', { channelId, ...words('x') })).toMatchObject({
      error: { status: 403, code: 'scope_missing' },
    });
  });

  it('answers a flood with 429, and recovers', async () => {
    const socket = await world.connect(world.first, await world.person('post'));
    const channelId = await world.channel();
    const answers = await Promise.all(
      numbers(80).map(() => ask<{ ok: boolean }>(socket, 'channel.leave', { channelId })),
    );
    const through = answers.filter(({ ok }) => ok).length;
    expect(through).toBeGreaterThanOrEqual(40);
    expect(through).toBeLessThan(80);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({
      error: { status: 429, code: 'too_many_requests' },
    });
    await sleep(200);
    expect(await ask(socket, 'channel.leave', { channelId })).toEqual({ ok: true });
  });

  it('holds at most twenty sockets of a person', async () => {
    const person = await world.person('post');
    for (let count = 0; count < 20; count++) await world.connect(world.first, person);
    await expect(world.first.connect({ token: person.token })).rejects.toMatchObject({
      data: { status: 429 },
    });
  });
});
