import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '#libs/contracts/localized-text';
import { Database, sql } from '#libs/core/database/database';
import { messageColumns, type MessageRow } from './message-row.js';

/** What of a channel's history is wanted: one of the three ways, or the newest. */
export interface HistoryQuery {
  limit: number;
  after?: number;
  before?: number;
  afterRev?: number;
}

export interface History {
  messages: MessageRow[];
  lastSeq: number;
  lastRev: number;
  /** Whether the limit left nothing out. */
  complete: boolean;
}

/** Counters and messages in one statement, so of one moment: nothing up to `lastRev` can be missing. */
const history = (name: string, condition: string, order: string) =>
  sql(
    `messages.${name}`,
    `select c.last_seq::float8 as "lastSeq", c.last_rev::float8 as "lastRev", page.*
     from channels c left join lateral (
       select ${messageColumns('m')} from messages m
       where m.channel_id = c.id ${condition} order by ${order} limit $2
     ) as page on true where c.id = $1 order by ${order}`,
  );
const newest = history('newest', '', 'seq desc');
const before = history('before', 'and m.seq < $3', 'seq desc');
const after = history('after', 'and m.seq > $3', 'seq');
const afterRev = history('afterRev', 'and m.rev > $3', 'rev');

const byId = sql('messages.byId', `select ${messageColumns('m')} from messages m where id = $1`);
const isIn = sql('messages.isIn', 'select id from messages where id = $1 and channel_id = $2');

/** The channel's counter first, then the message: the same order everywhere, so that no two changes block each other. */
const change = (name: string, set: string, condition: string) =>
  sql(
    `messages.${name}`,
    `with bumped as (
       update channels set last_rev = last_rev + 1
       where id = (select channel_id from messages where id = $1 ${condition})
       returning id, last_rev
     ), changed as (
       update messages set rev = bumped.last_rev${set} from bumped
       where messages.id = $1 and messages.channel_id = bumped.id ${condition}
       returning messages.*
     )
     select ${messageColumns('changed')} from changed`,
  );
const revise = change('revise', ', body = $2::jsonb, edited_at = $4', 'and body = $3::jsonb');
const bury = change('bury', ', body = null, deleted_at = $2', 'and body is not null');
/**
 * Each message whose text is still as it was read gets its variants and the next revision of its channel; the channels are
 * locked in the order of their ids, as by posts.
 */
const writeVariants = sql(
  'messages.writeVariants',
  `with given as (
     select * from unnest($1::uuid[], $2::jsonb[], $3::jsonb[]) as given(id, before, after)
   ), unchanged as (
     select given.*, m.channel_id, row_number() over (partition by channel_id order by m.seq) as place,
            count(*) over (partition by channel_id) as added
     from messages m join given on given.id = m.id and given.before = m.body
   ), locked as materialized (
     select id from channels where id in (select channel_id from unchanged) order by id for update
   ), bumped as (
     update channels set last_rev = last_rev + added
     from (select distinct channel_id, added from unchanged) as counted join locked on locked.id = counted.channel_id
     where channels.id = locked.id
     returning channels.id, last_rev
   ), changed as (
     update messages set body = after, rev = last_rev - added + place
     from unchanged join bumped on bumped.id = unchanged.channel_id
     where messages.id = unchanged.id and messages.body = before
     returning messages.*
   )
   select ${messageColumns('changed')} from changed order by rev`,
);

/** Reads and changes messages; posting has its own way (`PostsRepository`). */
@Injectable()
export class MessagesRepository {
  constructor(private readonly database: Database) {}

  /** Messages in ascending order of place, or of revision for `afterRev`; undefined when there is no such channel. */
  async history(channelId: string, query: HistoryQuery): Promise<History | undefined> {
    const [statement, from] = wayOf(query);
    const values = [channelId, query.limit + 1, ...(from === undefined ? [] : [from])];
    const rows = await this.database.rows<MessageRow & { lastSeq: number; lastRev: number }>(
      statement,
      values,
    );
    const [first] = rows;
    if (!first) return undefined;
    const found =
      first.id === null ? [] : rows.map(({ lastSeq: _seq, lastRev: _rev, ...message }) => message);
    const messages = found.slice(0, query.limit);
    const isBackwards = statement === newest || statement === before;
    return {
      messages: isBackwards ? messages.reverse() : messages,
      lastSeq: first.lastSeq,
      lastRev: first.lastRev,
      complete: found.length <= query.limit,
    };
  }

  findById(id: string): Promise<MessageRow | undefined> {
    return this.database.row<MessageRow>(byId, [id]);
  }

  async isInChannel(id: string, channelId: string): Promise<boolean> {
    return (await this.database.row(isIn, [id, channelId])) !== undefined;
  }

  /** Puts a new text in place of the one that was read; undefined when that changed meanwhile. Call in a transaction. */
  revise(id: string, before: LocalizedText, body: LocalizedText, at: Date): Promise<MessageRow | undefined> {
    return this.database.row<MessageRow>(revise, [id, JSON.stringify(body), JSON.stringify(before), at]);
  }

  /** Leaves a tombstone; undefined when it was one already. Call in a transaction. */
  bury(id: string, at: Date): Promise<MessageRow | undefined> {
    return this.database.row<MessageRow>(bury, [id, at]);
  }

  /** Writes variants of texts that are still as they were read, each with its channel's next revision; answers these. */
  writeVariants(texts: readonly { id: string; before: unknown; after: unknown }[]): Promise<MessageRow[]> {
    return this.database.rows<MessageRow>(writeVariants, [
      texts.map(({ id }) => id),
      texts.map(({ before }) => JSON.stringify(before)),
      texts.map(({ after }) => JSON.stringify(after)),
    ]);
  }
}

function wayOf(query: HistoryQuery) {
  if (query.afterRev !== undefined) return [afterRev, query.afterRev] as const;
  if (query.after !== undefined) return [after, query.after] as const;
  if (query.before !== undefined) return [before, query.before] as const;
  return [newest, undefined] as const;
}
