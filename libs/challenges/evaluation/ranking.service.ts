import { Injectable } from '@nestjs/common';
import type { readRanking } from '#libs/contracts/evaluation';
import type { Answer, Input } from '#libs/contracts/operation';
import type { Actor } from '#libs/core/auth/actor';
import { readingOf, textFor } from '#libs/language/reading';
import { challengePolicy } from '../challenges.policy.js';
import { ChallengesRepository, type ChallengeRow } from '../challenges.repository.js';
import { isInTheRunning } from '../submissions/submission-state.js';
import { AssignmentsRepository, type FinishedReviews } from './assignments.repository.js';
import { byMean, missingReviews, resultOf } from './ranking.js';
import { RubricRepository } from './rubric.repository.js';

/** What all finished reviews of a challenge say together. */
@Injectable()
export class RankingService {
  constructor(
    private readonly challenges: ChallengesRepository,
    private readonly assignments: AssignmentsRepository,
    private readonly rubric: RubricRepository,
  ) {}

  async read(
    actor: Actor,
    { params, query }: Input<typeof readRanking>,
  ): Promise<Answer<typeof readRanking>> {
    const challenge = await this.challenges.find(params.id, actor.personId);
    challengePolicy.assert('seeRanking', actor, challenge);
    const criteria = await this.rubric.criteria(challenge.id);
    const rows = await this.assignments.finishedReviews(challenge.id);
    const reading = readingOf(actor, query);
    const items = rows.map(({ submissionId, title, reviews }) => ({
      submissionId,
      title: textFor(reading, title),
      ...resultOf(
        criteria,
        reviews.map((values) => new Map(Object.entries(values))),
      ),
    }));
    return { items: byMean(items), missingReviews: missingIn(rows, challenge), nextCursor: null };
  }

  /** How many reviews are missing until the decision needs no excuse. */
  async missingReviews(challenge: ChallengeRow): Promise<number> {
    return missingIn(await this.assignments.finishedReviews(challenge.id), challenge);
  }
}

const missingIn = (rows: readonly FinishedReviews[], { minimumReviews }: ChallengeRow): number =>
  missingReviews(
    rows.filter(({ state }) => isInTheRunning(state)).map(({ reviews }) => reviews.length),
    minimumReviews,
  );
