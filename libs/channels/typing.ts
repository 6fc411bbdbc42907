import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { typingShown } from '#libs/contracts/channels';
import type { SignedInActor } from '#libs/core/auth/actor';
import type { Connection } from '#libs/core/realtime/connection';
import { Rooms } from '#libs/core/realtime/rooms';
import { authorFor, type AuthorNames } from './author-names.js';
import { Authors } from './authors.js';
import { ChannelAccess, channelRoom } from './channel-access.js';

/** However fast somebody types, the others hear of it this often. */
const AT_MOST_EVERY_MS = 2_000;

interface StoredTyping {
  channelId: string;
  names: AuthorNames;
}

/** Tells the others in a channel that somebody types. */
@Injectable()
export class Typing implements OnModuleInit {
  private readonly shown = new LRUCache<string, true>({ max: 20_000, ttl: AT_MOST_EVERY_MS });

  constructor(
    private readonly access: ChannelAccess,
    private readonly authors: Authors,
    private readonly rooms: Rooms,
  ) {}

  onModuleInit(): void {
    this.rooms.registerRenderer(typingShown, ({ channelId, names }: StoredTyping, reader) => {
      const { timeZone: _timeZone, ...person } = authorFor(names, reader);
      return { channelId, person };
    });
  }

  async show(actor: SignedInActor, channelId: string, connection: Connection): Promise<void> {
    const key = `${connection.id} ${channelId}`;
    const { channel } = await this.access.assert(actor, channelId, 'post');
    if (this.shown.has(key) || !(await this.access.showsPeople(channelId))) return;
    this.shown.set(key, true);
    const stored: StoredTyping = { channelId, names: await this.authors.namesOf(channel, actor.personId) };
    const options = { volatile: true, exceptSession: connection.session };
    this.rooms.emitByLocale(channelRoom(channelId), typingShown, stored, options);
  }
}
