import { Injectable } from '@nestjs/common';
import type { Socket } from 'socket.io';
import { AppError } from '../app-error.js';
import { Credentials } from '../auth/credentials.js';
import { assertSameSite } from '../auth/same-site.js';
import { Config } from '../config/config.js';
import { Connection, personRoom } from './connection.js';
import { failedAck } from './failed-ack.js';

const SOCKETS_PER_PERSON = 20;

/** Lets sockets in: a good session cookie from our own pages, or a token in `auth`; nobody else. */
@Injectable()
export class Door {
  constructor(
    private readonly credentials: Credentials,
    private readonly config: Config,
  ) {}

  /** Throws what the client reads as `connect_error`; its `data` is the error of a failed acknowledgement. */
  async admit(socket: Socket): Promise<void> {
    const { headers } = socket.handshake;
    const token = (socket.handshake.auth as { token?: unknown }).token;
    const credential =
      typeof token === 'string'
        ? { authorization: `Bearer ${token}` }
        : { cookie: headers.cookie, authorization: headers.authorization };
    if (typeof token !== 'string') assertSameSite(headers, this.config.publicUrl);
    const presented = { ...credential, 'accept-language': headers['accept-language'] };
    const actor = await this.credentials.actorFor(presented);
    if (actor.personId === null) throw new AppError('unauthenticated');
    const present = socket.nsp.adapter.rooms.get(personRoom(actor.personId))?.size ?? 0;
    if (present >= SOCKETS_PER_PERSON) throw new AppError('too_many_requests', { seconds: 60 });
    const person = { ...actor, personId: actor.personId };
    const limit = this.config.env.SOCKET_MESSAGES_PER_SECOND;
    socket.data = { enter: () => new Connection(socket, presented, this.credentials, person, limit) };
  }

  refusal(thrown: unknown, socket: Socket): Error & { data: object } {
    const { error } = failedAck(thrown, socket.handshake.headers['accept-language'] ?? 'en');
    return Object.assign(new Error(error.code), { data: error });
  }
}
