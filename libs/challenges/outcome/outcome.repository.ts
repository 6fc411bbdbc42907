import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '#libs/contracts/localized-text';
import { Database, sql } from '#libs/core/database/database';
import { SPONSOR, type SponsorRow } from '../challenge-columns.js';
import type { Solver } from '../solver-sides.js';
import { JUDGED_STATES } from '../submissions/submission-state.js';

export interface AwardRow {
  at: Date;
  statement: LocalizedText | null;
  authorId: string;
  teamName: LocalizedText | null;
  /** All who won, the author among them. */
  partyIds: string[];
  /** For whom the winner handed it in. */
  organisation: SponsorRow | null;
}

const award = sql(
  'outcome.award',
  `select a.at, a.statement, s.author_id as "authorId", t.name as "teamName",
     array(select p.person_id from submission_people p where p.submission_id = s.id order by p.role = 'lead' desc, p.person_id) as "partyIds",
     case when o.id is null then null else ${SPONSOR} end as organisation
   from awards a join submissions s on s.id = a.submission_id left join organisations o on o.id = s.organisation_id
   left join teams t on t.id = s.team_id where a.challenge_id = $1`,
);
const judged = sql(
  'outcome.judged',
  `select s.author_id as "personId", o.side from submissions s left join organisations o on o.id = s.organisation_id
   where s.challenge_id = $1 and s.state = any($2::text[])`,
);

@Injectable()
export class OutcomeRepository {
  constructor(private readonly database: Database) {}

  award(challengeId: string): Promise<AwardRow | undefined> {
    return this.database.row<AwardRow>(award, [challengeId]);
  }

  /** Who was judged, and on which side the organisation stands for which it was handed in. */
  judged(challengeId: string): Promise<Solver[]> {
    return this.database.rows(judged, [challengeId, JUDGED_STATES]);
  }
}
