import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Listens on a free port and tells it to the process that started us. */
export function listen(server: Server): void {
  // Its connections rest while ours are asked: they must not be closed meanwhile.
  server.keepAliveTimeout = 0;
  server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
}

/** Answers every request with a status and the JSON that `answer` makes of it. A failure ends the floor: it must not count. */
export function serveJson(
  status: number,
  answer: (request: IncomingMessage, body: string) => Promise<string>,
): void {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      void answer(request, Buffer.concat(chunks).toString()).then((json) => {
        const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(json) };
        response.writeHead(status, headers).end(json);
      });
    });
  });
  listen(server);
}
