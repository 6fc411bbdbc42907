import { Injectable } from '@nestjs/common';
import { Database, sql } from '#libs/core/database/database';
import { SPONSOR, type SponsorRow } from '../challenge-columns.js';
import type { Challenge } from '../challenge.entity.js';
import { entitled, IS_PRIVATE, IS_PUBLIC } from '../readable-by.js';

/** As many are compared in code; they are those in which most of the words were found. */
export const MOST_CANDIDATES = 80;

export type HintCandidate = Pick<Challenge, 'id' | 'state' | 'title' | 'summary' | 'need'> & {
  organisation: SponsorRow;
};

const branch = (condition: string) => `select c.id, ts_rank(c.search, wanted.query) as rank
  from challenges c, wanted where ${condition} and c.search @@ wanted.query and c.id is distinct from $3::uuid`;

const candidates = sql(
  'challenges.hintCandidates',
  `with wanted as (select to_tsquery('simple', $1) as query),
   best as (
     ${branch(IS_PUBLIC)}
     union all ${branch(`${IS_PRIVATE} and c.id in (${entitled('$2::uuid')})`)}
     order by rank desc, id limit ${MOST_CANDIDATES})
   select c.id, c.state, c.title, c.summary, c.need, ${SPONSOR} as organisation
   from best join challenges c on c.id = best.id join organisations o on o.id = c.organisation_id`,
);

@Injectable()
export class HintsRepository {
  constructor(private readonly database: Database) {}

  /**
   * Challenges this person may read in which at least one of the words occurs, in whatever language, but for one.
   * @param words of `anyOf`
   */
  candidates(words: string, personId: string, exceptId: string | undefined): Promise<HintCandidate[]> {
    return this.database.rows<HintCandidate>(candidates, [words, personId, exceptId ?? null]);
  }
}
