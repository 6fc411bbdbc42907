import { Policy, rule } from '#libs/core/authz/policy';

export interface AcceptanceFacts {
  personId: string;
  managerIds: readonly string[];
}

export const acceptancePolicy: Policy<AcceptanceFacts, 'read'> = new Policy('acceptance', {
  read: rule(
    'the person who accepted; managers of the challenge',
    ({ personId }, row) =>
      personId !== null && (personId === row.personId || row.managerIds.includes(personId)),
  ),
});
