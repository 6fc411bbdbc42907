import { notificationCreatedMessage } from '#libs/contracts/notifications';
import { challengeChangedMessage } from '#libs/contracts/channels';
import { answerQuestion, askQuestion, listQuestions } from '#libs/contracts/questions';
import { acceptTerms, readTerms } from '#libs/contracts/terms';
import type { Socket } from 'socket.io-client';
import { eventually } from '../support/client.js';
import { startStack, type Stack } from '../support/processes.js';
import { connect } from '../support/socket.js';
import { Told } from '../support/told.js';
import { gather, openChallenge, type Cast } from '../support/world.js';

const PROMISED_MS = 2_000;

describe('P0-10: an answer', () => {
  let stack: Stack;
  let cast: Cast;
  let told: Told;
  let challengeId: string;
  let questionId: string;
  const sockets: Socket[] = [];
  const heard: Record<string, string[]> = {};

  beforeAll(async () => {
    stack = await startStack({ backend: 'postgres', apis: 2, env: { CHECK_ANSWERS: 'true' } });
    cast = await gather(stack);
    challengeId = await openChallenge(cast);
    const params = { id: challengeId };
    const { version, hash } = await cast.rival.client.call(readTerms, { params });
    const acceptance = { params, body: { version, hash, locale: 'en' } };
    await cast.rival.client.call(acceptTerms, acceptance);
    for (const [name, { client }] of Object.entries({
      owner: cast.owner,
      author: cast.author,
      rival: cast.rival,
      outsider: cast.outsider,
    })) {
      heard[name] = [];
      const socket = await connect(stack.urls[1] ?? '', client.session);
      for (const message of [challengeChangedMessage, notificationCreatedMessage])
        socket.on(message.name, () => heard[name]?.push(message.name));
      sockets.push(socket);
    }
    const { owner, author, rival, outsider, member } = cast;
    told = new Told(stack, { owner, author, rival, outsider, member });
    // what was told of the founding and the opening comes first, however late
    await told.hear('owner', 'challenges.opened');
  }, 90_000);
  afterAll(async () => {
    for (const socket of sockets) socket.close();
    await stack?.stop();
  }, 30_000);

  const forgetHeard = () => Object.values(heard).forEach((names) => names.splice(0));

  it('waits with its question between who asked and the managers', async () => {
    forgetHeard();
    const body = { text: { locale: 'en', text: 'May the node be glued?' } };
    ({ id: questionId } = await cast.author.client.call(askQuestion, { params: { id: challengeId }, body }));
    await told.expect({ owner: ['questions.asked ✉'] });
    expect([heard['rival'], heard['outsider']]).toEqual([[], []]);
  }, 30_000);

  it('reaches everybody who takes part within two seconds, each in their language, and nobody else', async () => {
    forgetHeard();
    const text = [
      { locale: 'en', text: 'Yes, with epoxy.' },
      { locale: 'zh', text: '可以，使用环氧胶。' },
    ];
    const began = Date.now();
    await cast.owner.client.call(answerQuestion, { params: { id: questionId }, body: { text } });
    await eventually('both to hear of it', () =>
      Promise.resolve(
        ['author', 'rival'].every((name) => heard[name]?.includes(challengeChangedMessage.name)) || undefined,
      ),
    );
    expect(Date.now() - began).toBeLessThan(PROMISED_MS);
    const params = { id: challengeId };
    for (const [lang, words] of [
      ['en', 'Yes, with epoxy.'],
      ['zh', '可以，使用环氧胶。'],
    ] as const) {
      const { items } = await cast.rival.client.call(listQuestions, { params, query: { lang } });
      expect(items.map(({ answer, author }) => [answer?.text, author])).toEqual([[words, null]]);
    }
    await told.expect({ author: ['questions.answered ✉'], rival: ['questions.published'] });
    expect(heard['outsider']).toEqual([]);
  }, 30_000);

  it('has one effect, however often the same request comes', async () => {
    const request = {
      params: { id: challengeId },
      body: { text: { locale: 'en', text: 'Which grease?' } },
      headers: { 'idempotency-key': 'one-intention-of-the-author' },
    };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => cast.author.client.ask(askQuestion, request)),
    );
    expect(new Set(answers.map(({ body }) => (body as { id?: string }).id)).size).toBe(1);
    const { items } = await cast.author.client.call(listQuestions, { params: { id: challengeId } });
    expect(items).toHaveLength(2);
    await told.expect({ owner: ['questions.asked ✉'] });
  }, 30_000);
});
