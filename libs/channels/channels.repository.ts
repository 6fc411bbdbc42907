import { Injectable } from '@nestjs/common';
import { Database, sql } from '#libs/core/database/database';
import type { ChannelKind } from './channel-subjects.js';

export interface ChannelRow {
  id: string;
  kind: ChannelKind;
  subjectId: string;
  name: string;
}

/** A channel as one of its readers finds it. */
export interface ChannelOfReader extends ChannelRow {
  lastSeq: number;
  lastRev: number;
  lastReadSeq: number;
  unread: number;
}

/** Beyond this nobody counts any more. */
const MOST_UNREAD = 1000;
const COLUMNS = `c.id, c.kind, c.subject_id as "subjectId", c.name`;
/** What others wrote after `seq`, and did not take back. */
const unreadAfter = (seq: string, reader: string): string => `(
  select count(*)::int from (
    select from messages m where m.channel_id = c.id and m.seq > ${seq} and m.author_id <> ${reader}
      and m.deleted_at is null limit ${MOST_UNREAD}
  ) as others)`;
const ofReader = (name: string, condition: string) =>
  sql(
    `channels.${name}`,
    `select ${COLUMNS}, c.last_seq::float8 as "lastSeq", c.last_rev::float8 as "lastRev",
            coalesce(r.last_read_seq, 0)::float8 as "lastReadSeq", ${unreadAfter('coalesce(r.last_read_seq, 0)', '$1')} as unread
     from channels c left join read_markers r on r.channel_id = c.id and r.person_id = $1
     where ${condition} order by c.created_at, c.id`,
  );

const insert = sql(
  'channels.insert',
  'insert into channels (id, kind, subject_id, name) values ($1, $2, $3, $4)',
);
const byId = sql('channels.byId', `select ${COLUMNS} from channels c where id = $1`);
const readerById = ofReader('readerById', 'c.id = $2');
const readerBySubjects = ofReader('readerBySubjects', 'c.kind = $2 and c.subject_id = any($3::uuid[])');
const markRead = sql(
  'channels.markRead',
  `with marked as (
     insert into read_markers (person_id, channel_id, last_read_seq, updated_at)
     select $1, id, least($3, last_seq), $4 from channels where id = $2
     on conflict (person_id, channel_id) do update
       set last_read_seq = greatest(read_markers.last_read_seq, excluded.last_read_seq), updated_at = excluded.updated_at
     returning channel_id as id, last_read_seq
   )
   select last_read_seq::float8 as "lastReadSeq", ${unreadAfter('c.last_read_seq', '$1')} as unread from marked c`,
);

/** Channels, and how far each reader is. */
@Injectable()
export class ChannelsRepository {
  constructor(private readonly database: Database) {}

  async insert(channel: ChannelRow): Promise<void> {
    await this.database.rows(insert, [channel.id, channel.kind, channel.subjectId, channel.name]);
  }

  findById(id: string): Promise<ChannelRow | undefined> {
    return this.database.row<ChannelRow>(byId, [id]);
  }

  findForReader(personId: string | null, id: string): Promise<ChannelOfReader | undefined> {
    return this.database.row<ChannelOfReader>(readerById, [personId, id]);
  }

  listForReader(
    personId: string | null,
    kind: ChannelKind,
    subjectIds: readonly string[],
  ): Promise<ChannelOfReader[]> {
    if (subjectIds.length === 0) return Promise.resolve([]);
    return this.database.rows<ChannelOfReader>(readerBySubjects, [personId, kind, subjectIds]);
  }

  /** Moves the marker on, never back, never beyond the newest message. */
  async markRead(
    personId: string,
    channelId: string,
    seq: number,
    at: Date,
  ): Promise<{ lastReadSeq: number; unread: number }> {
    const row = await this.database.row<{ lastReadSeq: number; unread: number }>(markRead, [
      personId,
      channelId,
      seq,
      at,
    ]);
    return row as { lastReadSeq: number; unread: number };
  }
}
