import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { AppError } from '#libs/core/app-error';
import type { Actor } from '#libs/core/auth/actor';
import { ChannelSubjects } from './channel-subjects.js';
import { channelPolicy, type ChannelRole } from './channels.policy.js';
import { ChannelsRepository, type ChannelRow } from './channels.repository.js';

/** The room of a channel. */
export const channelRoom = (channelId: string): string => `channel:${channelId}`;

/** The channel a room is of, or undefined for any other room. */
export const channelOfRoom = (room: string): string | undefined => /^channel:(.+)$/.exec(room)?.[1];

/** Loads a channel and authorises in one step; there is no other way to one. */
@Injectable()
export class ChannelAccess {
  /** What a channel belongs to never changes, so it is read once, even for those who ask at the same time. */
  private readonly known = new LRUCache<string, Promise<ChannelRow | undefined>>({ max: 10_000 });

  constructor(
    private readonly channels: ChannelsRepository,
    private readonly subjects: ChannelSubjects,
  ) {}

  /** The channel and the actor's role in it. Hidden is 404, visible but refused is 403. */
  async assert(
    actor: Actor,
    channelId: string,
    action: 'read' | 'post',
  ): Promise<{ channel: ChannelRow; role: ChannelRole }> {
    const channel = await this.channel(channelId);
    if (!channel) throw new AppError('not_found');
    const role = await this.subjects.roleOf(actor, channel.kind, channel.subjectId);
    channelPolicy.assert(action, actor, { role });
    return { channel, role };
  }

  /** Whether a channel shows who is there and who types, by name. */
  async showsPeople(channelId: string): Promise<boolean> {
    const channel = await this.channel(channelId);
    return channel !== undefined && this.subjects.areNamed(channel.kind);
  }

  private channel(channelId: string): Promise<ChannelRow | undefined> {
    return this.known.get(channelId) ?? this.find(channelId);
  }

  private find(channelId: string): Promise<ChannelRow | undefined> {
    const found = this.channels.findById(channelId);
    const forgetUnlessFound = (channel?: ChannelRow) => {
      if (!channel) this.known.delete(channelId);
    };
    this.known.set(channelId, found);
    found.then(forgetUnlessFound, () => forgetUnlessFound());
    return found;
  }
}
