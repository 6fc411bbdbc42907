import { setTimeout as sleep } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import type { MessageView } from '#libs/contracts/channels';
import type { FailedAck } from '#libs/contracts/realtime';

interface CaughtUp {
  ok: boolean;
  missed: MessageView[];
  lastRev: number;
  complete: boolean;
}
interface Words {
  clientMsgId: string;
  text: string;
  locale?: string;
}

const ACK_TIMEOUT_MS = 4_000;
const PAUSE_MS = 100;

/**
 * What one person sees of a channel. Pushes are hints: one that leaves a gap, a variant and every connection anew make it
 * ask for all that changed since the last revision it knows.
 */
export class Screen {
  readonly messages = new Map<string, MessageView>();
  /** Everything the server told, in order. */
  readonly told: { name: string; payload: unknown }[] = [];
  /** How many messages came by asking for what was missed. */
  missed = 0;
  rev = 0;
  private socket: Socket;
  private asking: Promise<void> = Promise.resolve();
  private closed = false;

  constructor(
    base: string,
    private readonly cookie: string,
    private readonly channelId: string,
  ) {
    this.socket = this.connect(base);
  }

  /** Leaves this process, if it still runs, for another. */
  moveTo(base: string): void {
    this.socket.disconnect();
    this.socket = this.connect(base);
  }

  cutOff(): void {
    this.socket.disconnect();
  }

  close(): void {
    this.closed = true;
    this.socket.disconnect();
  }

  /** What was written, in order; null where it was taken back. */
  get written(): (string | null)[] {
    return [...this.messages.values()]
      .sort((a, b) => a.seq - b.seq)
      .map(({ text, original }) => original?.text ?? text?.text ?? null);
  }

  /** Once it is in the channel and knows what was there before. */
  async ready(): Promise<void> {
    while (!this.socket.connected) await sleep(PAUSE_MS / 10);
    await this.asking;
  }

  /** Says it until it is acknowledged, each time with the same `clientMsgId`; what it became. */
  async say(words: Words): Promise<MessageView> {
    for (;;) {
      const heard = await this.ask<{ ok: boolean; message: MessageView }>('message.send', words);
      if (heard?.ok) return heard.message;
      if (this.closed) throw new Error('The screen was closed before its message was acknowledged.');
      await sleep(PAUSE_MS);
    }
  }

  private connect(base: string): Socket {
    const socket = io(`${base}/realtime`, {
      extraHeaders: { cookie: this.cookie },
      transports: ['websocket'],
      forceNew: true,
      reconnectionDelay: 50,
      reconnectionDelayMax: 500,
    });
    socket.on('connect', () => this.catchUp('channel.join'));
    socket.on('connect_error', (error: Error & { data?: FailedAck['error'] }) => {
      if (socket.active || this.closed) return;
      // refused for now: what the library does not try again, the web app does
      if ((error.data?.status ?? 0) >= 500) setTimeout(() => socket.connect(), PAUSE_MS);
      else process.stderr.write(`A screen is refused: ${error.message}\n`);
    });
    socket.onAny((name: string, payload: unknown) => this.told.push({ name, payload }));
    for (const name of ['message.created', 'message.updated', 'message.deleted'])
      socket.on(name, (message: MessageView) => this.hear(message));
    socket.on('variant.ready', ({ channelId }: { channelId?: string }) => {
      if (channelId === this.channelId) this.catchUp('channel.sync');
    });
    return socket;
  }

  private hear(message: MessageView): void {
    if (message.channelId !== this.channelId) return;
    if (message.rev === this.rev + 1) this.take([message]);
    else if (message.rev > this.rev) this.catchUp('channel.sync');
  }

  private take(messages: MessageView[]): void {
    for (const message of messages) {
      const known = this.messages.get(message.id);
      if (!known || known.rev <= message.rev) this.messages.set(message.id, message);
      this.rev = Math.max(this.rev, message.rev);
    }
  }

  /** One question at a time; one that is not answered is asked again, unless a new connection asks anyway. */
  private catchUp(name: 'channel.join' | 'channel.sync'): void {
    this.asking = this.asking.then(async () => {
      for (let next: string = name; ; next = 'channel.sync') {
        const heard = await this.ask<CaughtUp>(next, { afterRev: this.rev });
        if (!heard?.ok) return;
        this.missed += heard.missed.length;
        this.take(heard.missed);
        if (heard.complete) return;
      }
    });
  }

  private async ask<A>(name: string, more: object): Promise<A | undefined> {
    if (!this.socket.connected) return undefined;
    const sent = this.socket
      .timeout(ACK_TIMEOUT_MS)
      .emitWithAck(name, { channelId: this.channelId, ...more });
    return (await sent.catch(() => undefined)) as A | undefined;
  }
}
