import { assignmentState, type AssignmentState } from '#libs/contracts/evaluation';
import {
  answersTo,
  ASSIGNMENT_MOVES,
  isAtWork,
  isLive,
  mayPassOn,
  mayReopen,
  LIVE_STATES,
  OPENING_STATES,
  opensSubmission,
} from './assignment-state.js';

const WHOLE_TABLE: Record<AssignmentState, AssignmentState[]> = {
  proposed: ['accepted', 'declined', 'conflicted', 'reassigned'],
  accepted: ['in_progress', 'submitted', 'declined', 'conflicted', 'reassigned'],
  in_progress: ['submitted', 'declined', 'conflicted', 'reassigned'],
  submitted: ['reopened', 'conflicted'],
  reopened: ['in_progress', 'submitted', 'declined', 'conflicted', 'reassigned'],
  declined: ['reassigned'],
  conflicted: [],
  reassigned: [],
};
const ANSWERS: Record<AssignmentState, AssignmentState[]> = {
  proposed: ['accepted', 'declined', 'conflicted'],
  accepted: ['declined', 'conflicted'],
  in_progress: ['declined', 'conflicted'],
  submitted: ['conflicted'],
  reopened: ['declined', 'conflicted'],
  declined: [],
  conflicted: [],
  reassigned: [],
};
const STATES = assignmentState.options;
const PAIRS = STATES.flatMap((from) => STATES.map((to) => [from, to] as const));

describe('the states of an evaluation assignment', () => {
  it.each(PAIRS)('%s → %s stands in the table exactly where the domain says so', (from, to) => {
    const arrows = ASSIGNMENT_MOVES.filter((move) => move.from === from && move.to === to);
    expect(arrows).toHaveLength(WHOLE_TABLE[from].includes(to) ? 1 : 0);
  });

  it.each(STATES)('%s has its answers', (state) => {
    expect(answersTo(state)).toEqual(ANSWERS[state]);
  });

  it('opens the submission from acceptance until a refusal', () => {
    expect(STATES.filter(opensSubmission)).toEqual(['accepted', 'in_progress', 'submitted', 'reopened']);
    expect(STATES.filter(isAtWork)).toEqual(['accepted', 'in_progress', 'reopened']);
    expect(STATES.filter(isLive)).toEqual(['proposed', 'accepted', 'in_progress', 'submitted', 'reopened']);
  });

  it('P0-12: passes on what is not finished, and gives back what is', () => {
    expect(STATES.filter(mayPassOn)).toEqual(['proposed', 'accepted', 'declined', 'in_progress', 'reopened']);
    expect(STATES.filter(mayReopen)).toEqual(['submitted']);
  });

  it('tells SQL the same', () => {
    expect(new Set(OPENING_STATES)).toEqual(new Set(STATES.filter(opensSubmission)));
    expect(new Set(LIVE_STATES)).toEqual(new Set(STATES.filter(isLive)));
  });
});
