import { roleIn, type Actor } from '#libs/core/auth/actor';
import { Policy, rule } from '#libs/core/authz/policy';
import type { MemberRole } from './membership.entity.js';

/** An organisation, and what the act is about: a member of it, or the role somebody is to get. */
export interface OrganisationFacts {
  id: string;
  member?: { personId: string; role: MemberRole };
  becomes?: MemberRole;
}

const isOwner = (actor: Actor, { id }: OrganisationFacts): boolean => roleIn(actor, id) === 'owner';
const isAdmin = (actor: Actor, { id }: OrganisationFacts): boolean => roleIn(actor, id) === 'admin';
const runsIt = (actor: Actor, row: OrganisationFacts): boolean => isOwner(actor, row) || isAdmin(actor, row);

/** Owners are made and unmade by owners only. */
const maySetRoles = (actor: Actor, row: OrganisationFacts): boolean =>
  isOwner(actor, row) || (isAdmin(actor, row) && row.member?.role !== 'owner' && row.becomes !== 'owner');

type Act = 'edit' | 'invite' | 'leave' | 'createChallenge' | 'seeMembers' | 'changeRole' | 'remove';

export const organisationPolicy: Policy<OrganisationFacts, Act> = new Policy<OrganisationFacts, Act>(
  'organisation',
  {
    read: rule('everybody', () => true),
    edit: rule('owners and admins of the organisation', runsIt),
    createChallenge: rule('owners and admins of the organisation', runsIt),
    invite: rule('owners; admins, but not a new owner', maySetRoles),
    changeRole: rule('owners; admins, where nobody is or becomes an owner', maySetRoles),
    remove: rule(
      'members themselves; owners; admins, but not an owner',
      (actor, row) =>
        actor.personId !== null && (row.member?.personId === actor.personId || maySetRoles(actor, row)),
    ),
    leave: rule('members of the organisation', (actor, { id }) => roleIn(actor, id) !== undefined),
    seeMembers: rule(
      'everybody signed in; names across the border are masked',
      ({ personId }) => personId !== null,
    ),
  },
);
