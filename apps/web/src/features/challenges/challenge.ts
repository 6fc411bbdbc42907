import type { listChallenges, readChallenge } from '#libs/contracts/challenges';
import type { ChallengeState } from '#libs/contracts/challenges';
import type { Answer } from '#libs/contracts/operation';
import type { Tone } from '../../components/chip';

export type Challenge = Answer<typeof readChallenge>;
export type ChallengeCard = Answer<typeof listChallenges>['items'][number];

/** The colour that repeats what the word of a state says. */
export const STATE_TONES: Record<ChallengeState, Tone> = {
  draft: 'plain',
  in_review: 'plain',
  published: 'blue',
  open: 'blue',
  amended: 'persimmon',
  evaluating: 'persimmon',
  decided: 'jade',
  appeal: 'cinnabar',
  award_proposed: 'jade',
  awarded: 'jade',
  transition: 'jade',
  closed: 'plain',
  cancelled: 'cinnabar',
};

/** Readiness from where to where: `TRL 4 → 7`; only what is stated. */
export function readinessText({
  trlIn,
  trlOut,
}: Pick<ChallengeCard, 'trlIn' | 'trlOut'>): string | undefined {
  const stated = [trlIn, trlOut].filter((level) => level !== null);
  return stated.length > 0 ? stated.join(' → ') : undefined;
}
