import type { ChallengeState } from '#libs/contracts/challenges';
import type { Actor } from '#libs/core/auth/actor';
import { Policy, rule } from '#libs/core/authz/policy';

export interface AppealFacts {
  authorId: string;
  answered: boolean;
  challengeState: ChallengeState;
  managerIds: readonly string[];
}

const manages = ({ personId }: Actor, { managerIds }: AppealFacts): boolean =>
  personId !== null && managerIds.includes(personId);

export const appealPolicy: Policy<AppealFacts, 'answer'> = new Policy('appeal', {
  read: rule(
    'its author; managers of the challenge',
    (actor, row) => actor.personId === row.authorId || manages(actor, row),
  ),
  answer: rule(
    'managers of the challenge, while it waits for an answer',
    (actor, row) => manages(actor, row) && row.challengeState === 'appeal' && !row.answered,
  ),
});
