import type { IncomingHttpHeaders } from 'node:http';
import { isFromThisMachine } from './from-this-machine.js';

const asked = (remoteAddress: string, headers: IncomingHttpHeaders) =>
  isFromThisMachine({ headers, raw: { socket: { remoteAddress } } });

describe('a request from this machine', () => {
  it.each([
    ['127.0.0.1', 'localhost:3000', true],
    ['::1', '[::1]:3000', true],
    ['::ffff:127.0.0.1', '127.0.0.1', true],
    ['10.0.0.7', 'localhost:3000', false],
    ['127.0.0.1', 'rebound.example:3000', false],
    ['127.0.0.1', 'localhost.example', false],
  ])('%s asking for %s: %s', (address, host, expected) => {
    expect(asked(address, { host })).toBe(expected);
  });

  it.each(['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'])(
    'never behind a proxy that says %s',
    (name) => {
      expect(asked('127.0.0.1', { host: 'localhost', [name]: '203.0.113.9' })).toBe(false);
    },
  );
});
