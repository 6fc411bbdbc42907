import type { ProjectInvitationState } from '#libs/contracts/project-invitations';
import type { Actor } from '#libs/core/auth/actor';
import { Policy, rule } from '#libs/core/authz/policy';

export interface ProjectInvitationFacts {
  personId: string;
  /** Of the project. */
  leadIds: readonly string[];
  state: ProjectInvitationState;
}

const isInvited = (actor: Actor, { personId }: ProjectInvitationFacts): boolean =>
  actor.personId === personId;
const isLead = (actor: Actor, { leadIds }: ProjectInvitationFacts): boolean =>
  actor.personId !== null && leadIds.includes(actor.personId);

export const projectInvitationPolicy: Policy<ProjectInvitationFacts, 'respond' | 'withdraw'> = new Policy(
  'projectInvitation',
  {
    read: rule(
      'who is invited, and the leads of the project',
      (actor, row) => isInvited(actor, row) || isLead(actor, row),
    ),
    respond: rule('who is invited', isInvited),
    withdraw: rule('the leads of the project', isLead),
  },
);
