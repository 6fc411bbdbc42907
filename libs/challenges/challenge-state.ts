import type { ChallengeState } from '#libs/contracts/challenges';
import { moves, nextStates, type Move } from './state-table.js';

export type ChallengeTrigger =
  | 'review'
  | 'publish'
  | 'open'
  | 'close'
  | 'decide'
  | 'award'
  | 'propose_award'
  | 'confirm_award'
  | 'start_transition'
  | 'finish'
  | 'amend'
  | 'publish_amendment'
  | 'appeal'
  | 'answer_appeal'
  | 'cancel';

/** Who may cancel from where is in the policy; that a project has begun ends the possibility. */
const CANCELLABLE: ChallengeState[] = [
  'draft',
  'in_review',
  'published',
  'open',
  'amended',
  'evaluating',
  'decided',
  'appeal',
  'award_proposed',
];

/** The whole life of a challenge. */
export const CHALLENGE_MOVES: readonly Move<ChallengeState, ChallengeTrigger>[] = [
  ...moves<ChallengeState, ChallengeTrigger>('review', ['draft'], 'in_review'),
  ...moves<ChallengeState, ChallengeTrigger>('publish', ['in_review'], 'published'),
  ...moves<ChallengeState, ChallengeTrigger>('open', ['published'], 'open'),
  ...moves<ChallengeState, ChallengeTrigger>('close', ['open'], 'evaluating'),
  ...moves<ChallengeState, ChallengeTrigger>('decide', ['evaluating'], 'decided'),
  ...moves<ChallengeState, ChallengeTrigger>('award', ['decided'], 'awarded'),
  ...moves<ChallengeState, ChallengeTrigger>('propose_award', ['decided'], 'award_proposed'),
  ...moves<ChallengeState, ChallengeTrigger>('confirm_award', ['award_proposed'], 'awarded'),
  ...moves<ChallengeState, ChallengeTrigger>('start_transition', ['awarded'], 'transition'),
  ...moves<ChallengeState, ChallengeTrigger>('finish', ['transition'], 'closed'),
  ...moves<ChallengeState, ChallengeTrigger>('amend', ['published', 'open'], 'amended'),
  ...moves<ChallengeState, ChallengeTrigger>('publish_amendment', ['amended'], 'published'),
  ...moves<ChallengeState, ChallengeTrigger>('publish_amendment', ['amended'], 'open'),
  ...moves<ChallengeState, ChallengeTrigger>('appeal', ['decided'], 'appeal'),
  ...moves<ChallengeState, ChallengeTrigger>('answer_appeal', ['appeal'], 'decided'),
  ...moves<ChallengeState, ChallengeTrigger>('cancel', CANCELLABLE, 'cancelled'),
];

/** What a manager may set off by asking for a state. Awarding is an operation of its own. */
const BY_MANAGERS: readonly ChallengeTrigger[] = [
  'review',
  'publish',
  'open',
  'amend',
  'publish_amendment',
  'close',
  'decide',
  'answer_appeal',
  'start_transition',
  'finish',
  'cancel',
];

export interface Situation {
  state: ChallengeState;
  deadline: 'none' | 'ahead' | 'past';
  /** Where an amendment began, and where it leads back to. */
  amendedFrom: ChallengeState | null;
}

/**
 * The states a manager may ask for now, a draft's publication in one go included. While the deadline lies ahead, only the
 * clock closes an open challenge; once it is past, nothing is amended. An amendment leads back to where it began.
 */
export function requestableStates({ state, deadline, amendedFrom }: Situation): ChallengeState[] {
  const next = nextStates(CHALLENGE_MOVES, state, BY_MANAGERS);
  if (state === 'draft') next.splice(1, 0, 'published');
  return next.filter((to) => {
    if (to === 'evaluating') return deadline !== 'ahead';
    if (to === 'amended') return deadline !== 'past';
    return state !== 'amended' || to === 'cancelled' || to === amendedFrom;
  });
}

/** The single steps from one state to another that was allowed, each of which is recorded. */
export const stepsBetween = (from: ChallengeState, to: ChallengeState): ChallengeState[] =>
  from === 'draft' && to === 'published' ? ['in_review', 'published'] : [to];

/** While one of these, nobody outside has seen it. */
export const isUnpublished = (state: ChallengeState): boolean => state === 'draft' || state === 'in_review';

/** While one of these, brief and terms may change. */
export const isEditable = (state: ChallengeState): boolean => isUnpublished(state) || state === 'amended';
