import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { mountUnreadBodies } from './unread-body.js';

const LIMIT = 1024;
const MAX_BYTES = 4 * 1024 ** 2;

describe('a refusal made before the body was read', () => {
  let fastify: FastifyInstance;
  let port: number;

  beforeAll(async () => {
    fastify = Fastify({ bodyLimit: LIMIT });
    mountUnreadBodies(fastify, { maxBytes: MAX_BYTES, maxMs: 300 });
    fastify.addHook('onRequest', async (asked, reply) => {
      if (asked.url === '/closed') return reply.code(401).send({ code: 'not_signed_in' });
    });
    fastify.post('/open', () => ({ ok: true }));
    await fastify.listen({ port: 0, host: '127.0.0.1' });
    port = (fastify.server.address() as AddressInfo).port;
  });
  afterAll(() => fastify.close());

  const post = (path: string, bytes: number): Promise<number> =>
    fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify('x'.repeat(bytes)),
    }).then(async (response) => {
      await response.text();
      return response.status;
    });

  it.each([
    ['/open', 413],
    ['/closed', 401],
  ])('is heard by who still writes to %s', async (path, status) => {
    for (let time = 0; time < 20; time += 1) expect(await post(path, 2 * 1024 ** 2)).toBe(status);
    const atOnce = await Promise.all(Array.from({ length: 20 }, () => post(path, 2 * 1024 ** 2)));
    expect(new Set(atOnce)).toEqual(new Set([status]));
  });

  it('is heard where the body has no length', async () => {
    const asked = request({ port, host: '127.0.0.1', path: '/open', method: 'POST' });
    asked.setHeader('content-type', 'application/json');
    for (let part = 0; part < 16; part += 1) asked.write('x'.repeat(64 * 1024));
    asked.end();
    const [heard] = (await once(asked, 'response')) as [{ statusCode: number; resume(): void }];
    heard.resume();
    expect(heard.statusCode).toBe(413);
  });

  it.each([
    ['longer than is read away', MAX_BYTES + 1],
    ['slower than is waited for', 2 * LIMIT],
  ])('closes on a body %s', async (_what, length) => {
    const socket = connect(port, '127.0.0.1');
    socket.write(
      `POST /open HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n"`,
    );
    let heard = '';
    socket.on('data', (chunk: Buffer) => (heard += chunk.toString()));
    await once(socket, 'close');
    expect(heard).toMatch(/^HTTP\/1\.1 413 /);
    expect(heard).toMatch(/connection: close/i);
  });
});
