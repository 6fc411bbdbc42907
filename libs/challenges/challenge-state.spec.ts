import { challengeState, type ChallengeState } from '#libs/contracts/challenges';
import { CHALLENGE_MOVES, requestableStates, stepsBetween } from './challenge-state.js';

/** Every arrow of the domain, written out by hand. */
const WHOLE_TABLE: Record<ChallengeState, ChallengeState[]> = {
  draft: ['in_review', 'cancelled'],
  in_review: ['published', 'cancelled'],
  published: ['open', 'amended', 'cancelled'],
  open: ['evaluating', 'amended', 'cancelled'],
  amended: ['published', 'open', 'cancelled'],
  evaluating: ['decided', 'cancelled'],
  decided: ['awarded', 'award_proposed', 'appeal', 'cancelled'],
  appeal: ['decided', 'cancelled'],
  award_proposed: ['awarded', 'cancelled'],
  awarded: ['transition'],
  transition: ['closed'],
  closed: [],
  cancelled: [],
};

/** What a manager may ask for today. */
const REQUESTABLE: Record<ChallengeState, ChallengeState[]> = {
  draft: ['in_review', 'published', 'cancelled'],
  in_review: ['published', 'cancelled'],
  published: ['open', 'amended', 'cancelled'],
  open: ['evaluating', 'amended', 'cancelled'],
  amended: ['open', 'cancelled'],
  evaluating: ['decided', 'cancelled'],
  decided: ['cancelled'],
  appeal: ['decided', 'cancelled'],
  award_proposed: ['cancelled'],
  awarded: ['transition'],
  transition: ['closed'],
  closed: [],
  cancelled: [],
};

const PAIRS = challengeState.options.flatMap((from) =>
  challengeState.options.map((to) => [from, to] as const),
);

describe('the states of a challenge', () => {
  it.each(PAIRS)('%s → %s stands in the table exactly where the domain says so', (from, to) => {
    const arrows = CHALLENGE_MOVES.filter((move) => move.from === from && move.to === to);
    expect(arrows).toHaveLength(WHOLE_TABLE[from].includes(to) ? 1 : 0);
  });

  it.each(PAIRS)('a manager may ask for %s → %s exactly where the domain says so', (from, to) => {
    const allowed = requestableStates({ state: from, deadline: 'none', amendedFrom: 'open' });
    expect(allowed.includes(to)).toBe(REQUESTABLE[from].includes(to));
  });

  it('is not closed by hand while its deadline lies ahead, and not amended once it is past', () => {
    const open = { state: 'open', amendedFrom: null } as const;
    expect(requestableStates({ ...open, deadline: 'ahead' })).toEqual(['amended', 'cancelled']);
    expect(requestableStates({ ...open, deadline: 'past' })).toEqual(['evaluating', 'cancelled']);
  });

  it.each(['published', 'open'] as const)('leads from an amendment back to %s, where it began', (from) => {
    const amended = { state: 'amended', deadline: 'ahead', amendedFrom: from } as const;
    expect(requestableStates(amended)).toEqual([from, 'cancelled']);
  });

  it.each(PAIRS.filter(([from, to]) => REQUESTABLE[from].includes(to)))(
    '%s → %s takes only steps that stand in the table',
    (from, to) => {
      const path = [from, ...stepsBetween(from, to)];
      expect(path.at(-1)).toBe(to);
      path.slice(1).forEach((step, n) => expect(WHOLE_TABLE[path[n]!]).toContain(step));
    },
  );
});
