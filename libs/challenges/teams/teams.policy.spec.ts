import { teamState, type TeamState } from '#libs/contracts/teams';
import { visitor, type Actor } from '#libs/core/auth/actor';
import { teamPolicy, type TeamFacts } from './teams.policy.js';

const person = (personId: string): Actor => ({ ...visitor(), personId, verified: true });
const ACTORS = {
  visitor: visitor(),
  solver: person('solver'),
  lead: person('lead'),
  editor: person('editor'),
  reader: person('reader'),
  invited: person('invited'),
  applicant: person('applicant'),
  former: person('former'),
} satisfies Record<string, Actor>;
type Name = keyof typeof ACTORS;
const NAMES = Object.keys(ACTORS) as Name[];
const CONCERNED: Name[] = ['lead', 'editor', 'reader', 'invited', 'applicant', 'former'];

const facts = (state: TeamState, mayForm = true): TeamFacts => ({
  state,
  mayForm,
  formerIds: ['former'],
  members: [
    { personId: 'lead', role: 'lead', state: 'active' },
    { personId: 'editor', role: 'editor', state: 'active' },
    { personId: 'reader', role: 'reader', state: 'active' },
    { personId: 'invited', role: 'editor', state: 'invited' },
    { personId: 'applicant', role: 'editor', state: 'asked' },
  ],
});

type Action = keyof typeof teamPolicy.rules;
const allowed = (action: Action, row: TeamFacts): Name[] =>
  NAMES.filter((name) => teamPolicy.allows(action, ACTORS[name], row));
const loose = (state: TeamState): boolean => state === 'forming' || state === 'complete';

const EXPECTED: Record<Action, (state: TeamState) => Name[]> = {
  read: (state) => (state === 'forming' ? NAMES : CONCERNED),
  edit: (state) => (loose(state) ? ['lead'] : []),
  invite: (state) => (state === 'forming' ? ['lead'] : []),
  ask: (state) => (state === 'forming' ? ['visitor', 'solver', 'former'] : []),
  leave: (state) => (loose(state) ? ['editor', 'reader'] : []),
};

describe('P0-11: who may do what with a team', () => {
  const cells = (Object.keys(EXPECTED) as Action[]).flatMap((action) =>
    teamState.options.map((state) => [action, state] as const),
  );

  // whether somebody may take part at all, signed in or not, the challenge decides
  it.each(cells)('%s while %s', (action, state) => {
    expect(allowed(action, facts(state))).toEqual(EXPECTED[action](state));
  });

  it('is hidden from whoever may not take part, and after the time to find people', () => {
    expect(allowed('read', facts('forming', false))).toEqual(CONCERNED);
    expect(allowed('ask', facts('forming', false))).toEqual([]);
    expect(allowed('invite', facts('forming', false))).toEqual([]);
  });
});
