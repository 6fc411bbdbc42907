import { challengeState, type ChallengeState } from '#libs/contracts/challenges';
import { visitor, type Actor } from '#libs/core/auth/actor';
import { challengePolicy, type ChallengeFacts } from './challenges.policy.js';

const SPONSOR = 'sponsor';
const person = (personId: string, role?: 'owner' | 'admin' | 'member', organisationId = SPONSOR): Actor => ({
  ...visitor(),
  personId,
  verified: true,
  memberships: role ? [{ organisationId, role }] : [],
});

const ACTORS = {
  visitor: visitor(),
  stranger: person('stranger'),
  rivalOwner: person('rivalOwner', 'owner', 'rival'),
  member: person('member', 'member'),
  admin: person('admin', 'admin'),
  owner: person('owner', 'owner'),
  manager: person('manager', 'member'),
  managingOwner: person('managingOwner', 'owner'),
  evaluator: person('evaluator'),
} satisfies Record<string, Actor>;
type Name = keyof typeof ACTORS;
const NAMES = Object.keys(ACTORS) as Name[];
const MANAGERS: Name[] = ['manager', 'managingOwner'];
const INSIDE: Name[] = ['admin', 'owner', 'manager', 'managingOwner', 'evaluator'];
const SIGNED_IN = NAMES.filter((name) => name !== 'visitor');
const NOT_MANAGING = SIGNED_IN.filter((name) => !MANAGERS.includes(name));

const STATES = challengeState.options;
const BEFORE: ChallengeState[] = ['draft', 'in_review'];
const JUDGED: ChallengeState[] = [
  'evaluating',
  'decided',
  'appeal',
  'award_proposed',
  'awarded',
  'transition',
  'closed',
];

const ENDED: ChallengeState[] = ['awarded', 'transition', 'closed', 'cancelled'];

/** A challenge in this state after an ordinary life. */
const facts = (state: ChallengeState, more: Partial<ChallengeFacts> = {}): ChallengeFacts => ({
  organisationId: SPONSOR,
  state,
  visibility: 'public',
  announced: !BEFORE.includes(state),
  judging: JUDGED.includes(state),
  managerIds: ['manager', 'managingOwner'],
  evaluatorIds: ['evaluator'],
  cancelRequested: false,
  needsSecond: false,
  proposedBy: 'owner',
  proposedFor: ['stranger'],
  judged: true,
  ...more,
});

type Action = keyof typeof challengePolicy.rules;
const allowed = (action: Action, row: ChallengeFacts): Name[] =>
  NAMES.filter((name) => challengePolicy.allows(action, ACTORS[name], row));

/** Who may, by action and state: the rights table written out. */
const EXPECTED: Record<Action, (state: ChallengeState) => Name[]> = {
  read: (state) => (BEFORE.includes(state) ? INSIDE : NAMES),
  create: () => ['admin', 'owner', 'managingOwner'],
  manage: () => MANAGERS,
  edit: (state) => (BEFORE.includes(state) || state === 'amended' ? MANAGERS : []),
  publish: (state) => (BEFORE.includes(state) ? MANAGERS : []),
  cancel: (state) => {
    if (['draft', 'in_review', 'published'].includes(state)) return MANAGERS;
    return ENDED.includes(state) ? [] : ['managingOwner'];
  },
  requestCancel: (state) => ([...BEFORE, 'published', ...ENDED].includes(state) ? [] : ['manager']),
  consentToCancel: () => ['admin', 'owner', 'managingOwner'],
  submit: (state) => (state === 'open' ? NOT_MANAGING : []),
  acceptTerms: (state) => (state === 'open' || state === 'published' ? NOT_MANAGING : []),
  ask: (state) => (state === 'open' || state === 'published' ? NOT_MANAGING : []),
  formTeams: (state) => (['published', 'open', 'amended'].includes(state) ? NOT_MANAGING : []),
  watch: (state) => (BEFORE.includes(state) ? INSIDE : SIGNED_IN),
  evaluate: () => ['evaluator'],
  assign: (state) => (state === 'evaluating' ? MANAGERS : []),
  judgeBlind: (state) => ([...BEFORE, 'published', 'open', 'amended'].includes(state) ? MANAGERS : []),
  seeSubmissions: (state) => (JUDGED.includes(state) ? MANAGERS : []),
  seeRanking: (state) => (JUDGED.includes(state) ? MANAGERS : []),
  award: (state) => (state === 'decided' || state === 'award_proposed' ? MANAGERS : []),
  proposeAward: () => [],
  appeal: (state) => (state === 'decided' ? NOT_MANAGING : []),
};

describe('who may do what with a challenge', () => {
  const cells = (Object.keys(EXPECTED) as Action[]).flatMap((action) =>
    STATES.map((state) => [action, state] as const),
  );

  it.each(cells)('%s while %s', (action, state) => {
    expect(allowed(action, facts(state))).toEqual(EXPECTED[action](state));
  });

  it('shows what is for the sponsor’s members to them only', () => {
    const internal = facts('open', { visibility: 'organisation' });
    expect(allowed('read', internal)).toEqual(['member', ...INSIDE]);
  });

  it('never shows submissions of a challenge that was cancelled before the deadline', () => {
    expect(allowed('seeSubmissions', facts('cancelled'))).toEqual([]);
  });

  it('is called off by whoever runs the sponsor once a manager asked, and by nobody else', () => {
    const asked = facts('open', { cancelRequested: true });
    expect(allowed('cancel', asked)).toEqual(['admin', 'owner', 'managingOwner']);
    expect(allowed('cancel', facts('awarded', { cancelRequested: true }))).toEqual([]);
  });

  it('is awarded by two where the reward is above the limit', () => {
    const decided = facts('decided', { needsSecond: true });
    expect(allowed('award', decided)).toEqual([]);
    expect(allowed('proposeAward', decided)).toEqual(MANAGERS);
    expect(allowed('proposeAward', facts('award_proposed', { needsSecond: true }))).toEqual(MANAGERS);
    expect(allowed('proposeAward', facts('evaluating', { needsSecond: true }))).toEqual([]);
    const proposed = facts('award_proposed', { needsSecond: true, judged: false });
    expect(allowed('award', proposed)).toEqual(['admin', 'managingOwner']);
    expect(allowed('award', { ...proposed, proposedFor: ['stranger', 'admin'] })).toEqual(['managingOwner']);
  });

  it('is not confirmed by whoever competes for it', () => {
    const row = facts('award_proposed', { needsSecond: true, judged: true });
    expect(allowed('award', row)).toEqual(['managingOwner']);
  });

  it('lets only those look for a team who may read it', () => {
    const internal = facts('open', { visibility: 'organisation' });
    expect(allowed('formTeams', internal)).toEqual(
      NOT_MANAGING.filter((name) => allowed('read', internal).includes(name)),
    );
  });

  it('lets nobody appeal whose submission was not judged', () => {
    expect(allowed('appeal', facts('decided', { judged: false }))).toEqual([]);
  });

  it('hides a draft that was cancelled', () => {
    expect(allowed('read', facts('cancelled', { announced: false }))).toEqual(INSIDE);
  });
});
