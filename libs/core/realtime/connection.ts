import type { IncomingHttpHeaders } from 'node:http';
import type { Socket } from 'socket.io';
import type { z } from 'zod';
import type { ServerMessage } from '#libs/contracts/realtime';
import type { SignedInActor } from '../auth/actor.js';
import type { Credentials } from '../auth/credentials.js';
import { AppError } from '../app-error.js';
import { groupRoom } from './reader.js';
import { TokenBucket } from './token-bucket.js';

export const personRoom = (personId: string): string => `person:${personId}`;
export const sessionRoom = (session: string): string => `session:${session}`;

/** An actor is read again at least this often, and at once when their rights change. */
const ACTOR_FOR_MS = 60_000;

/** One socket of a signed-in person: who it is now, and the rooms it is in. */
export class Connection {
  private readonly joined = new Set<string>();
  private checkedAt = performance.now();
  private readonly bucket: TokenBucket;

  constructor(
    private readonly socket: Socket,
    /** The credential of the handshake; the rest of the request is not kept. */
    private readonly headers: IncomingHttpHeaders,
    private readonly credentials: Credentials,
    private person: SignedInActor,
    messagesPerSecond: number,
  ) {
    this.bucket = new TokenBucket(messagesPerSecond);
    void socket.join(sessionRoom(this.session));
    this.join(personRoom(person.personId));
  }

  static of(socket: Socket): Connection | undefined {
    return (socket.data as { connection?: Connection }).connection;
  }

  get id(): string {
    return this.socket.id;
  }

  /** Names the session or token behind this socket, for `exceptSession`. */
  get session(): string {
    return this.person.sessionId ?? this.person.tokenId ?? this.socket.id;
  }

  /** The rooms a feature let this socket into. */
  get rooms(): string[] {
    return [...this.joined].filter((room) => room !== personRoom(this.person.personId));
  }

  get lastKnownActor(): SignedInActor {
    return this.person;
  }

  mayTalk(): boolean {
    return this.bucket.take();
  }

  isIn(room: string): boolean {
    return this.joined.has(room);
  }

  join(room: string): void {
    this.joined.add(room);
    void this.socket.join([room, groupRoom(room, this.person)]);
  }

  leave(room: string): void {
    if (!this.joined.delete(room)) return;
    void this.socket.leave(groupRoom(room, this.person));
    void this.socket.leave(room);
  }

  tell<P extends z.ZodType>(message: ServerMessage<P>, payload: z.input<P>): void {
    this.socket.emit(message.name, payload);
  }

  /** Who this is, at most a minute old. Throws `unauthenticated`, and closes, when the credential is no longer good. */
  async actor(): Promise<SignedInActor> {
    if (performance.now() - this.checkedAt > ACTOR_FOR_MS) await this.refresh();
    return this.person;
  }

  /** Reads the actor again; moves the socket to the groups of the languages they read now. */
  async refresh(): Promise<void> {
    const actor = await this.credentials.actorFor(this.headers);
    if (actor.personId === null) {
      this.socket.disconnect(true);
      throw new AppError('unauthenticated');
    }
    this.checkedAt = performance.now();
    const before = this.person;
    this.person = { ...actor, personId: actor.personId };
    for (const room of this.joined) {
      if (groupRoom(room, before) === groupRoom(room, actor)) continue;
      void this.socket.leave(groupRoom(room, before));
      void this.socket.join(groupRoom(room, actor));
    }
  }
}
