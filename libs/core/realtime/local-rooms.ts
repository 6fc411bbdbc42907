import { Injectable, Logger } from '@nestjs/common';
import type { Namespace, Socket } from 'socket.io';
import { accessRevoked } from '#libs/contracts/channels';
import { Credentials } from '../auth/credentials.js';
import { Connection, personRoom, sessionRoom } from './connection.js';
import { InOrder } from './in-order.js';
import type { Packet } from './packets.js';
import type { Reader } from './reader.js';
import { ReaderGroups } from './reader-groups.js';
import { cutOff } from './wire/raw-write.js';

type Renderer = (stored: unknown, reader: Reader) => unknown;
type RoomPacket = Extract<Packet, { room: string; name: string }>;
type Of<Kind extends Packet['kind']> = Extract<Packet, { kind: Kind }>;

/** The rooms of this process: applies packets, its own and those of the bus, to the sockets it holds. */
@Injectable()
export class LocalRooms {
  private readonly logger = new Logger('realtime');
  private readonly renderers = new Map<string, Renderer>();
  private readonly order = new InOrder<RoomPacket>((packet) => this.deliver(packet));
  private namespace?: Namespace;
  private groups?: ReaderGroups;

  constructor(private readonly credentials: Credentials) {}

  /** A process that never attaches holds no sockets, and every packet passes by. */
  attach(namespace: Namespace): void {
    this.namespace = namespace;
    this.groups = new ReaderGroups(namespace.adapter);
    namespace.adapter.on('delete-room', (room: string) => this.order.forget(room));
  }

  render(messageName: string, renderer: Renderer): void {
    this.renderers.set(messageName, renderer);
  }

  /** The history of a room stands at `at`: what follows is held to that order. */
  startAfter(room: string, at: number): void {
    this.order.startAfter(room, at);
  }

  apply(packet: Exclude<Packet, { kind: 'presence' }>): void {
    if (packet.kind === 'evict') this.evict(packet);
    else if (packet.kind === 'people') this.toPeople(packet);
    else if (packet.kind === 'rights') this.reconsider(packet.personId);
    else if (packet.kind === 'disconnect') this.disconnect(packet);
    else if (packet.kind === 'disconnectSession') this.drop(sessionRoom(packet.session));
    else this.toRoom(packet);
  }

  /** Something may have been missed: every client comes back and catches up from the history. */
  cutAllOff(): void {
    for (const socket of this.namespace?.sockets.values() ?? []) cutOff(socket);
  }

  private toRoom(packet: RoomPacket): void {
    if (!this.namespace?.adapter.rooms.has(packet.room)) return;
    if (packet.at === undefined) this.deliver(packet);
    else this.order.accept(packet.room, packet.at, packet);
  }

  private toPeople({ personIds, name, payload }: Of<'people'>): void {
    const rooms = this.namespace?.adapter.rooms;
    const present = personIds.map(personRoom).filter((room) => rooms?.has(room));
    if (present.length > 0) this.namespace?.to(present).emit(name, payload);
  }

  private deliver(packet: RoomPacket): void {
    if (packet.kind === 'emit') return this.send(packet.room, packet, packet.payload);
    const renderer = this.renderers.get(packet.name);
    if (!renderer) throw new Error(`No renderer is registered for "${packet.name}".`);
    for (const [subRoom, reader] of this.groups?.of(packet.room) ?? []) {
      this.send(subRoom, packet, renderer(packet.stored, reader));
    }
  }

  private send(room: string, { name, volatile, exceptSession }: RoomPacket, payload: unknown): void {
    const to = this.namespace?.to(room).except(exceptSession === undefined ? [] : sessionRoom(exceptSession));
    (volatile ? to?.volatile : to)?.emit(name, payload);
  }

  private evict({ room, personId, subject }: Of<'evict'>): void {
    for (const [, connection] of this.connectionsIn(personRoom(personId))) {
      if (!connection.isIn(room)) continue;
      connection.leave(room);
      connection.tell(accessRevoked, { subject });
    }
    this.reconsider(personId);
  }

  private reconsider(personId: string): void {
    this.credentials.forget(personId);
    for (const [, connection] of this.connectionsIn(personRoom(personId))) {
      connection.refresh().catch((error: unknown) => this.logger.debug(String(error)));
    }
  }

  private disconnect({ personId, exceptSession }: Of<'disconnect'>): void {
    this.credentials.forget(personId);
    for (const [socket, connection] of this.connectionsIn(personRoom(personId))) {
      if (connection.session !== exceptSession) socket.disconnect(true);
    }
  }

  private drop(room: string): void {
    for (const [socket, connection] of this.connectionsIn(room)) {
      this.credentials.forget(connection.lastKnownActor.personId);
      socket.disconnect(true);
    }
  }

  private connectionsIn(room: string): [Socket, Connection][] {
    const ids = [...(this.namespace?.adapter.rooms.get(room) ?? [])];
    return ids.flatMap((id) => {
      const socket = this.namespace?.sockets.get(id);
      const connection = socket && Connection.of(socket);
      return connection ? [[socket, connection] as [Socket, Connection]] : [];
    });
  }
}
