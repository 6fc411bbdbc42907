import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Namespace } from 'socket.io';
import type { z } from 'zod';
import type { ServerMessage } from '#libs/contracts/realtime';
import { Clock } from '../config/clock.js';
import { RealtimeBus } from './bus/bus.js';
import type { Connection } from './connection.js';
import { LocalRooms } from './local-rooms.js';
import type { Packet, PresenceState } from './packets.js';
import { PresenceTable, type PresenceChange } from './presence-table.js';

const SWEEP_MS = 5_000;

/** Who is in which room. Each process keeps the whole table from what all tell each other, and tells its own sockets. */
@Injectable()
export class Presence implements OnModuleDestroy {
  private readonly table: PresenceTable;
  private announce: (change: PresenceChange) => void = () => undefined;
  private sweeping?: NodeJS.Timeout;

  constructor(
    clock: Clock,
    private readonly bus: RealtimeBus,
    private readonly local: LocalRooms,
  ) {
    this.table = new PresenceTable(() => clock.now().getTime());
  }

  /** Leaving a room in any way (asked, evicted, gone) ends the presence of that socket there. */
  attach(namespace: Namespace): void {
    namespace.adapter.on('leave-room', (room: string, socket: string) => {
      const person = this.table.personAt(room, socket);
      if (person) this.tellAll({ kind: 'presence', room, socket, ...person, state: 'away' });
    });
    this.sweeping = setInterval(() => this.table.sweep().forEach(this.announce), SWEEP_MS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.sweeping);
  }

  /** Which message tells a change, and what it carries. */
  announceAs<P extends z.ZodType>(
    message: ServerMessage<P>,
    payload: (change: PresenceChange) => z.input<P>,
  ): void {
    this.announce = (change) =>
      this.local.apply({
        kind: 'emit',
        room: change.room,
        name: message.name,
        payload: payload(change),
        volatile: true,
      });
  }

  /** The socket shows its person so in these rooms, until it says otherwise or falls silent for 45 s. */
  set(connection: Connection, rooms: readonly string[], state: Exclude<PresenceState, 'away'>): void {
    const { personId, side } = connection.lastKnownActor;
    for (const room of rooms) {
      this.tellAll({ kind: 'presence', room, socket: connection.id, personId, side, state });
    }
  }

  /** Who shows in a room now. */
  inRoom(room: string): PresenceChange[] {
    return this.table.inRoom(room);
  }

  hear(packet: Extract<Packet, { kind: 'presence' }>): void {
    const change = this.table.note(packet);
    if (change) this.announce(change);
  }

  private tellAll(packet: Extract<Packet, { kind: 'presence' }>): void {
    this.hear(packet);
    this.bus.publish([packet]);
  }
}
