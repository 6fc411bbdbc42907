import type { ChallengeState } from '#libs/contracts/challenges';
import type { AssignmentState } from '#libs/contracts/evaluation';
import type { Actor } from '#libs/core/auth/actor';
import { Policy, rule } from '#libs/core/authz/policy';
import { answersTo, isAtWork, mayPassOn, mayReopen } from './assignment-state.js';

export interface AssignmentFacts {
  evaluatorId: string;
  state: AssignmentState;
  challengeState: ChallengeState;
  managerIds: readonly string[];
  /** The submission can still win: what was ruled out is judged no further. */
  inTheRunning: boolean;
}

const isEvaluator = ({ personId }: Actor, row: AssignmentFacts): boolean => personId === row.evaluatorId;
const manages = ({ personId }: Actor, row: AssignmentFacts): boolean =>
  personId !== null && row.managerIds.includes(personId);

type AssignmentAction = 'own' | 'manage' | 'respond' | 'score' | 'seeScores' | 'reassign' | 'reopen';

export const assignmentPolicy: Policy<AssignmentFacts, AssignmentAction> = new Policy('assignment', {
  read: rule(
    'the evaluator; managers of the challenge',
    (actor, row) => isEvaluator(actor, row) || manages(actor, row),
  ),
  own: rule('the evaluator', isEvaluator),
  manage: rule('managers of the challenge', manages),
  respond: rule(
    'the evaluator, as long as an answer changes anything',
    (actor, row) => isEvaluator(actor, row) && answersTo(row.state).length > 0,
  ),
  score: rule(
    'the evaluator after accepting, until the review is handed in, while the challenge is evaluated; nobody who manages it',
    (actor, row) =>
      isEvaluator(actor, row) &&
      !manages(actor, row) &&
      isAtWork(row.state) &&
      row.inTheRunning &&
      row.challengeState === 'evaluating',
  ),
  seeScores: rule(
    'the evaluator; managers of the challenge once the review is handed in',
    (actor, row) => isEvaluator(actor, row) || (manages(actor, row) && row.state === 'submitted'),
  ),
  reassign: rule(
    'managers of the challenge, until the review is handed in, while the challenge is evaluated',
    (actor, row) =>
      manages(actor, row) && mayPassOn(row.state) && row.inTheRunning && row.challengeState === 'evaluating',
  ),
  reopen: rule(
    'managers of the challenge, once the review is handed in, while the challenge is evaluated',
    (actor, row) =>
      manages(actor, row) && mayReopen(row.state) && row.inTheRunning && row.challengeState === 'evaluating',
  ),
});
