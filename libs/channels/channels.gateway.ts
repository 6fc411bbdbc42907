import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { z } from 'zod';
import {
  channelJoin,
  channelLeave,
  channelRead,
  channelSync,
  messageSend,
  presenceChanged,
  presenceSet,
  typing,
} from '#libs/contracts/channels';
import type { PayloadOf } from '#libs/contracts/facts';
import { DONE } from '#libs/contracts/primitives';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import type { Connection } from '#libs/core/realtime/connection';
import { OnMessage } from '#libs/core/realtime/on-message';
import { Presence } from '#libs/core/realtime/presence';
import { Rooms } from '#libs/core/realtime/rooms';
import { ChannelAccess, channelOfRoom, channelRoom } from './channel-access.js';
import { ChannelsService } from './channels.service.js';
import { MessagesService } from './messages.service.js';
import { Typing } from './typing.js';

type CaughtUp = z.input<typeof channelJoin.ack>;

/** As many changes as one acknowledgement brings; the rest is asked for. */
const CAUGHT_UP_AT_ONCE = 200;
/** Beyond every revision: asks for the counters alone. */
const NOTHING_MISSED = Number.MAX_SAFE_INTEGER;

/** The socket messages of channels. */
@Injectable()
export class ChannelsGateway implements OnModuleInit {
  constructor(
    private readonly access: ChannelAccess,
    private readonly channels: ChannelsService,
    private readonly messages: MessagesService,
    private readonly rooms: Rooms,
    private readonly presence: Presence,
    private readonly typing: Typing,
  ) {}

  onModuleInit(): void {
    this.presence.announceAs(presenceChanged, presenceView);
  }

  /**
   * The room comes before the history, so that nothing posted in between is missed, and the right is checked on both
   * sides of it, so that nobody evicted in between stays.
   */
  @OnMessage(channelJoin)
  async join(
    actor: SignedInActor,
    { channelId, afterRev }: PayloadOf<typeof channelJoin>,
    connection: Connection,
  ) {
    const room = channelRoom(channelId);
    await this.channels.assertReadable(actor, channelId);
    connection.join(room);
    try {
      const caughtUp = await this.caughtUp(actor, channelId, afterRev ?? NOTHING_MISSED);
      this.rooms.startAfter(room, caughtUp.lastRev);
      if (await this.access.showsPeople(channelId)) this.showPresence(room, connection);
      return caughtUp;
    } catch (error) {
      connection.leave(room);
      throw error;
    }
  }

  @OnMessage(channelLeave)
  async leave(_actor: SignedInActor, { channelId }: PayloadOf<typeof channelLeave>, connection: Connection) {
    connection.leave(channelRoom(channelId));
    return DONE;
  }

  @OnMessage(channelSync)
  sync(actor: SignedInActor, { channelId, afterRev }: PayloadOf<typeof channelSync>) {
    return this.caughtUp(actor, channelId, afterRev);
  }

  @OnMessage(messageSend)
  async send(actor: SignedInActor, { channelId, ...words }: PayloadOf<typeof messageSend>) {
    return { ...DONE, message: await this.messages.post(actor, channelId, words) };
  }

  @OnMessage(channelRead)
  async read(actor: SignedInActor, { channelId, seq }: PayloadOf<typeof channelRead>) {
    return { ...DONE, ...(await this.channels.markRead(actor, channelId, seq)) };
  }

  @OnMessage(typing)
  async type(actor: SignedInActor, { channelId }: PayloadOf<typeof typing>, connection: Connection) {
    await this.typing.show(actor, channelId, connection);
    return DONE;
  }

  @OnMessage(presenceSet)
  async setPresence(_actor: SignedInActor, { state }: PayloadOf<typeof presenceSet>, connection: Connection) {
    this.presence.set(connection, await this.roomsThatShow(connection), state);
    return DONE;
  }

  /** The channels this socket is in where people show. */
  private async roomsThatShow({ rooms }: Connection): Promise<string[]> {
    const shown = await Promise.all(
      rooms.map(async (room) => {
        const channelId = channelOfRoom(room);
        return channelId !== undefined && this.access.showsPeople(channelId);
      }),
    );
    return rooms.filter((_, n) => shown[n]);
  }

  private async caughtUp(actor: Actor, channelId: string, afterRev: number): Promise<CaughtUp> {
    const { items, ...counters } = await this.messages.list(actor, channelId, {
      afterRev,
      limit: CAUGHT_UP_AT_ONCE,
    });
    return { ...DONE, ...counters, missed: items };
  }

  /** Who comes is told who is there, and the others that they came. */
  private showPresence(room: string, connection: Connection): void {
    for (const present of this.presence.inRoom(room)) connection.tell(presenceChanged, presenceView(present));
    this.presence.set(connection, [room], 'active');
  }
}

const presenceView = ({
  room,
  ...who
}: ReturnType<Presence['inRoom']>[number]): z.input<typeof presenceChanged.payload> => ({
  ...who,
  channelId: channelOfRoom(room) ?? '',
});
