import { ACCEPTANCE_MOVES, mayAccept, type AcceptanceState } from './acceptance-state.js';

const WHOLE_TABLE: Record<AcceptanceState, AcceptanceState[]> = {
  none: ['accepted'],
  accepted: ['reaccept_required'],
  reaccept_required: ['accepted', 'lapsed'],
  lapsed: [],
};
const STATES = Object.keys(WHOLE_TABLE) as AcceptanceState[];
const PAIRS = STATES.flatMap((from) => STATES.map((to) => [from, to] as const));

describe('the states of an acceptance', () => {
  it.each(PAIRS)('%s → %s stands in the table exactly where the domain says so', (from, to) => {
    const arrows = ACCEPTANCE_MOVES.filter((move) => move.from === from && move.to === to);
    expect(arrows).toHaveLength(WHOLE_TABLE[from].includes(to) ? 1 : 0);
  });

  it('is given once, and again after a change', () => {
    expect(STATES.filter(mayAccept)).toEqual(['none', 'reaccept_required']);
  });
});
