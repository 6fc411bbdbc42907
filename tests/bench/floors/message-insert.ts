/** The floor of http.write: node:http and, for each message, one statement that does all of it. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { serveJson } from './listen.js';

interface Stored {
  id: string;
  seq: number;
  rev: number;
  created_at: Date;
}

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const text = `
  with bumped as (
    update channels set last_seq = last_seq + 1, last_rev = last_rev + 1 where id = $2 returning id, last_seq, last_rev
  ), stored as (
    insert into messages (id, channel_id, seq, rev, client_msg_id, author_id, body, created_at)
    select $1, id, last_seq, last_rev, $3, $4, $5::jsonb, now() from bumped returning *
  ), told as (
    insert into outbox (kind, name, payload)
    select 'event', 'message.posted', jsonb_build_object('channelId', channel_id, 'messageId', id) from stored
  )
  select id, seq::float8 as seq, rev::float8 as rev, created_at from stored`;
const author = { displayName: 'Anna Weber', masked: false, side: 'EU', timeZone: 'Europe/Berlin' };

async function insert(
  channelId: string,
  authorId: string,
  given: { clientMsgId: string; text: string },
): Promise<string> {
  const at = new Date().toISOString();
  const variant = { text: given.text, provenance: 'human', sourceRevision: 1, by: authorId, at };
  const body = JSON.stringify({ sourceLocale: 'en', revision: 1, variants: { en: variant } });
  const values = [randomUUID(), channelId, given.clientMsgId, authorId, body];
  const { rows } = await pool.query<Stored>({ name: 'insert', text, values });
  const { created_at, ...stored } = rows[0] as Stored;
  return JSON.stringify({
    ...stored,
    channelId,
    clientMsgId: given.clientMsgId,
    author: { id: authorId, ...author },
    text: {
      text: given.text,
      locale: 'en',
      sourceLocale: 'en',
      provenance: 'human',
      stale: false,
      behind: 0,
    },
    original: null,
    replyTo: null,
    createdAt: created_at,
    editedAt: null,
    deletedAt: null,
  });
}

serveJson(201, (request, body) => {
  const channelId = request.url?.split('/')[4] ?? '';
  const given = JSON.parse(body) as { clientMsgId: string; text: string };
  return insert(channelId, String(request.headers['x-author']), given);
});
