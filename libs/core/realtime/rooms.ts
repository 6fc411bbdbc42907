import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { TextSubject } from '#libs/contracts/localized-text';
import type { ServerMessage } from '#libs/contracts/realtime';
import { Database } from '../database/database.js';
import { RealtimeBus } from './bus/bus.js';
import { LocalRooms } from './local-rooms.js';
import type { EmitOptions, Packet } from './packets.js';
import type { Reader } from './reader.js';

/**
 * Tells the sockets of all processes. Called inside a transaction it waits for the commit. A hint: nothing here is
 * awaited, and what is lost is caught up from the history.
 */
@Injectable()
export class Rooms {
  constructor(
    private readonly database: Database,
    private readonly bus: RealtimeBus,
    private readonly local: LocalRooms,
  ) {}

  /** The same payload to everybody in the room. */
  emit<P extends z.ZodType>(
    room: string,
    message: ServerMessage<P>,
    payload: z.input<P>,
    options: EmitOptions = {},
  ): void {
    this.send({ kind: 'emit', room, name: message.name, payload, ...options });
  }

  /** The same payload to each of many people, in one packet. */
  emitToPeople<P extends z.ZodType>(
    personIds: readonly string[],
    message: ServerMessage<P>,
    payload: z.input<P>,
  ): void {
    if (personIds.length > 0) this.send({ kind: 'people', personIds, name: message.name, payload });
  }

  /** A payload for each kind of reader in the room: `stored` travels once, each process renders it for its own readers. */
  emitByLocale(room: string, message: ServerMessage, stored: object, options: EmitOptions = {}): void {
    this.send({ kind: 'render', room, name: message.name, stored, ...options });
  }

  /** How `stored` of a message becomes the payload of a reader; registered once, by the feature, in every process. */
  registerRenderer<P extends z.ZodType, Stored>(
    message: ServerMessage<P>,
    render: (stored: Stored, reader: Reader) => z.input<P>,
  ): void {
    this.local.render(message.name, (stored, reader) => render(stored as Stored, reader));
  }

  /** The person loses the room everywhere: their sockets leave it and are told `access.revoked`. */
  evict(room: string, personId: string, subject: TextSubject): void {
    this.send({ kind: 'evict', room, personId, subject });
  }

  /** Rights or languages of the person changed: cached credentials go, sockets read their actor again. Inside a transaction the word goes out when it commits. */
  rightsChanged(personId: string): void {
    this.send({ kind: 'rights', personId });
  }

  /** All sockets of the person, but those of one session. */
  disconnectPerson(personId: string, exceptSession?: string): void {
    this.send({ kind: 'disconnect', personId, exceptSession });
  }

  /** The sockets of one session or token that ended. */
  disconnectSession(session: string): void {
    this.send({ kind: 'disconnectSession', session });
  }

  /** A member of this process knows the history of the room up to `at`; what follows is held to that order. */
  startAfter(room: string, at: number): void {
    this.local.startAfter(room, at);
  }

  private send(packet: Exclude<Packet, { kind: 'presence' }>): void {
    this.database.afterCommit(() => {
      this.local.apply(packet);
      this.bus.publish([packet]);
    });
  }
}
