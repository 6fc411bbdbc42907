import { challengeState, type ChallengeState } from '#libs/contracts/challenges';
import { submissionState, type SubmissionState } from '#libs/contracts/submissions';
import { visitor, type Actor } from '#libs/core/auth/actor';
import { submissionPolicy, type SubmissionFacts } from './submissions.policy.js';

const person = (personId: string, organisationId?: string): Actor => ({
  ...visitor(),
  personId,
  verified: true,
  platformRoles: personId === 'platformAdmin' ? ['admin'] : [],
  memberships: organisationId ? [{ organisationId, role: 'owner' }] : [],
});
const ACTORS = {
  visitor: visitor(),
  rival: person('rival'),
  author: person('author'),
  editor: person('editor'),
  reader: person('reader'),
  sponsorOwner: person('sponsorOwner', 'sponsor'),
  platformAdmin: person('platformAdmin'),
  manager: person('manager', 'sponsor'),
  proposedEvaluator: person('proposedEvaluator'),
  evaluator: person('evaluator'),
  doneEvaluator: person('doneEvaluator'),
} satisfies Record<string, Actor>;
type Name = keyof typeof ACTORS;
const NAMES = Object.keys(ACTORS) as Name[];

const RUNNING: SubmissionState[] = ['submitted', 'eligible', 'under_review', 'shortlisted'];
const PRIVATE: SubmissionState[] = ['draft', 'withdrawn', 'frozen'];
const TAKEN_BACK: SubmissionState[] = ['draft', 'submitted', 'frozen'];
const JUDGED: ChallengeState[] = [
  'evaluating',
  'decided',
  'appeal',
  'award_proposed',
  'awarded',
  'transition',
  'closed',
];

const facts = (state: SubmissionState, challenge: ChallengeState): SubmissionFacts => ({
  authorId: 'author',
  partyIds: ['author', 'editor', 'reader'],
  editorIds: ['author', 'editor'],
  teamState: 'complete',
  state,
  challengeState: challenge,
  judging: JUDGED.includes(challenge),
  managerIds: ['manager'],
  readerIds: ['evaluator', 'doneEvaluator'],
  scorerIds: ['evaluator'],
  blind: true,
});

type Action = keyof typeof submissionPolicy.rules;
const EXPECTED: Record<Action, (state: SubmissionState, challenge: ChallengeState) => Name[]> = {
  read: (state, challenge) =>
    JUDGED.includes(challenge) && !PRIVATE.includes(state)
      ? ['author', 'editor', 'reader', 'manager', 'evaluator', 'doneEvaluator']
      : ['author', 'editor', 'reader'],
  seeAuthor: () => ['author', 'editor', 'reader', 'manager'],
  manage: () => ['manager'],
  edit: (state) => (state === 'draft' ? ['author', 'editor'] : []),
  submit: (state, challenge) => (state === 'draft' && challenge === 'open' ? ['author'] : []),
  withdraw: (state, challenge) =>
    TAKEN_BACK.includes(state) && (challenge === 'open' || challenge === 'amended') ? ['author'] : [],
  score: (state, challenge) => (RUNNING.includes(state) && challenge === 'evaluating' ? ['evaluator'] : []),
  screen: (state, challenge) =>
    [...RUNNING, 'ineligible'].includes(state) && (challenge === 'evaluating' || challenge === 'appeal')
      ? ['manager']
      : [],
  award: (state, challenge) => (RUNNING.includes(state) && challenge === 'decided' ? ['manager'] : []),
};

describe('who may do what with a submission', () => {
  const actions = Object.keys(EXPECTED) as Action[];
  const cells = actions.flatMap((action) =>
    submissionState.options.flatMap((state) =>
      challengeState.options.map((challenge) => [action, state, challenge] as const),
    ),
  );

  it.each(cells)('%s a %s one while the challenge is %s', (action, state, challenge) => {
    const allowed = NAMES.filter((name) =>
      submissionPolicy.allows(action, ACTORS[name], facts(state, challenge)),
    );
    expect(allowed).toEqual(EXPECTED[action](state, challenge));
  });

  it('P0-11: a team hands in only once it looks for nobody', () => {
    const draft = facts('draft', 'open');
    expect(submissionPolicy.allows('submit', ACTORS.author, { ...draft, teamState: 'forming' })).toBe(false);
    expect(submissionPolicy.allows('submit', ACTORS.author, { ...draft, teamState: null })).toBe(true);
  });

  it('P0-12: evaluators learn whose it is unless they judge blind', () => {
    const open = { ...facts('submitted', 'evaluating'), blind: false };
    expect(submissionPolicy.allows('seeAuthor', ACTORS.evaluator, open)).toBe(true);
    expect(submissionPolicy.allows('seeAuthor', ACTORS.evaluator, { ...open, blind: true })).toBe(false);
  });

  it('P0-12: a manager scores nothing, even where asked before becoming one', () => {
    const row = { ...facts('submitted', 'evaluating'), managerIds: ['evaluator'] };
    expect(submissionPolicy.allows('score', ACTORS.evaluator, row)).toBe(false);
  });
});
