import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

interface Patience {
  /** Bytes of a refused body that are still taken in. */
  maxBytes: number;
  /** Milliseconds to wait for them. */
  maxMs: number;
}

const PATIENCE: Patience = { maxBytes: 32 * 1024 ** 2, maxMs: 5_000 };

/**
 * Lets a refusal be heard that was made before the body was read (too large, not signed in, unknown type). Closing on
 * someone who is still writing resets the connection, and they see a broken pipe in place of the answer: so the rest
 * is read and thrown away first, within bounds. Beyond these the connection closes.
 */
export function mountUnreadBodies(fastify: FastifyInstance, patience = PATIENCE): void {
  fastify.addHook('onSend', async (request, reply) => {
    if (!isUnread(request.raw)) return;
    if (!(await isDrained(request.raw, patience))) void reply.header('Connection', 'close');
  });
}

const isUnread = ({ complete, headers }: IncomingMessage): boolean =>
  !complete && (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0);

/** Reads the rest of a body away; false where it is longer, or comes slower, than the patience goes. */
function isDrained(body: IncomingMessage, { maxBytes, maxMs }: Patience): Promise<boolean> {
  if (Number(body.headers['content-length'] ?? 0) > maxBytes) return Promise.resolve(false);
  return new Promise((resolve) => {
    let read = 0;
    const count = (chunk: Buffer): void => {
      read += chunk.length;
      if (read > maxBytes) settle(false);
    };
    const ended = (): void => settle(true);
    const gone = (): void => settle(false);
    const timer = setTimeout(gone, maxMs);
    const settle = (drained: boolean): void => {
      clearTimeout(timer);
      body.off('data', count).off('end', ended).off('close', gone);
      resolve(drained);
    };
    body.on('data', count).on('end', ended).on('close', gone).resume();
  });
}
