import { visitor, type Actor } from '#libs/core/auth/actor';
import type { MemberRole } from './membership.entity.js';
import { organisationPolicy, type OrganisationFacts } from './organisations.policy.js';

const HERE = { id: 'here' };

const person = (role?: MemberRole, organisationId = HERE.id): Actor => ({
  ...visitor(),
  personId: 'me',
  verified: true,
  memberships: role ? [{ organisationId, role }] : [],
});

const actors = {
  visitor: visitor(),
  stranger: person(),
  elsewhere: person('owner', 'elsewhere'),
  platform: { ...person(), platformRoles: ['admin'] } satisfies Actor,
  member: person('member'),
  admin: person('admin'),
  owner: person('owner'),
};

const of = (role: MemberRole, becomes?: MemberRole): OrganisationFacts => ({
  ...HERE,
  member: { personId: 'other', role },
  becomes,
});
const myself = (role: MemberRole): OrganisationFacts => ({ ...HERE, member: { personId: 'me', role } });

/** Who may, of all the actors above. */
const table: [
  action: Parameters<typeof organisationPolicy.allows>[0],
  row: OrganisationFacts,
  may: string,
][] = [
  ['read', HERE, 'visitor stranger elsewhere platform member admin owner'],
  ['seeMembers', HERE, 'stranger elsewhere platform member admin owner'],
  ['edit', HERE, 'admin owner'],
  ['createChallenge', HERE, 'admin owner'],
  ['leave', HERE, 'member admin owner'],
  ['invite', HERE, 'admin owner'],
  ['invite', { ...HERE, becomes: 'member' }, 'admin owner'],
  ['invite', { ...HERE, becomes: 'admin' }, 'admin owner'],
  ['invite', { ...HERE, becomes: 'owner' }, 'owner'],
  ['changeRole', of('member'), 'admin owner'],
  ['changeRole', of('member', 'admin'), 'admin owner'],
  ['changeRole', of('admin', 'member'), 'admin owner'],
  ['changeRole', of('member', 'owner'), 'owner'],
  ['changeRole', of('owner', 'member'), 'owner'],
  ['remove', of('member'), 'admin owner'],
  ['remove', of('admin'), 'admin owner'],
  ['remove', of('owner'), 'owner'],
  ['remove', myself('member'), 'stranger elsewhere platform member admin owner'],
];

it.each(table)('%s on %j: %s', (action, row, may) => {
  const allowed = Object.entries(actors).filter(([, actor]) => organisationPolicy.allows(action, actor, row));
  expect(allowed.map(([name]) => name).join(' ')).toBe(may);
});

it('hides nothing and refuses strangers in words', () => {
  expect(() => organisationPolicy.assert('edit', actors.stranger, HERE)).toThrow(
    expect.objectContaining({ code: 'forbidden' }),
  );
  expect(() => organisationPolicy.assert('edit', actors.visitor, HERE)).toThrow(
    expect.objectContaining({ code: 'unauthenticated' }),
  );
  expect(() => organisationPolicy.assert('read', actors.owner, undefined)).toThrow(
    expect.objectContaining({ code: 'not_found' }),
  );
});
