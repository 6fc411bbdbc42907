import { randomUUID } from 'node:crypto';
import type { MessageView } from '#libs/contracts/channels';
import type { Benchmark, Size, Work } from './benchmark.js';
import { startFloor } from './floor.js';
import { Member } from './member.js';
import { RelayWatch } from './relay.js';
import { Seed, type Seeded } from './seed.js';
import { startProduct } from './server.js';

interface Extent {
  members: number;
  posts: number;
  /** So many posts are under way at a time. */
  atOnce: number;
}

const EXTENTS: Record<Size, Extent> = {
  full: { members: 500, posts: 100, atOnce: 20 },
  smoke: { members: 6, posts: 10, atOnce: 2 },
};
const TEXT = 'The wall of the gearbox housing should be 3 mm; can the mould hold that at 80 °C?';
const localeOf = (index: number): 'en' | 'zh' => (index % 2 === 0 ? 'en' : 'zh');

/**
 * Posts until all are acknowledged and every member has every message. A unit is one delivery: a message, or the
 * translation of one that came meanwhile, since a client reads both alike.
 */
async function broadcast(
  members: readonly Member[],
  { posts, atOnce }: Extent,
  post: (poster: Member) => Promise<void>,
): Promise<Work & { translations: number }> {
  const messages = members.length * posts;
  let missing = messages;
  let translations = 0;
  let unposted = posts;
  const startedAt = performance.now();
  const allHeard = new Promise<void>((resolve) => {
    for (const member of members) {
      member.onMessage = () => {
        missing -= 1;
        if (missing === 0) resolve();
      };
      member.onVariant = () => {
        translations += 1;
      };
    }
  });
  const postInTurn = async (): Promise<void> => {
    while (unposted > 0) {
      unposted -= 1;
      await post(members[0]!);
    }
  };
  await Promise.all([allHeard, ...Array.from({ length: atOnce }, postInTurn)]);
  const seconds = (performance.now() - startedAt) / 1000;
  return { units: messages + translations, translations, seconds };
}

async function seedWorld(seed: Seed, { members }: Extent): Promise<{ people: Seeded[]; channelId: string }> {
  const people: Seeded[] = [];
  for (let index = 0; index < members; index++)
    people.push(await seed.person(localeOf(index) === 'en' ? 'en' : 'zh-Hans'));
  return { people, channelId: await seed.channelOf(people) };
}

/** `38–45 %` of several shares. */
const percent = (shares: readonly number[]): string =>
  `${[Math.min(...shares), Math.max(...shares)].map((share) => Math.round(share * 100)).join('–')} %`;

/** The last message as both kinds of reader got it: what the floor sends, too. */
const lastOf = (members: readonly Member[]): { en?: MessageView; zh?: MessageView } => ({
  en: members[0]?.last,
  zh: members[1]?.last,
});

/** Each member got, in their language and byte for byte, what the first two of ours got. */
function assertSame(members: readonly Member[], ours: readonly Member[]): void {
  const expected = lastOf(ours);
  const differs = members.some(
    ({ last }, index) => JSON.stringify(last) !== JSON.stringify(expected[localeOf(index)]),
  );
  if (differs) throw new Error('Not every member got the same message.');
}

export const realtimeFanout: Benchmark = {
  name: 'realtime.fanout',
  about:
    '500 stock socket.io clients in one room, half reading Chinese, each post durable, beside ws in a loop',
  unit: 'deliveries',
  target: 0.9,
  async open(size) {
    const extent = EXTENTS[size];
    const product = await startProduct();
    const floor = await startFloor('ws-broadcast');
    const relay = await RelayWatch.on(product.databaseUrl);
    const { people, channelId } = await Seed.into(product.databaseUrl, (seed) => seedWorld(seed, extent));
    const join = async ({ cookie }: Seeded): Promise<Member> => {
      const member = await Member.connect(product.urls[0]!, { cookie });
      await member.ask('channel.join', { channelId });
      return member;
    };
    const ours = await Promise.all(people.map(join));
    const floorUrl = `http://127.0.0.1:${floor.port}`;
    const floors = await Promise.all(
      people.map((_, index) => Member.connect(floorUrl, { locale: localeOf(index) })),
    );
    const share: number[] = [];
    const payload = (): object => ({ channelId, clientMsgId: randomUUID(), text: TEXT, locale: 'en' });
    return {
      floor: {
        pid: floor.pid,
        round: async () => {
          const work = await broadcast(floors, extent, (poster) => poster.ask('post', lastOf(ours)));
          assertSame(floors, ours);
          return work;
        },
      },
      ours: {
        pid: product.pid('api-1'),
        round: async () => {
          const work = await broadcast(ours, extent, (poster) => poster.ask('message.send', payload()));
          share.push(work.translations / work.units);
          return work;
        },
        settle: () => relay.drained(),
      },
      compare: () => assertSame(ours, ours),
      delays: () => relay.delays(),
      notes: () => [`translations among our deliveries, which the floor has not: ${percent(share)}`],
      close: async () => {
        for (const member of [...ours, ...floors]) member.close();
        await relay.close();
        await floor.stop();
        await product.stop();
      },
    };
  },
};
