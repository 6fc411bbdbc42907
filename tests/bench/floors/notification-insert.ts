/** The floor of jobs.fanout: for each request one set-based insert of a notice and all its notifications, with no queue. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { serveJson } from './listen.js';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 2 });
const text = `
  with told as (
    insert into notices (id, type, fact_id, payload, subject_type, subject_id, path, params)
    values ($1, 'workshops.published', $2, '{}', 'workshop', $3, '/', '{}') returning id
  )
  insert into notifications (person_id, notice_id, reason, in_app)
  select member.person_id, told.id, 'member', true from told, project_members member
  where member.project_id = $4 and member.person_id <> $5`;
let facts = 0;

serveJson(200, async (_request, body) => {
  const { workshopId, projectId, organiserId } = JSON.parse(body) as Record<string, string>;
  const values = [randomUUID(), (facts += 1), workshopId, projectId, organiserId];
  const { rowCount } = await pool.query({ name: 'fan-out', text, values });
  return JSON.stringify({ told: rowCount });
});
