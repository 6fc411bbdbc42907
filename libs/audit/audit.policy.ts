import { isAdmin, type Actor } from '#libs/core/auth/actor';
import { Policy, rule } from '#libs/core/authz/policy';

/** What decides who may see an entry. */
export interface AuditRow {
  actorId: string | null;
  subjectType: string;
  subjectId: string;
}

export const seesAll = (actor: Actor): boolean =>
  isAdmin(actor) || actor.platformRoles.includes('compliance');

/** The organisations whose entries somebody may see. */
export const audited = (actor: Actor): string[] =>
  actor.memberships.filter(({ role }) => role !== 'member').map(({ organisationId }) => organisationId);

/** The list follows the same rule in SQL; a test holds the two together. */
export const auditPolicy: Policy<AuditRow, never> = new Policy('audit', {
  read: rule(
    'platform administrators and compliance; owners and administrators of the organisation it is about; who acted',
    (actor, { actorId, subjectType, subjectId }) =>
      seesAll(actor) ||
      (actor.personId !== null && actor.personId === actorId) ||
      (subjectType === 'organisation' && audited(actor).includes(subjectId)),
  ),
});
