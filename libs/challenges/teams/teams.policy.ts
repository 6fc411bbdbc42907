import type { MemberState, TeamRole, TeamState } from '#libs/contracts/teams';
import type { Actor } from '#libs/core/auth/actor';
import { Policy, rule } from '#libs/core/authz/policy';
import { isLoose } from './team-state.js';

export interface MemberFacts {
  personId: string;
  role: TeamRole;
  state: MemberState;
}

export interface TeamFacts {
  state: TeamState;
  members: readonly MemberFacts[];
  /** Who belonged to it when it went into another team. */
  formerIds: readonly string[];
  /** The reader may take part in the challenge, and there is still time to find people. */
  mayForm: boolean;
}

export const entryOf = ({ personId }: Pick<Actor, 'personId'>, { members }: Pick<TeamFacts, 'members'>) =>
  members.find((member) => member.personId === personId);

const isLead = (actor: Actor, team: TeamFacts): boolean => entryOf(actor, team)?.role === 'lead';

export const teamPolicy: Policy<TeamFacts, 'edit' | 'invite' | 'ask' | 'leave'> = new Policy('team', {
  read: rule(
    'its members, whom it invited, who asked to join, who went into another team with it; while it looks for people whoever may take part in the challenge',
    (actor, team) =>
      entryOf(actor, team) !== undefined ||
      (actor.personId !== null && team.formerIds.includes(actor.personId)) ||
      (team.mayForm && team.state === 'forming'),
  ),
  edit: rule(
    'its lead, until it handed something in',
    (actor, team) => isLead(actor, team) && isLoose(team.state),
  ),
  invite: rule(
    'its lead, while it looks for people',
    (actor, team) => isLead(actor, team) && team.state === 'forming' && team.mayForm,
  ),
  ask: rule(
    'whoever may take part in the challenge and does not belong to it, while it looks for people',
    (actor, team) => !entryOf(actor, team) && team.state === 'forming' && team.mayForm,
  ),
  leave: rule(
    'its members but the lead, until it handed something in',
    (actor, team) => entryOf(actor, team)?.state === 'active' && !isLead(actor, team) && isLoose(team.state),
  ),
});
