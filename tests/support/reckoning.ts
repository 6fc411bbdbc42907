import type { Client } from 'pg';

/**
 * What must not be found after whatever happened, as questions to the database: each names the rows that would be wrong.
 * They hold for walks, in which every firm has one founder and every challenge one submission and one review.
 */
const WRONGS = {
  'dead letters': 'select name, error from dead_letters',
  'founders of two firms': `select person_id from memberships where role = 'owner'
     group by person_id having count(*) <> 1`,
  'invitations doubled': 'select email from invitations group by organisation_id, email having count(*) <> 1',
  'submissions doubled': 'select challenge_id from submissions group by challenge_id having count(*) <> 1',
  'reviews doubled':
    'select submission_id from evaluation_assignments group by submission_id having count(*) <> 1',
  'projects doubled': 'select challenge_id from projects group by challenge_id having count(*) <> 1',
  'blueprints doubled': 'select project_id from blueprints group by project_id having count(*) <> 1',
  'awards without their project':
    'select challenge_id from awards where project_id not in (select id from projects)',
  'gaps in seq': `select channels.id, last_seq, count(messages.*), max(seq) from channels
     left join messages on channel_id = channels.id
     group by channels.id having count(messages.*) <> last_seq or coalesce(max(seq), 0) <> last_seq`,
  'revisions lost or doubled': `select channels.id, last_rev, max(rev) from channels
     join messages on channel_id = channels.id
     group by channels.id having max(rev) <> last_rev or count(distinct rev) <> count(*)`,
  'facts audited twice': `select action, subject_id from audit_entries
     group by action, subject_id, details having count(*) > 1`,
  'people without an audit entry': unaudited('persons', 'person.registered'),
  'firms without an audit entry': unaudited('organisations', 'organisation.founded'),
  'challenges without an audit entry': unaudited('challenges', 'challenge.drafted'),
  'submissions without an audit entry': unaudited('submissions', 'submission.submitted'),
  'projects without an audit entry': unaudited('projects', 'project.opened'),
  'audit entries of nothing': `select action, subject_id from audit_entries where subject_type = 'project'
     and subject_id not in (select id from projects)`,
  'messages without a variant': `select id from messages
     where body is not null and not body -> 'variants' ?& array['en', 'zh-Hans']`,
};

function unaudited(table: string, action: string): string {
  return `select id from ${table}
     where id not in (select subject_id from audit_entries where action = '${action}')`;
}

/** The names of what is wrong, with the rows; empty where all is right. */
export async function wrongs(database: Client): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {};
  for (const [name, question] of Object.entries(WRONGS)) {
    const { rows } = await database.query<object>(question);
    if (rows.length > 0) found[name] = rows;
  }
  return found;
}
