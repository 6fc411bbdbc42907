import type { Actor } from '#libs/core/auth/actor';
import { Policy, rule } from '#libs/core/authz/policy';

export interface RegistrationFacts {
  personId: string;
  hostIds: readonly string[];
}

const isOwn = (actor: Actor, { personId }: RegistrationFacts): boolean => actor.personId === personId;
const hosts = ({ personId }: Actor, { hostIds }: RegistrationFacts): boolean =>
  personId !== null && hostIds.includes(personId);
const ownOrHosts = (actor: Actor, row: RegistrationFacts): boolean => isOwn(actor, row) || hosts(actor, row);

export const registrationPolicy: Policy<RegistrationFacts, 'cancel' | 'checkIn'> = new Policy<
  RegistrationFacts,
  'cancel' | 'checkIn'
>('registration', {
  read: rule('the person; the hosts', ownOrHosts),
  cancel: rule('the person; the hosts', ownOrHosts),
  checkIn: rule('the hosts', hosts),
});
