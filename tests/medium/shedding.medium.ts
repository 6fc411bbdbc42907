import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises';
import fastify, { type FastifyInstance } from 'fastify';
import { mountShedding } from '#libs/core/ops/shedding';

let server: FastifyInstance;
let url: string;

beforeAll(async () => {
  server = fastify();
  mountShedding(server);
  server.get('/health/live', async () => 'live');
  server.get('/work', async () => 'done');
  url = await server.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => server.close());

describe('while the event loop stays late', () => {
  it('callers are sent away, but not those who ask for its health', async () => {
    expect((await fetch(`${url}/work`)).status).toBe(200);
    const relieve = burden();
    try {
      const refused = await until(503);
      expect(refused.headers.get('retry-after')).toBe('2');
      expect(await refused.json()).toMatchObject({ status: 503, code: 'unavailable' });
      expect((await fetch(`${url}/health/live`)).status).toBe(200);
    } finally {
      await relieve();
    }
    expect((await until(200)).status).toBe(200);
  }, 30_000);
});

/** Blocks the loop for 300 ms at a time until the returned function is called. */
function burden(): () => Promise<void> {
  let isBusy = true;
  const work = (async () => {
    while (isBusy) {
      const end = performance.now() + 300;
      while (performance.now() < end);
      await turn();
    }
  })();
  return () => {
    isBusy = false;
    return work;
  };
}

async function until(status: number): Promise<Response> {
  for (let tries = 0; ; tries++) {
    const answer = await fetch(`${url}/work`);
    if (answer.status === status || tries === 40) return answer;
    await sleep(100);
  }
}
