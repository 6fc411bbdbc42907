import { Injectable } from '@nestjs/common';
import type { FunnelStep } from '#libs/contracts/challenge-statistics';
import { Database, sql } from '#libs/core/database/database';
import type { Solver } from '../solver-sides.js';
import { JUDGED_STATES } from '../submissions/submission-state.js';

/** Somebody who came so far. */
export interface StepRow extends Solver {
  step: FunnelStep;
}

/** Each person once a step. Managers who watch their own challenge are no interest from outside. */
const interest = sql(
  'challengeStatistics.interest',
  `select 'watching' as step, w.person_id as "personId", null as side from challenge_watches w
   where w.challenge_id = $1
     and not exists (select from challenge_managers m where m.challenge_id = $1 and m.person_id = w.person_id)
   union all
   (select distinct on (a.person_id) 'accepted', a.person_id, o.side
    from terms_acceptances a left join organisations o on o.id = a.organisation_id
    where a.challenge_id = $1 order by a.person_id, a.version desc, a.amendment desc)
   union all
   select distinct 'asked', q.author_id, null from challenge_questions q
   where q.challenge_id = $1 and q.state <> 'withdrawn'`,
);
const handedIn = sql(
  'challengeStatistics.handedIn',
  `select step.name as step, p.person_id as "personId", case when p.person_id = s.author_id then o.side end as side
   from submissions s join submission_people p on p.submission_id = s.id
   left join organisations o on o.id = s.organisation_id
   cross join lateral (
     select 'submitted' as name
     union all
     select 'judged' where exists (
       select from evaluation_assignments a where a.submission_id = s.id and a.state = 'submitted')
     union all
     select 'awarded' where s.state = 'awarded'
   ) step
   where s.challenge_id = $1 and s.state = any($2::text[])`,
);

@Injectable()
export class StatisticsRepository {
  constructor(private readonly database: Database) {}

  /** Who watches, accepted any version of the terms, asked something and did not take it back. */
  interest(challengeId: string): Promise<StepRow[]> {
    return this.database.rows<StepRow>(interest, [challengeId]);
  }

  /** Whose submission counts, has a finished review, won. */
  handedIn(challengeId: string): Promise<StepRow[]> {
    return this.database.rows<StepRow>(handedIn, [challengeId, JUDGED_STATES]);
  }
}
