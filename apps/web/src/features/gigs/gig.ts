import { listGigNotes, listGigs, readGig, type GigState, type LanguageNeed } from '#libs/contracts/gigs';
import type { Tone } from '../../components/chip';

export const STATES: readonly GigState[] = ['open', 'claimed', 'delivered', 'accepted'];

export const STATE_TONES: Readonly<Record<GigState, Tone>> = {
  open: 'jade',
  claimed: 'blue',
  delivered: 'persimmon',
  accepted: 'plain',
  withdrawn: 'plain',
};

export const LEVELS: readonly LanguageNeed['level'][] = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'];

/** What is out of date after anything that happens to a gig. */
export const TOUCHED = { touches: [readGig, listGigs, listGigNotes] };
