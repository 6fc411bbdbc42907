import { Injectable } from '@nestjs/common';
import type { readRanking } from '#libs/contracts/evaluation';
import type { Answer, Input } from '#libs/contracts/operation';
import type { Actor } from '#libs/core/auth/actor';
import { PeopleDirectory, personIn } from '#libs/identity/people.service';
import { optionalTextFor, readingOf, textFor, type Reading } from '#libs/language/reading';
import { challengePolicy } from '../challenges.policy.js';
import { ChallengesRepository, type ChallengeRow } from '../challenges.repository.js';
import { isInTheRunning, screenedNext } from '../submissions/submission-state.js';
import { AssignmentsRepository, type FinishedReviews } from './assignments.repository.js';
import { calibrationsOf } from './calibration.js';
import { byMean, isWide, missingReviews, resultOf, total, WIDE_SPREAD, type Criterion } from './ranking.js';
import { RubricRepository } from './rubric.repository.js';

type Ranking = Answer<typeof readRanking>;
type People = Awaited<ReturnType<PeopleDirectory['briefs']>>;

/** What all finished reviews of a challenge say together. */
@Injectable()
export class RankingService {
  constructor(
    private readonly challenges: ChallengesRepository,
    private readonly assignments: AssignmentsRepository,
    private readonly rubric: RubricRepository,
    private readonly people: PeopleDirectory,
  ) {}

  async read(
    actor: Actor,
    { params, query }: Pick<Input<typeof readRanking>, 'params' | 'query'>,
  ): Promise<Ranking> {
    const challenge = await this.challenges.find(params.id, actor.personId);
    challengePolicy.assert('seeRanking', actor, challenge);
    const criteria = await this.rubric.criteria(challenge.id);
    const rows = await this.assignments.finishedReviews(challenge.id);
    const people = await this.people.briefs(actor, [
      ...rows.map(({ authorId }) => authorId),
      ...rows.flatMap(({ reviews }) => reviews.map(({ evaluatorId }) => evaluatorId)),
    ]);
    const mayScreen = challengePolicy.allows('assign', actor, challenge);
    const reading = readingOf(actor, query);
    const items = rows.map((row) => ({
      ...itemOf(reading, people, criteria, row),
      allowed: mayScreen ? screenedNext(row.state) : [],
    }));
    return {
      items: byMean(items),
      missingReviews: missingIn(rows, challenge),
      wideSpread: WIDE_SPREAD,
      calibration: calibrationIn(people, criteria, rows),
      nextCursor: null,
    };
  }

  /** How many reviews are missing until the decision needs no excuse. */
  async missingReviews(challenge: ChallengeRow): Promise<number> {
    return missingIn(await this.assignments.finishedReviews(challenge.id), challenge);
  }
}

function itemOf(
  reading: Reading,
  people: People,
  criteria: readonly Criterion[],
  { submissionId, authorId, teamName, title, state, ruledOutReason, reviews }: FinishedReviews,
): Omit<Ranking['items'][number], 'allowed'> {
  const result = resultOf(
    criteria,
    reviews.map(({ values }) => new Map(Object.entries(values))),
  );
  return {
    submissionId,
    title: textFor(reading, title),
    author: personIn(people, authorId),
    team: optionalTextFor(reading, teamName),
    state,
    reason: ruledOutReason,
    ...result,
    disagrees: isWide(result),
  };
}

const calibrationIn = (
  people: People,
  criteria: readonly Criterion[],
  rows: readonly FinishedReviews[],
): Ranking['calibration'] =>
  calibrationsOf(
    rows.flatMap(({ submissionId, reviews }) =>
      reviews.map(({ evaluatorId, values }) => ({
        submissionId,
        evaluatorId,
        total: total(criteria, new Map(Object.entries(values))),
      })),
    ),
  ).map(({ evaluatorId, offset, shared }) => ({ evaluator: personIn(people, evaluatorId), offset, shared }));

const missingIn = (rows: readonly FinishedReviews[], { minimumReviews }: ChallengeRow): number =>
  missingReviews(
    rows.filter(({ state }) => isInTheRunning(state)).map(({ reviews }) => reviews.length),
    minimumReviews,
  );
