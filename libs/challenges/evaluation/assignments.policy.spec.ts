import { challengeState, type ChallengeState } from '#libs/contracts/challenges';
import { assignmentState, type AssignmentState } from '#libs/contracts/evaluation';
import { visitor, type Actor } from '#libs/core/auth/actor';
import { assignmentPolicy, type AssignmentFacts } from './assignments.policy.js';

const person = (personId: string): Actor => ({ ...visitor(), personId, verified: true });
const ACTORS = {
  visitor: visitor(),
  stranger: person('stranger'),
  author: person('author'),
  otherEvaluator: person('otherEvaluator'),
  evaluator: person('evaluator'),
  manager: person('manager'),
} satisfies Record<string, Actor>;
type Name = keyof typeof ACTORS;
const NAMES = Object.keys(ACTORS) as Name[];

const facts = (state: AssignmentState, challenge: ChallengeState): AssignmentFacts => ({
  evaluatorId: 'evaluator',
  state,
  challengeState: challenge,
  managerIds: ['manager'],
  inTheRunning: true,
});

type Action = keyof typeof assignmentPolicy.rules;
const AT_WORK: AssignmentState[] = ['accepted', 'in_progress', 'reopened'];
const OVER: AssignmentState[] = ['declined', 'conflicted', 'reassigned'];
const EXPECTED: Record<Action, (state: AssignmentState, challenge: ChallengeState) => Name[]> = {
  read: () => ['evaluator', 'manager'],
  own: () => ['evaluator'],
  manage: () => ['manager'],
  respond: (state) => (OVER.includes(state) ? [] : ['evaluator']),
  score: (state, challenge) => (AT_WORK.includes(state) && challenge === 'evaluating' ? ['evaluator'] : []),
  seeScores: (state) => (state === 'submitted' ? ['evaluator', 'manager'] : ['evaluator']),
  reassign: (state, challenge) =>
    ['proposed', 'declined', ...AT_WORK].includes(state) && challenge === 'evaluating' ? ['manager'] : [],
  reopen: (state, challenge) => (state === 'submitted' && challenge === 'evaluating' ? ['manager'] : []),
};

describe('who may do what with an evaluation assignment', () => {
  const actions = Object.keys(EXPECTED) as Action[];
  const cells = actions.flatMap((action) =>
    assignmentState.options.flatMap((state) =>
      challengeState.options.map((challenge) => [action, state, challenge] as const),
    ),
  );

  it.each(cells)('%s a %s one while the challenge is %s', (action, state, challenge) => {
    const allowed = NAMES.filter((name) =>
      assignmentPolicy.allows(action, ACTORS[name], facts(state, challenge)),
    );
    expect(allowed).toEqual(EXPECTED[action](state, challenge));
  });

  it.each(['score', 'reassign', 'reopen'] as const)(
    'P0-12: %s is over once the submission is ruled out',
    (action) => {
      const rows = assignmentState.options.map((state) => ({
        ...facts(state, 'evaluating'),
        inTheRunning: false,
      }));
      expect(
        rows.filter((row) => NAMES.some((name) => assignmentPolicy.allows(action, ACTORS[name], row))),
      ).toEqual([]);
    },
  );

  it('P0-12: a manager scores nothing, even where asked before becoming one', () => {
    const row = { ...facts('accepted', 'evaluating'), managerIds: ['evaluator'] };
    expect(assignmentPolicy.allows('score', ACTORS.evaluator, row)).toBe(false);
  });
});
