import { teamState, type TeamState } from '#libs/contracts/teams';
import { isLoose, leadsNext, TEAM_MOVES } from './team-state.js';

describe('P0-11: the life of a team', () => {
  it('is forming, complete, locked by handing in, disbanded; and back from what can be taken back', () => {
    expect(TEAM_MOVES.map(({ from, trigger, to }) => `${from} ${trigger} ${to}`).sort()).toEqual([
      'complete disband disbanded',
      'complete lock locked',
      'complete reopen forming',
      'forming complete complete',
      'forming disband disbanded',
      'forming merge disbanded',
      'locked unlock complete',
    ]);
  });

  it.each<[TeamState, TeamState[]]>([
    ['forming', ['complete', 'disbanded']],
    ['complete', ['forming', 'disbanded']],
    ['locked', []],
    ['disbanded', []],
  ])('leads from %s to %j by its lead', (state, next) => {
    expect(leadsNext(state)).toEqual(next);
    expect(isLoose(state)).toBe(next.length > 0);
  });

  it('never forms and hands in at once: leaving the board tells of no submission', () => {
    expect(TEAM_MOVES.filter(({ to }) => to === 'locked').map(({ from }) => from)).toEqual(['complete']);
    expect(teamState.options).toHaveLength(4);
  });
});
