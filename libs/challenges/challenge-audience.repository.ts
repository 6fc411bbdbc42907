import { Injectable } from '@nestjs/common';
import { constants, Database, sql } from '#libs/core/database/database';
import { LIVE_STATES } from './evaluation/assignment-state.js';

const live = constants(LIVE_STATES);

const ofMany = sql(
  'challenges.audience',
  `select c.id, c.version, array(
     select m.person_id from challenge_managers m where m.challenge_id = c.id
     union select a.evaluator_id from evaluation_assignments a where a.challenge_id = c.id and a.state in (${live})
     union select t.person_id from terms_acceptances t where t.challenge_id = c.id and c.published_at is not null
   ) as "personIds"
   from challenges c where c.id = any($1::uuid[])`,
);

export interface Audience {
  id: string;
  version: number;
  /** Managers, evaluators, and everybody who accepted the terms. */
  personIds: string[];
}

/** Whom a change of a challenge concerns. */
@Injectable()
export class ChallengeAudience {
  constructor(private readonly database: Database) {}

  of(challengeIds: readonly string[]): Promise<Audience[]> {
    return this.database.rows<Audience>(ofMany, [challengeIds]);
  }
}
