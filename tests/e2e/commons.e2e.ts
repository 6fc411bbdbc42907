import { randomBytes } from 'node:crypto';
import { transitionChallenge } from '#libs/contracts/challenges';
import { joinCommons, readCommons, setCommons } from '#libs/contracts/commons';
import { listMessages } from '#libs/contracts/channels';
import { assignEvaluator } from '#libs/contracts/evaluation';
import { readNeeds } from '#libs/contracts/home';
import { acceptTerms, readTerms, writeTerms } from '#libs/contracts/terms';
import type { Socket } from 'socket.io-client';
import { eventually, mailsIn } from '../support/client.js';
import { passDeadline } from '../support/deadlines.js';
import { everything } from '../support/everything.js';
import { signUp, type Signed } from '../support/people.js';
import { startStack, type Stack } from '../support/processes.js';
import { connect } from '../support/socket.js';
import { gather, openChallenge, submitTo, type Cast } from '../support/world.js';

/** Letters only, so that no search, stemmer or detector takes it apart. */
const mark = (): string =>
  `qx${randomBytes(7)
    .toString('hex')
    .replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '')}`;
const NAME = mark();
const SAID = mark();

interface Ack {
  ok: boolean;
  error?: { code: string };
  message?: { id: string; author: { id: string; displayName: string } };
  missed?: unknown[];
}

describe('P1-08: what rivals hear of each other in the commons', () => {
  let stack: Stack;
  let cast: Cast;
  let solver: Signed;
  let challengeId: string;
  let channelId: string;
  let ids: string[];
  let secrets: string[];
  const sockets = new Map<string, Socket>();
  const pushed = new Map<string, string[]>();

  const ask = (who: string, name: string, payload: object): Promise<Ack> =>
    sockets
      .get(who)!
      .timeout(8_000)
      .emitWithAck(name, { channelId, ...payload }) as Promise<Ack>;
  const heard = (who: string, word: string) =>
    eventually(
      `${who} to hear ${word}`,
      () => Promise.resolve(pushed.get(who)!.find((text) => text.includes(word))),
      40_000,
    );
  const accept = async ({ client }: Signed) => {
    const params = { id: challengeId };
    const { version, hash } = await client.call(readTerms, { params });
    await client.call(acceptTerms, { params, body: { version, hash, locale: 'en' } });
  };
  const open = async (who: string, { client }: Signed) => {
    const socket = await connect(stack.urls[0] ?? '', client.session);
    const texts: string[] = [];
    socket.onAny((...said: unknown[]) => texts.push(JSON.stringify(said)));
    sockets.set(who, socket);
    pushed.set(who, texts);
  };

  beforeAll(async () => {
    stack = await startStack({ backend: 'postgres', env: { RATE_LIMIT_PER_MINUTE: '1000000' } });
    cast = await gather(stack);
    challengeId = await openChallenge(cast);
    // of the rival's shore, where names are not masked anyway
    solver = await signUp(stack, `${NAME}@maker.example`, 'CN', {
      forms: [{ script: 'Latn', family: NAME, given: 'Mara' }],
      preferredScript: 'Latn',
      latinOrder: 'given_first',
    });
    secrets = [NAME, solver.id];
    const params = { id: challengeId };
    const body = { open: true, rivalsSee: 'nothing' } as const;
    channelId = (await cast.owner.client.call(setCommons, { params, body })).channelId ?? '';
    for (const one of [solver, cast.rival]) await accept(one);
    await open('solver', solver);
    await open('rival', cast.rival);
    await open('evaluator', cast.evaluator);
  }, 120_000);
  afterAll(async () => {
    for (const socket of sockets.values()) socket.close();
    await stack?.stop();
  }, 30_000);

  it('is what was said, by a number: live, replayed, edited and deleted', async () => {
    expect(await ask('rival', 'channel.join', {})).toMatchObject({ ok: true });
    expect(await ask('solver', 'channel.join', {})).toMatchObject({ ok: true });
    const post = { clientMsgId: 'commons-0001', text: `The bus speaks CANopen ${SAID}.`, locale: 'en' };
    expect(await ask('solver', 'message.send', post)).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    });
    const params = { id: challengeId };
    const { me } = await solver.client.call(joinCommons, { params, body: { shows: 'nothing' } });
    await ask('solver', 'presence.set', { state: 'active' }).catch(() => undefined);
    await ask('solver', 'typing', {});
    const { message } = await ask('solver', 'message.send', post);
    expect(message?.author).toMatchObject({ id: me?.author.id, displayName: '揭榜方 1' });
    await heard('rival', SAID);
    const again = { clientMsgId: 'commons-0002', text: 'Taken back.', locale: 'en' };
    const second = (await ask('solver', 'message.send', again)).message?.id ?? '';
    ids = [challengeId, channelId, message?.id ?? '', second, me?.author.id ?? '', cast.organisationId];
    expect(await ask('rival', 'channel.sync', { afterRev: 0 })).toMatchObject({ ok: true });
    const read = await cast.rival.client.call(listMessages, { params: { id: channelId } });
    expect(read.items.map(({ author }) => author.displayName)).toEqual(['揭榜方 1', '揭榜方 1']);
    const needs = await cast.rival.client.call(readNeeds);
    expect(needs.items.map(({ kind, count }) => [kind, count])).toContainEqual(['read_commons', 2]);
  });

  it('is no presence and nobody typing: who is there could be counted', () => {
    const all = [...pushed.values()].flat();
    expect(all.filter((text) => /^\["(presence\.changed|typing)"/.test(text))).toEqual([]);
  });

  it('is no byte of who it is, in anything that can be fetched, is pushed or mailed', async () => {
    const telling = async ({ client }: Signed) =>
      (await everything(client, ids, NAME))
        .filter(({ heard: text }) => {
          const told = text.replaceAll(/q=[^"&]*/g, '');
          return secrets.some((secret) => told.includes(secret));
        })
        .map(({ asked }) => asked);
    // what the directory of people tells anybody of their shore, who accepted nothing
    const anybody = await telling(cast.removed);
    const abroad = await telling(cast.outsider);
    expect((await telling(cast.rival)).filter((asked) => !anybody.includes(asked))).toEqual([]);
    expect((await telling(cast.evaluator)).filter((asked) => !abroad.includes(asked))).toEqual([]);
    expect((await telling(solver)).length).toBeGreaterThan(anybody.length);
    const others = ['rival', 'evaluator'].flatMap((who) => pushed.get(who) ?? []);
    const mails = mailsIn(stack.outboxDir).filter(({ to }) => !to.includes(NAME));
    expect(others.some((text) => text.includes(SAID))).toBe(true);
    const texts = [...others, ...mails.map((mail) => JSON.stringify(mail))];
    expect(texts.filter((text) => secrets.some((secret) => text.includes(secret)))).toEqual([]);
  }, 180_000);

  it('is the name once they lift their number themselves', async () => {
    await solver.client.call(joinCommons, { params: { id: challengeId }, body: { shows: 'names' } });
    await ask('solver', 'message.send', { clientMsgId: 'commons-0004', text: 'It is me.', locale: 'en' });
    await heard('rival', NAME);
    const read = await cast.rival.client.call(listMessages, { params: { id: channelId } });
    expect(read.items.map(({ author }) => author.id)).toEqual([solver.id, solver.id, solver.id]);
  });

  it('is nothing for others: no room, no history, no word that there is one', async () => {
    expect(await ask('evaluator', 'channel.join', {})).toMatchObject({ error: { code: 'not_found' } });
    for (const { client } of [cast.evaluator, cast.outsider, cast.member])
      expect((await client.ask(readCommons, { params: { id: challengeId } })).status).toBe(404);
  });

  it('is lost with the acceptance, at once for open windows, and back with all that was missed', async () => {
    const { client } = cast.owner;
    const params = { id: challengeId };
    await client.call(transitionChallenge, { params, body: { to: 'amended' } });
    await client.call(writeTerms, { params, body: { preset: 'joint' } });
    await client.call(transitionChallenge, { params, body: { to: 'open' } });
    await heard('rival', 'access.revoked');
    await client.call(joinCommons, { params, body: { shows: 'names' } });
    await open('owner', cast.owner);
    const post = { clientMsgId: 'commons-0003', text: 'New test data are here.', locale: 'en' };
    expect(await ask('owner', 'message.send', post)).toMatchObject({ ok: true });
    expect(await ask('rival', 'channel.join', {})).toMatchObject({ error: { code: 'not_found' } });
    await accept(cast.rival);
    const joined = await ask('rival', 'channel.join', { afterRev: 0 });
    expect(JSON.stringify(joined.missed)).toContain('New test data');
    expect(pushed.get('rival')!.filter((text) => text.includes('New test data'))).toEqual([]);
  }, 60_000);

  it('is lost by whoever is asked to judge, their open window included', async () => {
    await accept(cast.evaluator);
    const submissionId = await submitTo(challengeId, cast.rival);
    expect(await ask('evaluator', 'channel.join', {})).toMatchObject({ ok: true });
    await passDeadline(stack, cast, challengeId);
    const body = { submissionId, evaluatorId: cast.evaluator.id };
    await cast.owner.client.call(assignEvaluator, { params: { id: challengeId }, body });
    await heard('evaluator', 'access.revoked');
    expect(await ask('evaluator', 'channel.sync', { afterRev: 0 })).toMatchObject({
      error: { code: 'not_found' },
    });
  }, 90_000);
});
