import { mergeState } from '#libs/contracts/team-merging';
import { endOf, MERGE_MOVES } from './merge-state.js';

describe('P1-08: the life of an offer to merge', () => {
  it('is open, and ends once and for good', () => {
    expect(MERGE_MOVES.map(({ from, trigger, to }) => `${from} ${trigger} ${to}`).sort()).toEqual([
      'open decline declined',
      'open lapse lapsed',
      'open merge merged',
      'open withdraw withdrawn',
    ]);
  });

  it('is called after how it ended', () => {
    for (const { trigger, to } of MERGE_MOVES) expect(endOf(trigger)).toBe(to);
  });

  it('has no other states', () => {
    expect(['open', ...MERGE_MOVES.map(({ to }) => to)].sort()).toEqual([...mergeState.options].sort());
  });
});
