import type { Actor } from '#libs/core/auth/actor';
import { Policy, rule } from '#libs/core/authz/policy';
import type { ProjectRole } from './project-member.entity.js';
import type { ProjectState } from './project.entity.js';
import { isOver } from './project-state.js';

/** A project with its people, and whom the act is about, where it is about one of them. */
export interface ProjectFacts {
  state: ProjectState;
  members: readonly { personId: string; role: ProjectRole }[];
  member?: { personId: string };
}

const roleIn = (actor: Actor, { members }: ProjectFacts): ProjectRole | undefined =>
  members.find(({ personId }) => personId === actor.personId)?.role;

const isMember = (actor: Actor, row: ProjectFacts): boolean => roleIn(actor, row) !== undefined;
const isLead = (actor: Actor, row: ProjectFacts): boolean => roleIn(actor, row) === 'lead';

const contributes = (actor: Actor, row: ProjectFacts): boolean =>
  ['lead', 'contributor'].includes(roleIn(actor, row) ?? '');

function posts(actor: Actor, row: ProjectFacts): boolean {
  const role = roleIn(actor, row);
  return role !== undefined && role !== 'guest' && !isOver(row.state);
}

type Act = 'edit' | 'contribute' | 'post' | 'postGig' | 'manageMembers' | 'changeRole' | 'remove' | 'leave';

export const projectPolicy: Policy<ProjectFacts, Act> = new Policy<ProjectFacts, Act>('project', {
  read: rule('its members; to everybody else it does not exist', isMember),
  edit: rule('its leads', isLead),
  contribute: rule('leads and contributors: blueprints, translations', contributes),
  postGig: rule(
    'leads and contributors, until it is archived or cancelled',
    (actor, row) => contributes(actor, row) && !isOver(row.state),
  ),
  post: rule('leads, contributors and reviewers, until it is archived or cancelled', posts),
  manageMembers: rule('its leads', isLead),
  changeRole: rule('its leads', isLead),
  remove: rule(
    'its leads; members themselves',
    (actor, row) => isLead(actor, row) || (isMember(actor, row) && row.member?.personId === actor.personId),
  ),
  leave: rule('its members', isMember),
});
