import { io, type Socket } from 'socket.io-client';
import type { MessageView } from '#libs/contracts/channels';

const PATIENCE_MS = 60_000;

/** A member of a room with the official client, over a websocket as browsers use it. */
export class Member {
  /** The last message that came. */
  last?: MessageView;
  /** Called for every message. */
  onMessage: (message: MessageView) => void = () => undefined;
  /** Called for every translation that follows a message. */
  onVariant: () => void = () => undefined;

  private constructor(private readonly socket: Socket) {
    socket.on('message.created', (message: MessageView) => {
      this.last = message;
      this.onMessage(message);
    });
    socket.on('variant.ready', () => this.onVariant());
  }

  /** `known` says who joins: headers to us, a query to the floor. */
  static async connect(url: string, known: { cookie?: string; locale?: string }): Promise<Member> {
    const socket = io(`${url}/realtime`, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      ...(known.cookie && { extraHeaders: { cookie: known.cookie } }),
      ...(known.locale && { query: { locale: known.locale } }),
    });
    const member = new Member(socket);
    await new Promise<void>((resolve, reject) => {
      socket.on('connect', resolve);
      socket.on('connect_error', reject);
    });
    return member;
  }

  /** Resolves once the server says that it is done; throws when it refuses. */
  async ask(message: string, payload: unknown): Promise<void> {
    const answer: unknown = await this.socket.timeout(PATIENCE_MS).emitWithAck(message, payload);
    if ((answer as { ok?: boolean }).ok !== true)
      throw new Error(`${message} was answered with ${JSON.stringify(answer)}`);
  }

  close(): void {
    this.socket.disconnect();
  }
}
