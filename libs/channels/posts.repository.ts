import { Injectable } from '@nestjs/common';
import { messagePosted } from '#libs/contracts/channels';
import type { LocalizedText } from '#libs/contracts/localized-text';
import { AppError } from '#libs/core/app-error';
import { Database, sql } from '#libs/core/database/database';
import { Outbox } from '#libs/core/outbox/outbox';
import { Batches } from './batches.js';
import { messageColumns, type MessageRow } from './message-row.js';

export interface Post {
  id: string;
  channelId: string;
  clientMsgId: string;
  authorId: string;
  body: LocalizedText;
  replyTo: string | null;
  at: Date;
}

export interface Posted {
  message: MessageRow;
  /** False where the same `clientMsgId` had been posted before. */
  isNew: boolean;
}

/**
 * All posts of a batch in one statement, so in one commit: the counters of their channels are locked in the order of
 * their ids (no deadlock between processes) and moved on by as many as are new; places and revisions follow in the
 * order of the batch.
 */
const insertBatch = sql(
  'messages.insertBatch',
  `with given as (
     select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::text[], $6::uuid[], $7::timestamptz[])
       with ordinality as given(id, channel_id, client_msg_id, author_id, body, reply_to, at, n)
   ), locked as materialized (
     select id from channels where id in (select channel_id from given) order by id for update
   ), fresh as materialized (
     select given.*, row_number() over (partition by channel_id order by n) as place,
            count(*) over (partition by channel_id) as added
     from given where not exists (
       select from messages m where m.channel_id = given.channel_id and m.author_id = given.author_id
         and m.client_msg_id = given.client_msg_id)
   ), bumped as (
     update channels set last_seq = last_seq + added, last_rev = last_rev + added
     from (select distinct channel_id, added from fresh) as counted join locked on locked.id = counted.channel_id
     where channels.id = locked.id
     returning channels.id, last_seq, last_rev
   ), stored as (
     insert into messages (id, channel_id, seq, rev, client_msg_id, author_id, body, reply_to, created_at)
     select fresh.id, channel_id, last_seq - added + place, last_rev - added + place, client_msg_id, author_id,
            body::jsonb, reply_to, at
     from fresh join bumped on bumped.id = fresh.channel_id
     returning *
   ), told as (
     insert into outbox (kind, name, payload)
     select 'event', '${messagePosted.name}', jsonb_build_object('channelId', channel_id, 'messageId', id) from stored
   )
   select ${messageColumns('stored')} from stored`,
);
const byClientMsgId = sql(
  'messages.byClientMsgId',
  `select ${messageColumns('m')} from messages m
   where channel_id = $1 and author_id = $2 and client_msg_id = $3`,
);
const lockChannel = sql('channels.lockForPost', 'select from channels where id = $1 for update');
const CLIENT_MSG_ID = 'uq_messages_client_msg_id';

const identity = (post: Pick<Post, 'channelId' | 'authorId' | 'clientMsgId'>): string =>
  `${post.channelId} ${post.authorId} ${post.clientMsgId}`;

/** Where posts become messages: many waiting posts, one commit. */
@Injectable()
export class PostsRepository {
  private readonly batches = new Batches<Post, Posted>((posts) => this.insert(posts));

  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Resolves once the post is durable. Inside a transaction it is written there and then, in that transaction, because
   * others must not wait for its end.
   */
  async post(post: Post): Promise<Posted> {
    if (!this.database.inTransaction) return this.batches.add(post);
    // a twin on its way elsewhere is waited for here, where the insert would fail the whole transaction
    await this.database.rows(lockChannel, [post.channelId]);
    const [posted] = await this.insert([post]);
    return posted as Posted;
  }

  private async insert(posts: Post[]): Promise<Posted[]> {
    const distinct = [...new Map(posts.map((post) => [identity(post), post])).values()];
    const stored = new Map((await this.insertDistinct(distinct)).map((row) => [identity(row), row]));
    if (stored.size > 0) this.outbox.wakeAfterCommit();
    const results: Posted[] = [];
    for (const post of posts) {
      const message = stored.get(identity(post));
      results.push(message ? { message, isNew: message.id === post.id } : await this.earlier(post));
    }
    return results;
  }

  private async insertDistinct(posts: Post[]): Promise<MessageRow[]> {
    const columns = [
      posts.map(({ id }) => id),
      posts.map(({ channelId }) => channelId),
      posts.map(({ clientMsgId }) => clientMsgId),
      posts.map(({ authorId }) => authorId),
      posts.map(({ body }) => JSON.stringify(body)),
      posts.map(({ replyTo }) => replyTo),
      posts.map(({ at }) => at.toISOString()),
    ];
    try {
      return await this.database.rows<MessageRow>(insertBatch, columns);
    } catch (error) {
      // Another process stored the same post between our look and our insert: it is read like any earlier one.
      const isTwin = (error as { constraint?: string }).constraint === CLIENT_MSG_ID;
      if (isTwin && posts.length === 1 && !this.database.inTransaction) return [];
      throw error;
    }
  }

  private async earlier({ channelId, authorId, clientMsgId }: Post): Promise<Posted> {
    const message = await this.database.row<MessageRow>(byClientMsgId, [channelId, authorId, clientMsgId]);
    if (!message) throw new AppError('not_found');
    return { message, isNew: false };
  }
}
