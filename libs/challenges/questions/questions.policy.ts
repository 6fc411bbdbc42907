import type { ChallengeState } from '#libs/contracts/challenges';
import type { QuestionState } from '#libs/contracts/questions';
import type { Actor } from '#libs/core/auth/actor';
import { Policy, rule } from '#libs/core/authz/policy';
import { follows } from './question-state.js';

/** A question, and how its reader stands to its challenge. */
export interface QuestionFacts {
  authorId: string;
  state: QuestionState;
  managerIds: readonly string[];
  challengeState: ChallengeState;
  /** The reader may read the challenge. */
  readable: boolean;
}

/** As long as somebody may still act upon an answer. */
const ANSWERABLE: readonly ChallengeState[] = ['published', 'open', 'amended', 'evaluating'];

const isAuthor = ({ personId }: Actor, { authorId }: QuestionFacts): boolean => personId === authorId;
const manages = ({ personId }: Actor, { managerIds }: QuestionFacts): boolean =>
  personId !== null && managerIds.includes(personId);

export const questionPolicy: Policy<QuestionFacts, 'answer' | 'open' | 'withdraw'> = new Policy('question', {
  read: rule(
    'its author and the managers, until it is withdrawn; once opened or answered, whoever may read the challenge',
    (actor, row) => {
      if (!row.readable || row.state === 'withdrawn') return false;
      return row.state !== 'asked' || isAuthor(actor, row) || manages(actor, row);
    },
  ),
  answer: rule(
    'managers, until the challenge is decided; again to correct an answer',
    (actor, row) =>
      manages(actor, row) && follows(row.state, 'answer') && ANSWERABLE.includes(row.challengeState),
  ),
  open: rule(
    'managers, while only they and the author know it',
    (actor, row) =>
      manages(actor, row) && follows(row.state, 'open') && ANSWERABLE.includes(row.challengeState),
  ),
  withdraw: rule(
    'its author, until it is answered',
    (actor, row) => isAuthor(actor, row) && follows(row.state, 'withdraw'),
  ),
});
