import type { Actor } from '#libs/core/auth/actor';
import { Policy, rule } from '#libs/core/authz/policy';

/** A row with what the reader's bases say of it. */
export interface PersonFor {
  id: string;
  listed: boolean;
  homeRegion: string;
  state: string;
}

/** Names are masked beyond this rule, never hidden: an id that leads to a person always shows that one is there. */
export const personPolicy: Policy<PersonFor, 'seeName'> = new Policy('person', {
  read: rule(
    'everyone signed in; the name is masked without a reason to know it',
    (actor) => actor.personId !== null,
  ),
  seeName: rule(
    'oneself, one’s own side of the border, everyone where the person made the name public, and whoever a border basis (same project, accepted terms) names',
    (actor, person) =>
      person.state !== 'erased' &&
      (person.listed || person.id === actor.personId || isSameSide(actor, person)),
  ),
});

const isSameSide = (actor: Actor, { homeRegion }: PersonFor): boolean =>
  actor.personId !== null && actor.side === homeRegion && actor.side !== 'OTHER';
