import { moves, nextStates, type Move } from '../state-table.js';

export type AcceptanceState = 'none' | 'accepted' | 'reaccept_required' | 'lapsed';
export type AcceptanceTrigger = 'accept' | 'terms_changed' | 'deadline';

/** The whole life of one person's acceptance. An amendment of the challenge opens it again. */
export const ACCEPTANCE_MOVES: readonly Move<AcceptanceState, AcceptanceTrigger>[] = [
  ...moves<AcceptanceState, AcceptanceTrigger>('accept', ['none', 'reaccept_required'], 'accepted'),
  ...moves<AcceptanceState, AcceptanceTrigger>('terms_changed', ['accepted'], 'reaccept_required'),
  ...moves<AcceptanceState, AcceptanceTrigger>('deadline', ['reaccept_required'], 'lapsed'),
];

export const mayAccept = (state: AcceptanceState): boolean =>
  nextStates(ACCEPTANCE_MOVES, state, ['accept']).length > 0;
