import type { IncomingHttpHeaders } from 'node:http';

interface Asked {
  headers: IncomingHttpHeaders;
  raw: { socket: { remoteAddress?: string } };
}

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;
const OWN_NAMES = /^(localhost|127\.[\d.]+|\[::1\])(:\d+)?$/;

/**
 * Whether a request was made on this machine, by somebody who meant this machine: the connection itself comes from here,
 * no proxy stands between, and no foreign name was made to point here.
 */
export function isFromThisMachine({ headers, raw }: Asked): boolean {
  const proxied = headers.forwarded ?? headers['x-forwarded-for'] ?? headers['x-real-ip'] ?? headers.via;
  return (
    proxied === undefined &&
    LOOPBACK.test(raw.socket.remoteAddress ?? '') &&
    OWN_NAMES.test(headers.host ?? '')
  );
}
