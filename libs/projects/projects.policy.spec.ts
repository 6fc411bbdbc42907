import { visitor, type Actor } from '#libs/core/auth/actor';
import { projectPolicy, type ProjectFacts } from './projects.policy.js';

const ROLES = ['lead', 'contributor', 'reviewer', 'guest'] as const;

const project = (more: Partial<ProjectFacts> = {}): ProjectFacts => ({
  state: 'active',
  members: ROLES.map((role) => ({ personId: role, role })),
  ...more,
});

const person = (personId: string): Actor => ({ ...visitor(), personId, verified: true });
const actors = {
  visitor: visitor(),
  stranger: person('stranger'),
  platform: { ...person('platform'), platformRoles: ['admin'] } satisfies Actor,
  ...Object.fromEntries(ROLES.map((role) => [role, person(role)])),
};

const EVERY_MEMBER = 'lead contributor reviewer guest';

/** Who may, of all the actors above. */
const table: [act: Parameters<typeof projectPolicy.allows>[0], row: ProjectFacts, may: string][] = [
  ['read', project(), EVERY_MEMBER],
  ['leave', project(), EVERY_MEMBER],
  ['edit', project(), 'lead'],
  ['contribute', project(), 'lead contributor'],
  ['manageMembers', project(), 'lead'],
  ['changeRole', project({ member: { personId: 'guest' } }), 'lead'],
  ['remove', project({ member: { personId: 'guest' } }), 'lead guest'],
  ['remove', project({ member: { personId: 'stranger' } }), 'lead'],
  ['remove', project(), 'lead'],
  ['post', project(), 'lead contributor reviewer'],
  ['post', project({ state: 'forming' }), 'lead contributor reviewer'],
  ['post', project({ state: 'paused' }), 'lead contributor reviewer'],
  ['post', project({ state: 'completed' }), 'lead contributor reviewer'],
  ['post', project({ state: 'archived' }), ''],
  ['post', project({ state: 'cancelled' }), ''],
];

it.each(table)('%s on %j: %s', (act, row, may) => {
  const allowed = Object.entries(actors).filter(([, actor]) => projectPolicy.allows(act, actor, row));
  expect(allowed.map(([name]) => name).join(' ')).toBe(may);
});

it('does not exist for outsiders, and refuses members in words', () => {
  expect(() => projectPolicy.assert('edit', actors.stranger, project())).toThrow(
    expect.objectContaining({ code: 'not_found' }),
  );
  expect(() => projectPolicy.assert('edit', person('guest'), project())).toThrow(
    expect.objectContaining({ code: 'forbidden' }),
  );
});
