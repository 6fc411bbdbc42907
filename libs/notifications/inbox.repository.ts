import { Injectable } from '@nestjs/common';
import { SHOWN_OF_GROUP } from '#libs/contracts/notifications';
import { Database, sql } from '#libs/core/database/database';
import type { NoticeParam } from '#libs/core/notices/notice';

export interface StoredNotification {
  id: string;
  type: string;
  path: string;
  params: Record<string, NoticeParam>;
  reason: string;
  /** ISO instants: they come as JSON. */
  at: string;
  readAt: string | null;
}

export interface StoredGroup {
  subjectType: string;
  subjectId: string;
  muted: boolean;
  count: number;
  unread: number;
  /** Newest first. */
  items: StoredNotification[];
}

export interface Wanted {
  only: 'unread' | 'muted' | null;
  /** Groups whose newest is older than this notice. */
  before: string | null;
  limit: number;
}

/** Ids of notices are in the order of time. Groups are cut to a page before their newest are read. */
const groups = sql(
  'inbox.groups',
  `with mine as (
     select notice.subject_type, notice.subject_id, array_agg(notice.id order by notice.id desc) as ids,
       count(*)::int as count, (count(*) filter (where told.read_at is null))::int as unread
     from notifications told join notices notice on notice.id = told.notice_id
     where told.person_id = $1 and told.in_app
     group by notice.subject_type, notice.subject_id
   ), shown as (
     select mine.*, exists (select from notification_mutes muted where muted.person_id = $1
       and muted.subject_type = mine.subject_type and muted.subject_id = mine.subject_id) as muted
     from mine where $3::uuid is null or ids[1] < $3
   ), paged as (
     select * from shown
     where $2::text is null or ($2 = 'unread' and unread > 0) or ($2 = 'muted' and muted)
     order by ids[1] desc limit $4
   )
   select paged.subject_type as "subjectType", paged.subject_id as "subjectId", paged.muted, paged.count,
     paged.unread, newest.items
   from paged, lateral (
     select jsonb_agg(jsonb_build_object('id', notice.id, 'type', notice.type, 'path', notice.path,
       'params', notice.params, 'reason', told.reason, 'at', notice.at, 'readAt', told.read_at)
       order by notice.id desc) as items
     from notices notice join notifications told on told.notice_id = notice.id and told.person_id = $1
     where notice.id = any(paged.ids[1:${SHOWN_OF_GROUP}])
   ) as newest
   order by paged.ids[1] desc`,
);
const unread = sql(
  'inbox.unread',
  `select count(*)::int as unread from notifications where person_id = $1 and in_app and read_at is null`,
);
const READ = `update notifications told set read_at = now() where told.person_id = $1 and told.in_app and told.read_at is null`;
const readAll = sql('inbox.readAll', READ);
const readSome = sql('inbox.readSome', `${READ} and told.notice_id = any($2::uuid[])`);
const readSubject = sql(
  'inbox.readSubject',
  `${READ} and exists (select from notices notice where notice.id = told.notice_id
     and notice.subject_type = $2 and notice.subject_id = $3)`,
);
const mute = sql(
  'inbox.mute',
  `insert into notification_mutes (person_id, subject_type, subject_id) values ($1, $2, $3) on conflict do nothing`,
);
const unmute = sql(
  'inbox.unmute',
  'delete from notification_mutes where person_id = $1 and subject_type = $2 and subject_id = $3',
);

export interface Subject {
  type: string;
  id: string;
}

/** What stands in a person's inbox. */
@Injectable()
export class InboxRepository {
  constructor(private readonly database: Database) {}

  groups(personId: string, { only, before, limit }: Wanted): Promise<StoredGroup[]> {
    return this.database.rows<StoredGroup>(groups, [personId, only, before, limit]);
  }

  async unread(personId: string): Promise<number> {
    return (await this.database.row<{ unread: number }>(unread, [personId]))?.unread ?? 0;
  }

  async readAll(personId: string): Promise<void> {
    await this.database.rows(readAll, [personId]);
  }

  async readSome(personId: string, ids: readonly string[]): Promise<void> {
    await this.database.rows(readSome, [personId, ids]);
  }

  async readSubject(personId: string, { type, id }: Subject): Promise<void> {
    await this.database.rows(readSubject, [personId, type, id]);
  }

  async mute(personId: string, { type, id }: Subject): Promise<void> {
    await this.database.rows(mute, [personId, type, id]);
  }

  async unmute(personId: string, { type, id }: Subject): Promise<void> {
    await this.database.rows(unmute, [personId, type, id]);
  }
}
