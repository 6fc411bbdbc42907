import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const UNAVAILABLE = 503;
const RETRY_AFTER_MS = 2_000;
const END_OF_HEAD = '\r\n\r\n';

export interface HttpAnswer {
  status: number;
  body: string;
}

/** A request as bytes on the wire. */
export function httpRequest(
  method: string,
  path: string,
  headers: Record<string, string>,
  body = '',
): string {
  const all = {
    host: 'bench',
    ...headers,
    ...(body && { 'content-length': String(Buffer.byteLength(body)) }),
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}${END_OF_HEAD}${body}`;
}

/**
 * One kept-alive connection that asks one thing at a time. It understands just enough HTTP (Content-Length only), so that
 * the load costs less than what it measures.
 */
export class HttpConnection {
  private pending: Buffer = Buffer.alloc(0);
  private answered?: (answer: HttpAnswer) => void;
  private failed?: (reason: Error) => void;

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.on('data', (chunk: Buffer) => this.take(chunk));
    socket.on('error', (error) => this.failed?.(error));
    socket.on('close', () => this.failed?.(new Error('The server closed the connection.')));
  }

  static async open(port: number): Promise<HttpConnection> {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    return new HttpConnection(socket);
  }

  static openMany(port: number, count: number): Promise<HttpConnection[]> {
    return Promise.all(Array.from({ length: count }, () => HttpConnection.open(port)));
  }

  ask(request: string): Promise<HttpAnswer> {
    return new Promise((resolve, reject) => {
      if (this.socket.destroyed) return reject(new Error('The server closed the connection.'));
      this.answered = resolve;
      this.failed = reject;
      this.socket.write(request);
    });
  }

  private take(chunk: Buffer): void {
    this.pending = this.pending.length === 0 ? chunk : Buffer.concat([this.pending, chunk]);
    const endOfHead = this.pending.indexOf(END_OF_HEAD);
    if (endOfHead < 0) return;
    const head = this.pending.toString('latin1', 0, endOfHead);
    const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
    if (length === undefined) return this.failed?.(new Error(`An answer without Content-Length:\n${head}`));
    const start = endOfHead + END_OF_HEAD.length;
    if (this.pending.length < start + Number(length)) return;
    const body = this.pending.toString('utf8', start, start + Number(length));
    this.pending = Buffer.alloc(0);
    this.answered?.({ status: Number(head.slice(9, 12)), body });
  }
}

/** Every connection asks, waits and asks again, `times` over. */
export async function closedLoop(
  connections: readonly HttpConnection[],
  times: number,
  request: (connection: number) => string,
  check: (answer: HttpAnswer) => void,
): Promise<{ units: number; seconds: number }> {
  const startedAt = performance.now();
  await Promise.all(
    connections.map(async (connection, index) => {
      for (let time = 0; time < times; time++) check(await patiently(connection, request(index)));
    }),
  );
  return { units: connections.length * times, seconds: (performance.now() - startedAt) / 1000 };
}

/** As every client should: who is sent away by an overloaded server comes back later. The wait counts. */
async function patiently(connection: HttpConnection, request: string): Promise<HttpAnswer> {
  for (;;) {
    const answer = await connection.ask(request);
    if (answer.status !== UNAVAILABLE) return answer;
    await sleep(RETRY_AFTER_MS);
  }
}
