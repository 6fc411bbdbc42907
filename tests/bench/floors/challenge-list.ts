/** The floor of http.read: node:http and one prepared statement that returns twenty rows with their organisation. */
import pg from 'pg';
import type { LocalizedText } from '#libs/contracts/localized-text';
import { serveJson } from './listen.js';

type Row = Record<string, unknown> & Record<'title' | 'summary' | 'o_name', LocalizedText>;

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const text = `
  select c.id, c.version, c.title, c.summary, c.state, c.sector, c.trl_in, c.trl_out, c.reward_as_written, c.reward_money,
    c.deadline_local, c.deadline_zone, c.deadline_at, c.published_at, c.listed_at,
    o.id as o_id, o.name as o_name, o.country, o.city, o.side, o.helix, o.verification
  from challenges c join organisations o on o.id = c.organisation_id
  where c.published_at is not null and c.visibility = 'public'
  order by c.listed_at desc, c.id desc limit 21`;

const view = ({ sourceLocale, variants }: LocalizedText) => ({
  text: variants['en']?.text,
  locale: 'en',
  sourceLocale,
  provenance: variants['en']?.provenance,
  stale: false,
  behind: 0,
});
const card = (row: Row) => ({
  id: row.id,
  version: row.version,
  title: view(row.title),
  summary: view(row.summary),
  state: row.state,
  organisation: {
    id: row.o_id,
    name: view(row.o_name),
    country: row.country,
    city: row.city,
    side: row.side,
    helix: row.helix,
    verified: row.verification === 'verified',
  },
  sector: row.sector,
  trlIn: row.trl_in,
  trlOut: row.trl_out,
  // no rate is known here
  reward: { asWritten: row.reward_as_written, money: row.reward_money, converted: null },
  deadline: { at: row.deadline_at, local: row.deadline_local, timeZone: row.deadline_zone },
  publishedAt: row.published_at,
  languages: Object.keys(row.title.variants),
});
const cursorOf = ({ listed_at, id }: Row) =>
  Buffer.from(JSON.stringify([listed_at, id])).toString('base64url');

serveJson(200, async () => {
  const { rows } = await pool.query<Row>({ name: 'list', text });
  const items = rows.slice(0, 20);
  return JSON.stringify({ items: items.map(card), nextCursor: cursorOf(items.at(-1) as Row) });
});
