import type { ChallengeState } from '#libs/contracts/challenges';
import type { AssignmentState } from '#libs/contracts/evaluation';
import type { Actor } from '#libs/core/auth/actor';
import { Policy, rule } from '#libs/core/authz/policy';
import { answersTo, isAtWork } from './assignment-state.js';

export interface AssignmentFacts {
  evaluatorId: string;
  state: AssignmentState;
  challengeState: ChallengeState;
  managerIds: readonly string[];
}

const isEvaluator = ({ personId }: Actor, row: AssignmentFacts): boolean => personId === row.evaluatorId;
const manages = ({ personId }: Actor, row: AssignmentFacts): boolean =>
  personId !== null && row.managerIds.includes(personId);

type AssignmentAction = 'own' | 'respond' | 'score' | 'seeScores';

export const assignmentPolicy: Policy<AssignmentFacts, AssignmentAction> = new Policy('assignment', {
  read: rule(
    'the evaluator; managers of the challenge',
    (actor, row) => isEvaluator(actor, row) || manages(actor, row),
  ),
  own: rule('the evaluator', isEvaluator),
  respond: rule(
    'the evaluator, as long as an answer changes anything',
    (actor, row) => isEvaluator(actor, row) && answersTo(row.state).length > 0,
  ),
  score: rule(
    'the evaluator after accepting, until the review is handed in, while the challenge is evaluated',
    (actor, row) => isEvaluator(actor, row) && isAtWork(row.state) && row.challengeState === 'evaluating',
  ),
  seeScores: rule(
    'the evaluator; managers of the challenge once the review is handed in',
    (actor, row) => isEvaluator(actor, row) || (manages(actor, row) && row.state === 'submitted'),
  ),
});
