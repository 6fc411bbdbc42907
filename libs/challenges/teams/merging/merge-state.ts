import type { MergeState } from '#libs/contracts/team-merging';
import { moves, type Move } from '../../state-table.js';

export type MergeTrigger = 'merge' | 'decline' | 'withdraw' | 'lapse';

/** The whole life of an offer to merge: it is open, and ends for good. */
export const MERGE_MOVES: readonly Move<MergeState, MergeTrigger>[] = [
  ...moves<MergeState, MergeTrigger>('merge', ['open'], 'merged'),
  ...moves<MergeState, MergeTrigger>('decline', ['open'], 'declined'),
  ...moves<MergeState, MergeTrigger>('withdraw', ['open'], 'withdrawn'),
  ...moves<MergeState, MergeTrigger>('lapse', ['open'], 'lapsed'),
];

/** How an offer is called that ended this way. */
export function endOf(trigger: MergeTrigger): MergeState {
  const move = MERGE_MOVES.find((one) => one.trigger === trigger);
  if (!move) throw new Error(`no offer to merge ends by ${trigger}`);
  return move.to;
}
