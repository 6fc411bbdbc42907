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
  /** What a channel belongs to never changes, so it is read once. */
  private readonly known = new LRUCache<string, ChannelRow>({ max: 10_000 });

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
    const channel = this.known.get(channelId) ?? (await this.channels.findById(channelId));
    if (!channel) throw new AppError('not_found');
    this.known.set(channelId, channel);
    const role = await this.subjects.roleOf(actor, channel.kind, channel.subjectId);
    channelPolicy.assert(action, actor, { role });
    return { channel, role };
  }
}
