import { randomUUID } from 'node:crypto';
import type { MessageView } from '#libs/contracts/channels';
import { createTestDatabase } from '../support/database.js';
import type { Benchmark, Contender } from './benchmark.js';
import { startFloor } from './floor.js';
import { closedLoop, HttpConnection, httpRequest, type HttpAnswer } from './http-connection.js';
import { RelayWatch } from './relay.js';
import { Seed, type Seeded } from './seed.js';
import { startProduct } from './server.js';
import { sameShape } from './same-shape.js';

const WRITERS = 64;
const CHANNELS = 16;
const POSTS_EACH = 40;
const TEXT = 'The wall of the gearbox housing should be 3 mm; can the mould hold that at 80 °C?';

interface World {
  writers: Seeded[];
  channels: string[];
}

async function seedWorld(seed: Seed): Promise<World> {
  const world: World = { writers: [], channels: [] };
  for (let count = 0; count < WRITERS; count++) world.writers.push(await seed.person());
  for (let count = 0; count < CHANNELS; count++) world.channels.push(await seed.channelOf(world.writers));
  return world;
}

/** Every writer posts to one channel, waits for the answer and posts again. */
async function contender(
  port: number,
  pid: number,
  world: World,
  seen: (answer: MessageView) => void,
): Promise<Contender> {
  const connections = await Promise.all(world.writers.map(() => HttpConnection.open(port)));
  const request = (index: number): string => {
    const { cookie, personId } = world.writers[index]!;
    const path = `/api/v1/channels/${world.channels[index % CHANNELS]}/messages`;
    const headers = { cookie, 'x-author': personId, 'content-type': 'application/json' };
    return httpRequest(
      'POST',
      path,
      headers,
      JSON.stringify({ clientMsgId: randomUUID(), text: TEXT, locale: 'en' }),
    );
  };
  const check = ({ status, body }: HttpAnswer): void => {
    if (status !== 201) throw new Error(`A post was answered with ${status}: ${body}`);
  };
  return {
    pid,
    round: async () => {
      seen(JSON.parse((await connections[0]!.ask(request(0))).body) as MessageView);
      return closedLoop(connections, POSTS_EACH, request, check);
    },
  };
}

export const httpWrite: Benchmark = {
  name: 'http.write',
  about: `${WRITERS} writers post to ${CHANNELS} channels, each message durable, beside node:http and one statement each`,
  unit: 'messages',
  target: 0.8,
  async open() {
    const product = await startProduct();
    const floorDatabase = await createTestDatabase();
    const floor = await startFloor('message-insert', { DATABASE_URL: floorDatabase.url });
    const relay = await RelayWatch.on(product.databaseUrl);
    const examples = new Map<string, MessageView>();
    const [ourWorld, floorWorld] = [
      await Seed.into(product.databaseUrl, seedWorld),
      await Seed.into(floorDatabase.url, seedWorld),
    ];
    const ours = await contender(
      Number(new URL(product.urls[0]!).port),
      product.pid('api-1'),
      ourWorld,
      (answer) => examples.set('ours', answer),
    );
    return {
      floor: await contender(floor.port, floor.pid, floorWorld, (answer) => examples.set('floor', answer)),
      ours: {
        ...ours,
        round: async () => {
          const work = await ours.round();
          await relay.sample();
          return work;
        },
      },
      settle: async () => {
        sameShape(examples.get('floor'), examples.get('ours'));
        await relay.drained();
      },
      notes: () => [relay.note()],
      close: async () => {
        await relay.close();
        await floor.stop();
        await product.stop();
        await floorDatabase.drop();
      },
    };
  },
};
