import { gigState, type GigState } from '#libs/contracts/gigs';
import { assertMove, follows, GIG_MOVES, nextStates, type GigTrigger } from './gig-state.js';

const TRIGGERS = Object.keys(GIG_MOVES) as GigTrigger[];

describe('P1-11: the life of a gig', () => {
  it.each<[GigState, string]>([
    ['open', 'claim→claimed withdraw→withdrawn'],
    ['claimed', 'deliver→delivered giveBack→open release→open lapse→open withdraw→withdrawn'],
    ['delivered', 'accept→accepted sendBack→claimed'],
    ['accepted', ''],
    ['withdrawn', ''],
  ])('from %s goes on by: %s', (from, moves) => {
    const open = TRIGGERS.filter((trigger) => follows(from, trigger));
    expect(open.map((trigger) => `${trigger}→${GIG_MOVES[trigger].to}`).join(' ')).toBe(moves);
  });

  it('refuses every other move with what is allowed, and says to who comes second that it is taken', () => {
    for (const from of gigState.options)
      for (const trigger of TRIGGERS) {
        if (follows(from, trigger)) {
          expect(() => assertMove(from, trigger)).not.toThrow();
          continue;
        }
        const code = trigger === 'claim' && from !== 'withdrawn' ? 'gig_taken' : 'illegal_transition';
        expect(() => assertMove(from, trigger)).toThrow(
          expect.objectContaining({ code, status: 409, more: { allowed: nextStates(from) } }),
        );
      }
  });
});
