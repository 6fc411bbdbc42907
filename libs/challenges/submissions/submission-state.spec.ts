import { submissionState, type SubmissionState } from '#libs/contracts/submissions';
import {
  authorsNext,
  isInTheRunning,
  RUNNING_STATES,
  screenedNext,
  SUBMISSION_MOVES,
} from './submission-state.js';

const WHOLE_TABLE: Record<SubmissionState, SubmissionState[]> = {
  draft: ['submitted', 'withdrawn'],
  submitted: [
    'withdrawn',
    'eligible',
    'ineligible',
    'under_review',
    'shortlisted',
    'frozen',
    'awarded',
    'not_selected',
  ],
  withdrawn: [],
  eligible: ['ineligible', 'under_review', 'shortlisted', 'awarded', 'not_selected'],
  ineligible: ['eligible'],
  under_review: ['ineligible', 'shortlisted', 'awarded', 'not_selected'],
  shortlisted: ['ineligible', 'under_review', 'awarded', 'not_selected'],
  awarded: [],
  not_selected: [],
  frozen: ['withdrawn', 'submitted'],
};
const STATES = submissionState.options;
const PAIRS = STATES.flatMap((from) => STATES.map((to) => [from, to] as const));

describe('the states of a submission', () => {
  it.each(PAIRS)('%s → %s stands in the table exactly where the domain says so', (from, to) => {
    const arrows = SUBMISSION_MOVES.filter((move) => move.from === from && move.to === to);
    expect(arrows).toHaveLength(WHOLE_TABLE[from].includes(to) ? 1 : 0);
  });

  it('lets the author hand in a draft and take back what nobody judges yet', () => {
    expect(authorsNext('draft')).toEqual(['submitted', 'withdrawn']);
    expect(authorsNext('submitted')).toEqual(['withdrawn']);
    expect(authorsNext('frozen')).toEqual(['withdrawn']);
    const own: SubmissionState[] = ['draft', 'submitted', 'frozen'];
    const others = STATES.filter((state) => !own.includes(state));
    expect(others.flatMap(authorsNext)).toEqual([]);
  });

  it('is in the running exactly while it can still win', () => {
    const canWin = STATES.filter((state) => WHOLE_TABLE[state].includes('awarded'));
    expect(STATES.filter(isInTheRunning)).toEqual(canWin);
    expect(new Set(RUNNING_STATES)).toEqual(new Set(canWin));
  });

  it('P0-12: lets managers admit, rule out, shortlist, and put each of these right', () => {
    const next = Object.fromEntries(
      STATES.map((state) => [state, screenedNext(state)] as const).filter(([, to]) => to.length > 0),
    );
    expect(next).toEqual({
      submitted: ['eligible', 'ineligible', 'shortlisted'],
      eligible: ['ineligible', 'shortlisted'],
      ineligible: ['eligible'],
      under_review: ['ineligible', 'shortlisted'],
      shortlisted: ['ineligible', 'under_review'],
    });
  });
});
