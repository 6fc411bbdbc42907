import type { AssignmentState } from '#libs/contracts/evaluation';
import { moves, nextStates, type Move } from '../state-table.js';

export type AssignmentTrigger =
  'accept' | 'decline' | 'conflict' | 'begin' | 'hand_in' | 'reopen' | 'resume' | 'reassign';

const AT_WORK: AssignmentState[] = ['accepted', 'in_progress', 'reopened'];

/**
 * The whole life of an evaluation assignment. A conflict may come to light at any time, after the review, too; it stays what
 * it is, and somebody else is asked anew. What is finished is not given to another, it counts.
 */
export const ASSIGNMENT_MOVES: readonly Move<AssignmentState, AssignmentTrigger>[] = [
  ...moves<AssignmentState, AssignmentTrigger>('accept', ['proposed'], 'accepted'),
  ...moves<AssignmentState, AssignmentTrigger>('decline', ['proposed', ...AT_WORK], 'declined'),
  ...moves<AssignmentState, AssignmentTrigger>(
    'conflict',
    ['proposed', ...AT_WORK, 'submitted'],
    'conflicted',
  ),
  ...moves<AssignmentState, AssignmentTrigger>('begin', ['accepted'], 'in_progress'),
  ...moves<AssignmentState, AssignmentTrigger>('hand_in', AT_WORK, 'submitted'),
  ...moves<AssignmentState, AssignmentTrigger>('reopen', ['submitted'], 'reopened'),
  ...moves<AssignmentState, AssignmentTrigger>('resume', ['reopened'], 'in_progress'),
  ...moves<AssignmentState, AssignmentTrigger>(
    'reassign',
    ['proposed', ...AT_WORK, 'declined'],
    'reassigned',
  ),
];

export type Decision = 'accept' | 'decline' | 'conflict';

/** What the evaluator may answer now. */
export const answersTo = (state: AssignmentState): AssignmentState[] =>
  nextStates(ASSIGNMENT_MOVES, state, ['accept', 'decline', 'conflict']);

/** It can be given to somebody else. */
export const mayPassOn = (state: AssignmentState): boolean =>
  nextStates(ASSIGNMENT_MOVES, state, ['reassign']).length > 0;

/** The review can be given back to its evaluator. */
export const mayReopen = (state: AssignmentState): boolean =>
  nextStates(ASSIGNMENT_MOVES, state, ['reopen']).length > 0;

export const afterDecision: Record<Decision, AssignmentState> = {
  accept: 'accepted',
  decline: 'declined',
  conflict: 'conflicted',
};

/** Scores may be written. */
export const isAtWork = (state: AssignmentState): boolean => AT_WORK.includes(state);

/** From acceptance on, and until it is refused, the submission may be read. */
export const opensSubmission = (state: AssignmentState): boolean => isAtWork(state) || state === 'submitted';

/** The evaluator still has a part in the challenge. */
export const isLive = (state: AssignmentState): boolean => state === 'proposed' || opensSubmission(state);

/** The same as lists for SQL. */
export const OPENING_STATES: readonly AssignmentState[] = [...AT_WORK, 'submitted'];
export const LIVE_STATES: readonly AssignmentState[] = ['proposed', ...OPENING_STATES];
