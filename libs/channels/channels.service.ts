import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { channelReadBy, type channelView } from '#libs/contracts/channels';
import { AppError } from '#libs/core/app-error';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { newId } from '#libs/core/id';
import { personRoom } from '#libs/core/realtime/connection';
import { Rooms } from '#libs/core/realtime/rooms';
import { ChannelAccess, channelRoom } from './channel-access.js';
import { ChannelSubjects, type ChannelKind } from './channel-subjects.js';
import { channelPolicy, type ChannelRole } from './channels.policy.js';
import { ChannelsRepository, type ChannelOfReader } from './channels.repository.js';

type ChannelView = z.infer<typeof channelView>;

/** Channels as their readers find them; the features above open them for their subjects. */
@Injectable()
export class ChannelsService {
  constructor(
    private readonly channels: ChannelsRepository,
    private readonly access: ChannelAccess,
    private readonly subjects: ChannelSubjects,
    private readonly rooms: Rooms,
    private readonly clock: Clock,
  ) {}

  /** A new channel of a subject; for the feature that owns the subject. Answers its id. */
  async open(kind: ChannelKind, subjectId: string, name: string): Promise<string> {
    const id = newId();
    await this.channels.insert({ id, kind, subjectId, name });
    return id;
  }

  /** The channels of many subjects in one query, for somebody who may see those; subjects without any are absent. */
  async ofSubjects(
    actor: Actor,
    kind: ChannelKind,
    subjectIds: readonly string[],
  ): Promise<Map<string, { id: string; name: string; unread: number }[]>> {
    const bySubject = new Map<string, { id: string; name: string; unread: number }[]>();
    for (const { id, name, unread, subjectId } of await this.channels.listForReader(
      actor.personId,
      kind,
      subjectIds,
    )) {
      bySubject.set(subjectId, [...(bySubject.get(subjectId) ?? []), { id, name, unread }]);
    }
    return bySubject;
  }

  /** These people lost the subject: with the commit, their sockets leave all its channels. */
  async evict(kind: ChannelKind, subjectId: string, ...personIds: string[]): Promise<void> {
    for (const { id } of await this.channels.listForReader(null, kind, [subjectId])) {
      for (const personId of personIds) this.rooms.evict(channelRoom(id), personId, { type: 'channel', id });
    }
  }

  async mine(actor: SignedInActor): Promise<{ items: ChannelView[]; nextCursor: null }> {
    const lists = await Promise.all(
      (await this.subjects.listFor(actor)).map(async ({ kind, roles }) => {
        const rows = await this.channels.listForReader(actor.personId, kind, [...roles.keys()]);
        return rows.map((row) => view(actor, row, roles.get(row.subjectId) ?? 'none'));
      }),
    );
    return { items: lists.flat(), nextCursor: null };
  }

  async assertReadable(actor: Actor, id: string): Promise<void> {
    await this.access.assert(actor, id, 'read');
  }

  async read(actor: Actor, id: string): Promise<ChannelView> {
    const { role } = await this.access.assert(actor, id, 'read');
    const row = await this.channels.findForReader(actor.personId, id);
    if (!row) throw new AppError('not_found');
    return view(actor, row, role);
  }

  /** Never moves back; the person's other devices are told. */
  async markRead(
    actor: SignedInActor,
    id: string,
    seq: number,
  ): Promise<{ lastReadSeq: number; unread: number }> {
    await this.access.assert(actor, id, 'read');
    const marker = await this.channels.markRead(actor.personId, id, seq, this.clock.now());
    const told = { channelId: id, seq: marker.lastReadSeq, unread: marker.unread };
    this.rooms.emit(personRoom(actor.personId), channelReadBy, told);
    return marker;
  }
}

function view(actor: Actor, { subjectId, ...row }: ChannelOfReader, role: ChannelRole): ChannelView {
  return { ...row, subjectId, can: channelPolicy.can(actor, { role }, ['post']) };
}
