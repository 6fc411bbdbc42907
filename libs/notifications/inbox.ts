import { Injectable } from '@nestjs/common';
import {
  notificationReadMessage,
  type listNotifications,
  type NotificationGroupView,
  type NotificationView,
  type readNotifications,
} from '#libs/contracts/notifications';
import type { Answer, Input } from '#libs/contracts/operation';
import type { SignedInActor } from '#libs/core/auth/actor';
import { Database } from '#libs/core/database/database';
import { pageOf } from '#libs/core/http/paging';
import { decodeLastId } from '#libs/core/http/place';
import { Readers } from '#libs/core/notices/readers';
import { Rooms } from '#libs/core/realtime/rooms';
import {
  InboxRepository,
  type StoredGroup,
  type StoredNotification,
  type Subject,
} from './inbox.repository.js';
import { personsIn, sentenceFor } from './sentence.js';
import { Wordings } from './wordings.js';

type Names = ReadonlyMap<string, string>;

/** A person's inbox: what they were told, grouped by what it is about. */
@Injectable()
export class Inbox {
  constructor(
    private readonly inbox: InboxRepository,
    private readonly wordings: Wordings,
    private readonly readers: Readers,
    private readonly database: Database,
    private readonly rooms: Rooms,
  ) {}

  async list(
    actor: SignedInActor,
    { limit, cursor, only }: Input<typeof listNotifications>['query'],
  ): Promise<Answer<typeof listNotifications>> {
    const before = decodeLastId(cursor);
    const [unread, groups] = await Promise.all([
      this.inbox.unread(actor.personId),
      this.inbox.groups(actor.personId, { only: only ?? null, before, limit: limit + 1 }),
    ]);
    const persons = groups.flatMap(({ items }) => items.flatMap(({ params }) => personsIn(params)));
    const names = await this.readers.names(actor.personId, persons);
    return {
      ...pageOf(
        groups,
        limit,
        ({ items }) => [items[0]!.id],
        (group) => this.group(actor, group, names),
      ),
      unread,
    };
  }

  /** Marks as read, and tells the person's other windows. */
  async read(
    { personId }: SignedInActor,
    { ids, subject }: Input<typeof readNotifications>['body'],
  ): Promise<{ unread: number }> {
    return this.database.transaction(async () => {
      if (ids) await this.inbox.readSome(personId, ids);
      else if (subject) await this.inbox.readSubject(personId, subject);
      else await this.inbox.readAll(personId);
      const unread = await this.inbox.unread(personId);
      this.rooms.emitToPeople([personId], notificationReadMessage, { unread });
      return { unread };
    });
  }

  mute({ personId }: SignedInActor, subject: Subject): Promise<void> {
    return this.inbox.mute(personId, subject);
  }

  unmute({ personId }: SignedInActor, subject: Subject): Promise<void> {
    return this.inbox.unmute(personId, subject);
  }

  private group(
    actor: SignedInActor,
    { subjectType, subjectId, items, ...counted }: StoredGroup,
    names: Names,
  ): NotificationGroupView {
    return {
      subject: { type: subjectType, id: subjectId },
      ...counted,
      items: items.map((item) => this.view(actor, item, names)),
    };
  }

  private view(
    actor: SignedInActor,
    { id, type, path, params, reason, at, readAt }: StoredNotification,
    names: Names,
  ): NotificationView {
    const { title, action, reasons } = this.wordings.of(type, actor.uiLocale);
    return {
      id,
      type,
      title: sentenceFor(title, params, actor, names),
      reason: reasons[reason] ?? '',
      action,
      path,
      at: new Date(at).toISOString(),
      readAt: readAt === null ? null : new Date(readAt).toISOString(),
    };
  }
}
