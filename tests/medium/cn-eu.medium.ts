import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { Agent, createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { WebSocket, WebSocketServer } from 'ws';
import { CN_EU, Link } from '../support/cn-eu.js';

const LARGE = randomBytes(200_000);
const hex = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('the link cn-eu', () => {
  let server: Server;
  let sockets: WebSocketServer;
  let target: string;
  let link: Link;

  beforeAll(async () => {
    server = createServer((request, response) =>
      request.url === '/large' ? response.end(LARGE) : response.end('here'),
    );
    sockets = new WebSocketServer({ server });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    target = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(async () => {
    link = await Link.open(target);
  });
  afterEach(() => link.close());
  afterAll(async () => {
    sockets.close();
    await new Promise((closed) => server.close(closed));
  });

  /** On a connection of its own, or on one that is kept. */
  async function ask(path: string, agent: Agent | false = false): Promise<{ bytes: Buffer; ms: number }> {
    const begin = performance.now();
    const request = get(link.url + path, { agent });
    const [response] = await once(request, 'response');
    // of a connection cut in the middle both tell, and the answer's word is enough
    request.on('error', () => undefined);
    const bytes = await buffer(response as NodeJS.ReadableStream);
    return { bytes, ms: performance.now() - begin };
  }

  it('takes one round trip to connect and one for each question', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const first = await ask('/', agent);
    const second = await ask('/', agent);
    agent.destroy();
    expect(first.bytes.toString()).toBe('here');
    expect(first.ms).toBeGreaterThanOrEqual(2 * CN_EU.roundTripMs - 20);
    expect(second.ms).toBeGreaterThanOrEqual(CN_EU.roundTripMs - 20);
  });

  it('passes no more than 1.6 Mbit/s, each byte in its place, with segments held back', async () => {
    const { bytes, ms } = await ask('/large');
    expect(hex(bytes)).toBe(hex(LARGE));
    const unhindered = (LARGE.byteLength / CN_EU.bytesPerSecond) * 1_000 + 2 * CN_EU.roundTripMs;
    expect(ms).toBeGreaterThanOrEqual(unhindered);
    expect(ms).toBeLessThan(unhindered + 10_000);
  }, 20_000);

  it('cuts connections on command, and at random', async () => {
    const asked = ask('/large');
    setTimeout(() => link.cut(), 900);
    await expect(asked).rejects.toThrow();
    const shaky = await Link.open(target, { ...CN_EU, meanLifeMs: 200 });
    await link.close();
    link = shaky;
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => ask('/large')));
    expect(outcomes.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(3);
  }, 30_000);

  it('goes dark: nothing arrives until it is light again', async () => {
    link.goDark();
    const asked = ask('/');
    const waited = await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, 2_500, 'dark'))]);
    expect(waited).toBe('dark');
    link.goLight();
    expect((await asked).bytes.toString()).toBe('here');
  });

  it('carries WebSockets, or refuses them and nothing else', async () => {
    const open = new WebSocket(link.url.replace('http', 'ws'));
    await once(open, 'open');
    open.terminate();
    link.refusesWebSockets = true;
    const refused = new WebSocket(link.url.replace('http', 'ws'));
    const [error] = (await once(refused, 'error')) as [Error];
    expect(error.message).toContain('403');
    expect((await ask('/')).bytes.toString()).toBe('here');
  }, 15_000);
});
