import type { SubmissionState } from '#libs/contracts/submissions';
import { moves, nextStates, type Move } from '../state-table.js';

export type SubmissionTrigger =
  | 'submit'
  | 'withdraw'
  | 'admit'
  | 'rule_out'
  | 'review'
  | 'shortlist'
  | 'unlist'
  | 'award'
  | 'pass_over'
  | 'freeze'
  | 'thaw';

/** The stages of judging; each may be skipped, for what is handed in counts as eligible until ruled out. */
const IN_THE_RUNNING: SubmissionState[] = ['submitted', 'eligible', 'under_review', 'shortlisted'];

/**
 * The whole life of a submission. What managers decide while they judge may be put right: who was ruled out is admitted
 * again, who was shortlisted is taken off. `review` happens by itself when the first evaluator accepts.
 */
export const SUBMISSION_MOVES: readonly Move<SubmissionState, SubmissionTrigger>[] = [
  ...moves<SubmissionState, SubmissionTrigger>('submit', ['draft'], 'submitted'),
  ...moves<SubmissionState, SubmissionTrigger>('withdraw', ['draft', 'submitted', 'frozen'], 'withdrawn'),
  ...moves<SubmissionState, SubmissionTrigger>('admit', ['submitted', 'ineligible'], 'eligible'),
  ...moves<SubmissionState, SubmissionTrigger>('rule_out', IN_THE_RUNNING, 'ineligible'),
  ...moves<SubmissionState, SubmissionTrigger>('review', ['submitted', 'eligible'], 'under_review'),
  ...moves<SubmissionState, SubmissionTrigger>(
    'shortlist',
    ['submitted', 'eligible', 'under_review'],
    'shortlisted',
  ),
  ...moves<SubmissionState, SubmissionTrigger>('unlist', ['shortlisted'], 'under_review'),
  ...moves<SubmissionState, SubmissionTrigger>('award', IN_THE_RUNNING, 'awarded'),
  ...moves<SubmissionState, SubmissionTrigger>('pass_over', IN_THE_RUNNING, 'not_selected'),
  ...moves<SubmissionState, SubmissionTrigger>('freeze', ['submitted'], 'frozen'),
  ...moves<SubmissionState, SubmissionTrigger>('thaw', ['frozen'], 'submitted'),
];

/** Where the author may bring it. */
export const authorsNext = (state: SubmissionState): SubmissionState[] =>
  nextStates(SUBMISSION_MOVES, state, ['submit', 'withdraw']);

/** Where managers may bring it while the challenge is evaluated. */
export const screenedNext = (state: SubmissionState): SubmissionState[] =>
  nextStates(SUBMISSION_MOVES, state, ['admit', 'rule_out', 'shortlist', 'unlist']);

/** May be assigned, scored, awarded. */
export const isInTheRunning = (state: SubmissionState): boolean => IN_THE_RUNNING.includes(state);

/** Its author may stand up against the decision. */
export const JUDGED_STATES: readonly SubmissionState[] = [
  ...IN_THE_RUNNING,
  'ineligible',
  'awarded',
  'not_selected',
];

/** Never seen by anybody but its author: what was not handed in, was taken back, or came under terms since amended. */
export const UNSEEN_STATES: readonly SubmissionState[] = ['draft', 'withdrawn', 'frozen'];
/** The same as a list for SQL. */
export const RUNNING_STATES: readonly SubmissionState[] = IN_THE_RUNNING;
