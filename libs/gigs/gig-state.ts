import type { GigState } from '#libs/contracts/gigs';
import { AppError } from '#libs/core/app-error';

export type GigTrigger =
  'claim' | 'deliver' | 'accept' | 'sendBack' | 'giveBack' | 'release' | 'lapse' | 'withdraw';

/** The whole life of a gig. Only time lets a claim lapse. */
export const GIG_MOVES: Readonly<Record<GigTrigger, { from: readonly GigState[]; to: GigState }>> = {
  claim: { from: ['open'], to: 'claimed' },
  deliver: { from: ['claimed'], to: 'delivered' },
  accept: { from: ['delivered'], to: 'accepted' },
  sendBack: { from: ['delivered'], to: 'claimed' },
  giveBack: { from: ['claimed'], to: 'open' },
  release: { from: ['claimed'], to: 'open' },
  lapse: { from: ['claimed'], to: 'open' },
  withdraw: { from: ['open', 'claimed'], to: 'withdrawn' },
};

export const follows = (from: GigState, trigger: GigTrigger): boolean =>
  GIG_MOVES[trigger].from.includes(from);

/** Where it may go from here, each state once. */
export const nextStates = (from: GigState): GigState[] => {
  const open = Object.values(GIG_MOVES).filter((move) => move.from.includes(from));
  return [...new Set(open.map(({ to }) => to))];
};

/** An illegal move is 409 with what is allowed; to come second to a gig has a sentence of its own. */
export function assertMove(from: GigState, trigger: GigTrigger): void {
  if (follows(from, trigger)) return;
  const allowed = nextStates(from);
  if (trigger === 'claim' && from !== 'withdrawn') throw new AppError('gig_taken', {}, { allowed });
  throw new AppError('illegal_transition', { from, to: GIG_MOVES[trigger].to }, { allowed });
}
