import { Injectable } from '@nestjs/common';
import { Database, sql } from '#libs/core/database/database';

const add = sql(
  'challengeWatches.add',
  'insert into challenge_watches (challenge_id, person_id) values ($1, $2) on conflict do nothing',
);
const remove = sql(
  'challengeWatches.remove',
  'delete from challenge_watches where challenge_id = $1 and person_id = $2',
);
const warn = sql(
  'challengeWatches.warn',
  `insert into challenge_deadline_warnings (challenge_id, deadline_at)
   select id, deadline_at from challenges
   where state = 'open' and deadline_at > $1 and deadline_at <= $1 + make_interval(hours => $2)
   on conflict (challenge_id) do update set deadline_at = excluded.deadline_at
     where challenge_deadline_warnings.deadline_at <> excluded.deadline_at
   returning challenge_id as "challengeId", deadline_at as "deadlineAt"`,
);

@Injectable()
export class WatchesRepository {
  constructor(private readonly database: Database) {}

  async add(challengeId: string, personId: string): Promise<void> {
    await this.database.rows(add, [challengeId, personId]);
  }

  async remove(challengeId: string, personId: string): Promise<void> {
    await this.database.rows(remove, [challengeId, personId]);
  }

  /** Takes note of the deadlines that are at most so many hours away; answers those not noted before. */
  warn(now: Date, hours: number): Promise<{ challengeId: string; deadlineAt: Date }[]> {
    return this.database.rows(warn, [now, hours]);
  }
}
