import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

const MESSAGE = Buffer.from('42/realtime,["message.created"');
const PING = 0x32;

/**
 * A member of a room that speaks the stock protocol over a bare TCP socket: it finds every frame, but reads only those
 * that are no `message.created`. So 500 of them cost less than what is measured, for floor and ours alike.
 */
export class WsMember {
  /** How many `message.created` came. */
  received = 0;
  /** Called for every other text. */
  onText: (text: string) => void = () => undefined;
  onMessage: () => void = () => undefined;
  private rest: Buffer = Buffer.alloc(0);

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.on('data', (chunk: Buffer) => this.take(chunk));
    socket.on('error', () => undefined);
  }

  static async open(port: number, path: string, headers: Record<string, string> = {}): Promise<WsMember> {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    const all = {
      host: `127.0.0.1:${port}`,
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': randomBytes(16).toString('base64'),
      ...headers,
    };
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.write(`GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`);
    const [head] = (await once(socket, 'data')) as [Buffer];
    const end = head.indexOf('\r\n\r\n');
    if (!head.toString('latin1').startsWith('HTTP/1.1 101'))
      throw new Error(`No websocket: ${head.toString()}`);
    const member = new WsMember(socket);
    member.take(head.subarray(end + 4));
    return member;
  }

  /** Sends a text frame; masked with zeros, as the protocol lets a client. */
  send(text: string): void {
    const payload = Buffer.from(text);
    const isLong = payload.length > 125;
    const header = Buffer.alloc(isLong ? 8 : 6);
    header[0] = 0x81;
    header[1] = 0x80 | (isLong ? 126 : payload.length);
    if (isLong) header.writeUInt16BE(payload.length, 2);
    this.socket.write(Buffer.concat([header, payload]));
  }

  /** The next text for which `wanted` holds. */
  heard(wanted: (text: string) => boolean): Promise<string> {
    return new Promise((resolve) => {
      this.onText = (text) => {
        if (!wanted(text)) return;
        this.onText = () => undefined;
        resolve(text);
      };
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private take(chunk: Buffer): void {
    const data = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
    let at = 0;
    while (at + 2 <= data.length) {
      const short = data[at + 1]! & 0x7f;
      const header = short < 126 ? 2 : short === 126 ? 4 : 10;
      if (at + header > data.length) break;
      const length =
        short < 126
          ? short
          : short === 126
            ? data.readUInt16BE(at + 2)
            : Number(data.readBigUInt64BE(at + 2));
      if (at + header + length > data.length) break;
      this.hear(data.subarray(at + header, at + header + length));
      at += header + length;
    }
    this.rest = data.subarray(at);
  }

  private hear(payload: Buffer): void {
    if (
      payload.length > MESSAGE.length &&
      payload.compare(MESSAGE, 0, MESSAGE.length, 0, MESSAGE.length) === 0
    ) {
      this.received += 1;
      this.onMessage();
    } else if (payload.length === 1 && payload[0] === PING) {
      this.send('3');
    } else {
      this.onText(payload.toString());
    }
  }
}
