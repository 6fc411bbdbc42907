import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { chainAudit, sweepIdempotencyKeys } from '#libs/contracts/platform';
import { Database, sql } from '../database/database.js';
import { Idempotency } from '../http/idempotency.js';
import { Every, HandlesJob } from '../jobs/handles.js';

const lockChain = sql('audit.lockChain', `select pg_advisory_xact_lock(hashtext('qiao audit chain'))`);
const lastLink = sql(
  'audit.lastLink',
  'select hash from audit_entries where hash is not null order by id desc limit 1',
);
/** A little late on purpose: an entry of a slow transaction may still arrive with an older id. */
const unchained = sql(
  'audit.unchained',
  `select id, to_jsonb(audit_entries) - 'hash' as entry from audit_entries
   where hash is null and at < now() - interval '60 seconds' order by id limit 1000`,
);
const link = sql(
  'audit.link',
  `update audit_entries set hash = links.hash
   from unnest($1::uuid[], $2::text[]) as links(id, hash) where audit_entries.id = links.id`,
);

/** What the platform does for itself on the quiet. */
@Injectable()
export class HousekeepingWorker {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
  ) {}

  @HandlesJob(sweepIdempotencyKeys)
  @Every(600)
  forgetOldAnswers(): Promise<void> {
    return this.idempotency.sweep();
  }

  /** Each entry's hash covers the one before, so that a removed or altered line shows. */
  @HandlesJob(chainAudit)
  @Every(60)
  async chain(): Promise<void> {
    await this.database.transaction(async () => {
      await this.database.rows(lockChain);
      let previous = (await this.database.row<{ hash: string }>(lastLink))?.hash ?? '';
      const entries = await this.database.rows<{ id: string; entry: unknown }>(unchained);
      const hashes = entries.map(({ entry }) => {
        previous = createHash('sha256')
          .update(`${previous}\n${JSON.stringify(entry)}`)
          .digest('hex');
        return previous;
      });
      if (entries.length > 0) await this.database.rows(link, [entries.map(({ id }) => id), hashes]);
    });
  }
}
