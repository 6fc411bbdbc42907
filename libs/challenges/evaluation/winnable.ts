import { invalidField } from '#libs/core/app-error';
import type { ChallengeRow } from '../challenges.repository.js';
import { isInTheRunning } from '../submissions/submission-state.js';
import type { SubmissionRow } from '../submissions/submissions.repository.js';

/** 422 for what cannot win this challenge: of another one, out of the running, or by somebody who manages it by now. */
export function assertWinnable(
  { id, managerIds }: ChallengeRow,
  submission: SubmissionRow | undefined,
): asserts submission is SubmissionRow {
  if (submission?.challengeId === id && submission.partyIds.some((person) => managerIds.includes(person)))
    throw invalidField(
      'submissionId',
      'by_a_manager',
      'is by a manager of this challenge, who cannot win it',
    );
  if (submission?.challengeId !== id || !isInTheRunning(submission.state))
    throw invalidField(
      'submissionId',
      'not_in_the_running',
      'is no submission of this challenge that can win',
    );
}
