import type { Server as HttpServer } from 'node:http';
import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Server, type Namespace, type Socket } from 'socket.io';
import { RealtimeBus } from './bus/bus.js';
import type { Connection } from './connection.js';
import { Dispatcher } from './dispatcher.js';
import { Door } from './door.js';
import { LocalRooms } from './local-rooms.js';
import { Presence } from './presence.js';
import { FanoutAdapter } from './wire/fanout-adapter.js';

/** Above the megabyte that a contract refuses by name: what is merely too long hears why, only worse is cut off. */
const MAX_MESSAGE_BYTES = 1.5 * 1024 ** 2;

/** socket.io on the HTTP server of the api: `/socket.io`, namespace `/realtime`. The worker never mounts it. */
@Injectable()
export class SocketServer implements BeforeApplicationShutdown {
  private readonly logger = new Logger('realtime');
  private server?: Server;
  private namespace?: Namespace;

  constructor(
    private readonly door: Door,
    private readonly dispatcher: Dispatcher,
    private readonly local: LocalRooms,
    private readonly presence: Presence,
    private readonly bus: RealtimeBus,
  ) {}

  /** Starts to take sockets. Throws when a message of the contract has no handler. */
  async mount(http: HttpServer): Promise<void> {
    this.dispatcher.load();
    this.server = new Server(http, {
      path: '/socket.io',
      serveClient: false,
      adapter: FanoutAdapter,
      maxHttpBufferSize: MAX_MESSAGE_BYTES,
      connectTimeout: 10_000,
    });
    this.server.use((_socket, next) => next(new Error('not_found')));
    this.namespace = this.server.of('/realtime');
    this.namespace.use((socket, next) => {
      this.door.admit(socket).then(
        () => next(),
        (error: unknown) => next(this.door.refusal(error, socket)),
      );
    });
    this.namespace.on('connection', (socket) => this.enter(socket));
    this.local.attach(this.namespace);
    this.presence.attach(this.namespace);
    await this.hearTheOthers();
  }

  /** Answers what is under way, then lets the clients go to another process. */
  async beforeApplicationShutdown(): Promise<void> {
    this.namespace?.removeAllListeners('connection');
    await this.dispatcher.drained();
    this.local.cutAllOff();
    this.server?.engine.close();
  }

  private enter(socket: Socket): void {
    const data = socket.data as { enter: () => Connection; connection?: Connection };
    const connection = data.enter();
    socket.data = { connection };
    socket.onAny((name: string, ...args: unknown[]) => this.dispatcher.take(connection, name, args));
    forgetHandshake(socket);
  }

  private async hearTheOthers(): Promise<void> {
    await this.bus.subscribe(
      (packets) => {
        for (const packet of packets) {
          if (packet.kind === 'presence') this.presence.hear(packet);
          else this.local.apply(packet);
        }
      },
      () => {
        this.logger.warn('Packets of other processes may be missing: clients reconnect and catch up.');
        this.local.cutAllOff();
      },
    );
  }
}

/** The request of the handshake would otherwise live, with all its headers, as long as the socket. */
function forgetHandshake(socket: Socket): void {
  (socket.conn as { request: unknown }).request = undefined;
  socket.handshake.headers = {};
}
