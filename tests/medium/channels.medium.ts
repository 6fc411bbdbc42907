import { randomUUID } from 'node:crypto';
import { MessagesService } from '#libs/channels/messages.service';
import { ChannelsService } from '#libs/channels/channels.service';
import { sql } from '#libs/core/database/database';
import type { MessageView } from '#libs/contracts/channels';
import { ChannelsWorld, words, type TestPerson } from './channels-world.js';

const placesOf = sql(
  'test.places',
  'select seq::int, rev::int from messages where channel_id = $1 order by seq',
);
const facts = sql(
  'test.facts',
  `select count(distinct payload->>'messageId')::int as told from outbox
   where name = 'message.posted' and payload->>'channelId' = $1`,
);
const numbers = (length: number) => Array.from({ length }, (_, index) => index + 1);

let world: ChannelsWorld;
beforeAll(async () => {
  world = await ChannelsWorld.open();
});
afterAll(() => world.close());

const messagesOf = (index: number) => world.processes[index]!.app.get(MessagesService);

/** All changes since a revision, asked for page by page as a client would. */
async function catchUp({ actor }: TestPerson, channelId: string, from: number): Promise<MessageView[]> {
  const pages: MessageView[] = [];
  for (let afterRev = from; ;) {
    const { items, complete } = await messagesOf(1).list(actor, channelId, { afterRev, limit: 7 });
    pages.push(...items);
    afterRev = items.at(-1)?.rev ?? afterRev;
    if (complete) return pages;
  }
}

describe('posting', () => {
  it('gives places without gaps to twenty writers on two processes', async () => {
    const writers = await Promise.all(numbers(20).map(() => world.person('post')));
    const channels = await Promise.all(numbers(3).map(() => world.channel()));
    const posts = writers.flatMap(({ actor }, writer) =>
      numbers(30).map((n) => messagesOf((writer + n) % 2).post(actor, channels[n % 3]!, words(`post ${n}`))),
    );
    const acknowledged = await Promise.all(posts);
    for (const channelId of channels) {
      const stored = await world.database.rows<{ seq: number; rev: number }>(placesOf, [channelId]);
      expect(stored).toEqual(numbers(200).map((n) => ({ seq: n, rev: n })));
      const answered = acknowledged
        .filter((message) => message.channelId === channelId)
        .map(({ seq }) => seq);
      expect(answered.sort((a, b) => a - b)).toEqual(numbers(200));
      expect(await world.database.row(facts, [channelId])).toEqual({ told: 200 });
    }
  });

  it('keeps the order in which one writer sent', async () => {
    const { actor } = await world.person('post');
    const channelId = await world.channel();
    const sent = await Promise.all(
      numbers(50).map((n) => messagesOf(0).post(actor, channelId, words(`${n}`))),
    );
    expect(sent.map(({ seq, text }) => [seq, text?.text])).toEqual(numbers(50).map((n) => [n, String(n)]));
  });

  it('stores one message however often and wherever it is sent', async () => {
    const { actor } = await world.person('post');
    const channelId = await world.channel();
    const same = words('once');
    const answers = await Promise.all(numbers(20).map((n) => messagesOf(n % 2).post(actor, channelId, same)));
    expect(new Set(answers.map(({ id, seq }) => `${id} ${seq}`)).size).toBe(1);
    await messagesOf(0).post(actor, channelId, same);
    await messagesOf(1).post(actor, channelId, words('next'));
    expect(await world.database.rows(placesOf, [channelId])).toEqual([
      { seq: 1, rev: 1 },
      { seq: 2, rev: 2 },
    ]);
  });

  it('joins a running transaction, and vanishes with it', async () => {
    const { actor } = await world.person('post');
    const channelId = await world.channel();
    const attempt = world.database.transaction(async () => {
      await messagesOf(0).post(actor, channelId, words('never'));
      throw new Error('rolled back');
    });
    await expect(attempt).rejects.toThrow('rolled back');
    expect((await messagesOf(0).post(actor, channelId, words('first'))).seq).toBe(1);
  });

  it('refuses who may not post, hides the channel from who may not read', async () => {
    const channelId = await world.channel();
    const [reader, stranger] = [await world.person('read'), await world.person('none')];
    await expect(messagesOf(0).post(reader.actor, channelId, words('x'))).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(messagesOf(0).post(stranger.actor, channelId, words('x'))).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(messagesOf(0).post(stranger.actor, randomUUID(), words('x'))).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('answers only to messages of the same channel', async () => {
    const { actor } = await world.person('post');
    const [here, there] = [await world.channel(), await world.channel()];
    const first = await messagesOf(0).post(actor, here, words('first'));
    const answer = await messagesOf(0).post(actor, here, { ...words('yes'), replyTo: first.id });
    expect(answer.replyTo).toBe(first.id);
    const elsewhere = messagesOf(0).post(actor, there, { ...words('yes'), replyTo: first.id });
    await expect(elsewhere).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('history', () => {
  it('catches up to what a fresh reader gets, whatever happened meanwhile', async () => {
    const author = await world.person('post');
    const channelId = await world.channel();
    const posted = await Promise.all(
      numbers(40).map((n) => messagesOf(0).post(author.actor, channelId, words(`${n}`))),
    );
    const known = new Map((await catchUp(author, channelId, 0)).map((message) => [message.id, message]));
    const lastRev = Math.max(...[...known.values()].map(({ rev }) => rev));

    const fate = posted.map(async ({ id }, index) => {
      if (index % 5 === 0) await messagesOf(index % 2).edit(author.actor, id, { text: `edited ${index}` });
      if (index % 7 === 0) await messagesOf(index % 2).remove(author.actor, id);
    });
    const more = numbers(10).map((n) => messagesOf(n % 2).post(author.actor, channelId, words(`more ${n}`)));
    await Promise.all([...fate, ...more]);

    const missed = await catchUp(author, channelId, lastRev);
    expect(missed.map(({ rev }) => rev)).toEqual(missed.map(({ rev }) => rev).toSorted((a, b) => a - b));
    for (const message of missed) known.set(message.id, message);
    const fresh = await messagesOf(0).list(author.actor, channelId, { limit: 200 });
    expect([...known.values()].toSorted((a, b) => a.seq - b.seq)).toEqual(fresh.items);
    expect(fresh.items.map(({ seq }) => seq)).toEqual(numbers(50));
  });

  it('pages backwards and forwards, and says when there is more', async () => {
    const { actor } = await world.person('post');
    const channelId = await world.channel();
    for (const n of numbers(10)) await messagesOf(0).post(actor, channelId, words(`${n}`));
    const page = async (query: object) => {
      const { items, complete, lastSeq, lastRev } = await messagesOf(0).list(actor, channelId, {
        limit: 4,
        ...query,
      });
      return { seqs: items.map(({ seq }) => seq), complete, lastSeq, lastRev };
    };
    const counters = { lastSeq: 10, lastRev: 10 };
    expect(await page({})).toEqual({ seqs: [7, 8, 9, 10], complete: false, ...counters });
    expect(await page({ before: 5 })).toEqual({ seqs: [1, 2, 3, 4], complete: true, ...counters });
    expect(await page({ after: 5 })).toEqual({ seqs: [6, 7, 8, 9], complete: false, ...counters });
    expect(await page({ after: 10 })).toEqual({ seqs: [], complete: true, ...counters });
  });

  it('keeps a tombstone in its place, and lets nobody but its author change a message', async () => {
    const [author, other] = [await world.person('post'), await world.person('post')];
    const channelId = await world.channel();
    const { id } = await messagesOf(0).post(author.actor, channelId, words('secret'));
    await expect(messagesOf(0).edit(other.actor, id, { text: 'x' })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(messagesOf(0).remove(other.actor, id)).rejects.toMatchObject({ code: 'forbidden' });
    const gone = await messagesOf(1).remove(author.actor, id);
    expect(gone).toMatchObject({ seq: 1, rev: 2, text: null, original: null });
    expect(gone.deletedAt).not.toBeNull();
    await expect(messagesOf(0).edit(author.actor, id, { text: 'x' })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});

describe('reading', () => {
  it('counts what others wrote after the marker, which never moves back', async () => {
    const [author, reader] = [await world.person('post'), await world.person('read')];
    const channelId = await world.channel();
    for (const n of numbers(5)) await messagesOf(0).post(author.actor, channelId, words(`${n}`));
    const channels = world.first.app.get(ChannelsService);
    expect(await channels.read(reader.actor, channelId)).toMatchObject({
      unread: 5,
      lastReadSeq: 0,
      can: { post: false },
    });
    expect(await channels.read(author.actor, channelId)).toMatchObject({ unread: 0, can: { post: true } });
    expect(await channels.markRead(reader.actor, channelId, 3)).toEqual({ lastReadSeq: 3, unread: 2 });
    expect(await channels.markRead(reader.actor, channelId, 1)).toEqual({ lastReadSeq: 3, unread: 2 });
    expect(await channels.markRead(reader.actor, channelId, 99)).toEqual({ lastReadSeq: 5, unread: 0 });
  });
});
