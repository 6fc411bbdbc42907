import { io, type Socket } from 'socket.io-client';
import type { MessageView } from '#libs/contracts/channels';

/** A member with the official client: the proof that what the others count is complete and in order. */
export class StockReader {
  readonly messages: MessageView[] = [];

  private constructor(private readonly socket: Socket) {
    socket.on('message.created', (message: MessageView) => this.messages.push(message));
  }

  static async join(url: string, cookie: string, channelId: string): Promise<StockReader> {
    const socket = io(`${url}/realtime`, {
      transports: ['websocket'],
      forceNew: true,
      extraHeaders: { cookie },
    });
    const reader = new StockReader(socket);
    await socket.timeout(10_000).emitWithAck('channel.join', { channelId });
    return reader;
  }

  /** Throws unless every message came once and in its place. */
  assertComplete(): void {
    this.messages.forEach(({ seq }, index) => {
      if (seq !== index + 1) throw new Error(`In place ${index + 1} came message ${seq}.`);
    });
  }

  close(): void {
    this.socket.disconnect();
  }
}
