import type { TeamState } from '#libs/contracts/teams';
import { moves, nextStates, type Move } from '../state-table.js';

export type TeamTrigger = 'complete' | 'reopen' | 'disband' | 'lock' | 'unlock' | 'merge';

/**
 * The whole life of a team. Handing in locks it, taking back what was handed in unlocks it, going into another team ends it; the lead does the rest. A team
 * hands in only once it is complete: so that leaving the board says that it is complete, and not that it handed in.
 */
export const TEAM_MOVES: readonly Move<TeamState, TeamTrigger>[] = [
  ...moves<TeamState, TeamTrigger>('complete', ['forming'], 'complete'),
  ...moves<TeamState, TeamTrigger>('reopen', ['complete'], 'forming'),
  ...moves<TeamState, TeamTrigger>('lock', ['complete'], 'locked'),
  ...moves<TeamState, TeamTrigger>('unlock', ['locked'], 'complete'),
  ...moves<TeamState, TeamTrigger>('disband', ['forming', 'complete'], 'disbanded'),
  ...moves<TeamState, TeamTrigger>('merge', ['forming'], 'disbanded'),
];

/** Where the lead may bring it. */
export const leadsNext = (state: TeamState): TeamState[] =>
  nextStates(TEAM_MOVES, state, ['complete', 'reopen', 'disband']);

/** Who belongs to it, and what it is called, may change. */
export const isLoose = (state: TeamState): boolean => leadsNext(state).length > 0;
