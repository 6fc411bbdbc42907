import { Injectable } from '@nestjs/common';
import { Database, sql } from '#libs/core/database/database';
import type { AuditRow } from './audit.policy.js';

export interface StoredEntry extends AuditRow {
  id: string;
  at: Date;
  action: string;
  details: Record<string, unknown>;
  hash: string | null;
}

/** Whose entries: everybody's, or one's own and those about some organisations. */
export type Scope = 'all' | { personId: string; organisationIds: string[] };

export interface Wanted {
  actor?: string;
  subject?: string;
  action?: string;
  from?: string;
  to?: string;
  /** Older than this entry. */
  before: string | null;
  limit: number;
}

const COLUMNS = `id, at, actor_id as "actorId", action, subject_type as "subjectType", subject_id as "subjectId",
  details, hash`;
/** Ids are in the order of time. */
const MATCHES = `($1::uuid is null or actor_id = $1) and ($2::uuid is null or subject_id = $2)
  and ($3::text is null or action = $3 or starts_with(action, $3 || '.'))
  and ($4::timestamptz is null or at >= $4) and ($5::timestamptz is null or at < $5)
  and ($6::uuid is null or id < $6)`;
const NEWEST = 'order by id desc limit $7';

const all = sql('audit.all', `select ${COLUMNS} from audit_entries where ${MATCHES} ${NEWEST}`);
/** Each half goes down an index of its own. */
const scoped = sql(
  'audit.scoped',
  `select * from (
     (select ${COLUMNS} from audit_entries where actor_id = $8 and ${MATCHES} ${NEWEST})
     union
     (select ${COLUMNS} from audit_entries
       where subject_type = 'organisation' and subject_id = any($9::uuid[]) and ${MATCHES} ${NEWEST})
   ) as seen ${NEWEST}`,
);

/** Reads what the outbox has written; nothing here changes an entry. */
@Injectable()
export class AuditRepository {
  constructor(private readonly database: Database) {}

  list(scope: Scope, { actor, subject, action, from, to, before, limit }: Wanted): Promise<StoredEntry[]> {
    const values = [actor, subject, action, from, to, before, limit].map((value) => value ?? null);
    if (scope === 'all') return this.database.rows<StoredEntry>(all, values);
    return this.database.rows<StoredEntry>(scoped, [...values, scope.personId, scope.organisationIds]);
  }
}
