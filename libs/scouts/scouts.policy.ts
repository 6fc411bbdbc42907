import { Policy, rule } from '#libs/core/authz/policy';

export interface ScoutFacts {
  personId: string;
  published: boolean;
}

export const scoutPolicy: Policy<ScoutFacts, never> = new Policy('scout', {
  read: rule(
    'everyone signed in, once the scout has consented; the scouts themselves',
    (actor, { personId, published }) => actor.personId !== null && (published || actor.personId === personId),
  ),
});
