import type { ChallengeState } from '#libs/contracts/challenges';
import type { Challenge } from '../challenge';

export type MovePurpose = ChallengeState | 'publishAmendment' | 'answerAppeal' | 'consent' | 'requestCancel';

/** What a move means from where the challenge stands now: the same state is reached for different ends. */
export function movePurpose(
  { state, cancellationRequest, can }: Pick<Challenge, 'state' | 'cancellationRequest' | 'can'>,
  to: ChallengeState,
): MovePurpose {
  if (to === 'cancelled' && can.requestCancel) return 'requestCancel';
  if (to === 'cancelled') return cancellationRequest ? 'consent' : to;
  if (state === 'amended') return 'publishAmendment';
  return state === 'appeal' && to === 'decided' ? 'answerAppeal' : to;
}

/** Where something can be said, and whether it must be. */
export const SAID: Partial<Record<MovePurpose, 'optional' | 'required'>> = {
  publishAmendment: 'optional',
  answerAppeal: 'required',
  appeal: 'required',
  closed: 'optional',
};
