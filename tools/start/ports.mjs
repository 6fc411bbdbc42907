import { once } from 'node:events';
import { createServer } from 'node:net';
import { Refusal } from './refusal.mjs';

/** A port of the loopback address that nobody uses just now. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port');
  return address.port;
}

/**
 * Fails in one sentence when we could not listen there.
 * @param {string} host @param {number} port
 */
export async function ensurePortIsFree(host, port) {
  const server = createServer();
  try {
    server.listen(port, host.replace(/^\[|\]$/g, ''));
    await once(server, 'listening');
    server.close();
    await once(server, 'close');
  } catch (error) {
    throw new Refusal(
      explain(/** @type {NodeJS.ErrnoException} */ (error).code ?? String(error), host, port),
    );
  }
}

/** @param {string} code @param {string} host @param {number} port */
function explain(code, host, port) {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use: end the program that uses it, or choose another one, as in PORT=${port + 1} npm start.`;
  }
  if (code === 'EACCES')
    return `Port ${port} is reserved for the administrator: choose one above 1023 with PORT.`;
  return `HOST=${host} is no address of this machine (${code}).`;
}
