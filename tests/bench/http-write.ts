import { randomUUID } from 'node:crypto';
import type { MessageView } from '#libs/contracts/channels';
import { createTestDatabase } from '../support/database.js';
import type { Benchmark, Contender, Size } from './benchmark.js';
import { startFloor } from './floor.js';
import { closedLoop, HttpConnection, httpRequest, type HttpAnswer } from './http-connection.js';
import { RelayWatch } from './relay.js';
import { assertAlike, type Answers } from './same-answer.js';
import { Seed, type Seeded } from './seed.js';
import { startProduct } from './server.js';

interface Extent {
  writers: number;
  channels: number;
  postsEach: number;
}

const EXTENTS: Record<Size, Extent> = {
  full: { writers: 64, channels: 16, postsEach: 40 },
  smoke: { writers: 4, channels: 2, postsEach: 3 },
};
const TEXT = 'The wall of the gearbox housing should be 3 mm; can the mould hold that at 80 °C?';

interface World {
  writers: Seeded[];
  channels: string[];
}

async function seedWorld(seed: Seed, { writers, channels }: Extent): Promise<World> {
  const world: World = { writers: [], channels: [] };
  for (let count = 0; count < writers; count++) world.writers.push(await seed.person());
  for (let count = 0; count < channels; count++) world.channels.push(await seed.channelOf(world.writers));
  return world;
}

/** Every writer posts to one channel, waits for the answer and posts again. */
async function contender(
  port: number,
  pid: number,
  { writers, channels }: World,
  postsEach: number,
  seen: (answer: MessageView) => void,
): Promise<Contender> {
  const connections = await HttpConnection.openMany(port, writers.length);
  const request = (index: number): string => {
    const { cookie, personId } = writers[index]!;
    const path = `/api/v1/channels/${channels[index % channels.length]}/messages`;
    const headers = { cookie, 'x-author': personId, 'content-type': 'application/json' };
    const body = JSON.stringify({ clientMsgId: randomUUID(), text: TEXT, locale: 'en' });
    return httpRequest('POST', path, headers, body);
  };
  const check = ({ status, body }: HttpAnswer): void => {
    if (status !== 201) throw new Error(`A post was answered with ${status}: ${body}`);
  };
  return {
    pid,
    round: async () => {
      seen(JSON.parse((await connections[0]!.ask(request(0))).body) as MessageView);
      return closedLoop(connections, postsEach, request, check);
    },
  };
}

export const httpWrite: Benchmark = {
  name: 'http.write',
  about: '64 writers post to 16 channels, each message durable, beside node:http and one statement each',
  unit: 'messages',
  target: 0.8,
  async open(size) {
    const extent = EXTENTS[size];
    const product = await startProduct();
    const floorDatabase = await createTestDatabase();
    const floor = await startFloor('message-insert', { DATABASE_URL: floorDatabase.url });
    const relay = await RelayWatch.on(product.databaseUrl);
    const answers: Answers<MessageView> = {};
    const ourWorld = await Seed.into(product.databaseUrl, (seed) => seedWorld(seed, extent));
    const floorWorld = await Seed.into(floorDatabase.url, (seed) => seedWorld(seed, extent));
    const port = Number(new URL(product.urls[0]!).port);
    const { postsEach } = extent;
    return {
      floor: await contender(
        floor.port,
        floor.pid,
        floorWorld,
        postsEach,
        (answer) => (answers.floor = answer),
      ),
      ours: {
        ...(await contender(
          port,
          product.pid('api-1'),
          ourWorld,
          postsEach,
          (answer) => (answers.ours = answer),
        )),
        settle: () => relay.drained(),
      },
      compare: () => assertAlike(answers),
      delays: () => relay.delays(),
      notes: () => [],
      close: async () => {
        await relay.close();
        await floor.stop();
        await product.stop();
        await floorDatabase.drop();
      },
    };
  },
};
