import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '#libs/contracts/localized-text';
import { Database, sql } from '#libs/core/database/database';
import { newId } from '#libs/core/id';
import { RubricCriterion } from './rubric-criterion.entity.js';

const ofChallenge = sql(
  'rubric.ofChallenge',
  `select id, challenge_id as "challengeId", position, label, weight, scale from rubric_criteria
   where challenge_id = $1 order by position`,
);
const challengeOf = sql(
  'rubric.challengeOf',
  'select challenge_id as "challengeId" from rubric_criteria where id = $1',
);
const setRules = sql(
  'rubric.setRules',
  'update challenges set minimum_reviews = $2, blind = $3 where id = $1',
);
const goBlind = sql('rubric.goBlind', 'update challenges set blind = true where id = $1');

/** How the criteria are applied. */
export interface JudgingRules {
  minimumReviews: number;
  blind: boolean;
}

export interface CriterionInput {
  label: LocalizedText;
  weight: number;
  scale: number;
}

@Injectable()
export class RubricRepository {
  constructor(private readonly database: Database) {}

  criteria(challengeId: string): Promise<RubricCriterion[]> {
    return this.database.rows<RubricCriterion>(ofChallenge, [challengeId]);
  }

  /** Whose criterion this is. */
  async challengeOf(criterionId: string): Promise<string | undefined> {
    return (await this.database.row<{ challengeId: string }>(challengeOf, [criterionId]))?.challengeId;
  }

  /** Puts these criteria in place of those there were; answers the new rows. */
  async replace(
    challengeId: string,
    criteria: readonly CriterionInput[],
    { minimumReviews, blind }: JudgingRules,
  ): Promise<RubricCriterion[]> {
    const rows = criteria.map((criterion, position) => ({
      ...criterion,
      id: newId(),
      challengeId,
      position,
    }));
    await this.database.repo(RubricCriterion).delete({ challengeId });
    await this.database.repo(RubricCriterion).insert(rows as object[]);
    await this.database.rows(setRules, [challengeId, minimumReviews, blind]);
    return rows;
  }

  async goBlind(challengeId: string): Promise<void> {
    await this.database.rows(goBlind, [challengeId]);
  }
}
