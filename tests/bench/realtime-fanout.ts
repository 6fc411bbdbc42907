import { randomUUID } from 'node:crypto';
import type { MessageView } from '#libs/contracts/channels';
import type { Benchmark, Work } from './benchmark.js';
import { startFloor } from './floor.js';
import { RelayWatch } from './relay.js';
import { Seed, type Seeded } from './seed.js';
import { startProduct } from './server.js';
import { StockReader } from './stock-reader.js';
import { WsMember } from './ws-member.js';

const MEMBERS = 500;
const POSTS = 200;
/** So many posts are under way at a time. */
const AT_ONCE = 20;
const TEXT = 'The wall of the gearbox housing should be 3 mm; can the mould hold that at 80 °C?';
const localeOf = (index: number): 'en' | 'zh' => (index % 2 === 0 ? 'en' : 'zh');

/** Posts until all are acknowledged and every member has every message; a unit is one delivery. */
async function broadcast(members: WsMember[], post: (poster: WsMember, id: number) => void): Promise<Work> {
  const [poster] = members as [WsMember];
  let missing = members.length * POSTS;
  let next = 0;
  const startedAt = performance.now();
  await new Promise<void>((resolve, reject) => {
    for (const member of members) {
      member.onMessage = () => {
        missing -= 1;
        if (missing === 0) resolve();
      };
    }
    poster.onText = (text) => {
      if (!text.startsWith('43')) return;
      if (!text.includes('"ok":true')) return reject(new Error(`A post was answered with ${text}`));
      if (next < POSTS) post(poster, next++);
    };
    while (next < AT_ONCE) post(poster, next++);
  });
  return { units: members.length * POSTS, seconds: (performance.now() - startedAt) / 1000 };
}

async function joinOurs(port: number, { cookie }: Seeded, channelId: string): Promise<WsMember> {
  const member = await WsMember.open(port, '/socket.io/?EIO=4&transport=websocket', { cookie });
  member.send('40/realtime,');
  await member.heard((text) => text.startsWith('40/realtime,'));
  member.send(`42/realtime,0${JSON.stringify(['channel.join', { channelId }])}`);
  const joined = await member.heard((text) => text.startsWith('43/realtime,0'));
  if (!joined.includes('"ok":true')) throw new Error(`A member could not join: ${joined}`);
  return member;
}

async function seedWorld(seed: Seed): Promise<{ people: Seeded[]; channelId: string }> {
  const people: Seeded[] = [];
  for (let index = 0; index < MEMBERS; index++)
    people.push(await seed.person(localeOf(index) === 'en' ? 'en' : 'zh-Hans'));
  return { people, channelId: await seed.channelOf(people) };
}

/** The last message of each language, as the official client got it: what the floor sends, byte for byte but the numbers. */
const examplesOf = (readers: StockReader[]): { en?: MessageView; zh?: MessageView } => ({
  en: readers[0]?.messages.at(-1),
  zh: readers[1]?.messages.at(-1),
});

export const realtimeFanout: Benchmark = {
  name: 'realtime.fanout',
  about: `${MEMBERS} members of one room, half reading Chinese, each post durable, beside ws sending the same bytes in a loop`,
  unit: 'deliveries',
  target: 0.9,
  async open() {
    const product = await startProduct();
    const floor = await startFloor('ws-broadcast');
    const relay = await RelayWatch.on(product.databaseUrl);
    const { people, channelId } = await Seed.into(product.databaseUrl, seedWorld);
    const url = product.urls[0]!;
    const readers = await Promise.all(
      people.slice(0, 2).map(({ cookie }) => StockReader.join(url, cookie, channelId)),
    );
    const ours = await Promise.all(
      people.slice(2).map((person) => joinOurs(Number(new URL(url).port), person, channelId)),
    );
    const floors = await Promise.all(
      people.map((_, index) => WsMember.open(floor.port, `/${localeOf(index)}`)),
    );
    return {
      floor: {
        pid: floor.pid,
        round: () => {
          const examples = examplesOf(readers);
          return broadcast(floors, (poster, id) => poster.send(JSON.stringify({ id, ...examples })));
        },
      },
      ours: {
        pid: product.pid('api-1'),
        round: async () => {
          const work = await broadcast(ours, (poster, id) => {
            const payload = { channelId, clientMsgId: randomUUID(), text: TEXT, locale: 'en' };
            poster.send(`42/realtime,${id}${JSON.stringify(['message.send', payload])}`);
          });
          await relay.sample();
          return { ...work, units: work.units + readers.length * POSTS };
        },
      },
      settle: async () => {
        await relay.drained();
        for (const reader of readers) reader.assertComplete();
      },
      notes: () => [
        relay.note(),
        `the official client got ${readers[0]?.messages.length} of ${readers[0]?.messages.at(-1)?.seq} in order`,
      ],
      close: async () => {
        for (const member of [...ours, ...floors, ...readers]) member.close();
        await relay.close();
        await floor.stop();
        await product.stop();
      },
    };
  },
};
