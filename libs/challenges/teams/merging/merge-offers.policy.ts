import type { MergeState } from '#libs/contracts/team-merging';
import type { Actor } from '#libs/core/auth/actor';
import { Policy, rule } from '#libs/core/authz/policy';

export interface MergeOfferFacts {
  state: MergeState;
  /** Who leads the team that made it. */
  leadId: string | null;
  /** The members of both teams. */
  partyIds: readonly string[];
  /** The reader may take part in the challenge, and there is still time to find people. */
  mayForm: boolean;
}

const isAsked = ({ personId }: Actor, { partyIds, state, mayForm }: MergeOfferFacts): boolean =>
  personId !== null && state === 'open' && mayForm && partyIds.includes(personId);

/** What ended is not there any more, whatever ended it: that an offer lapsed must not tell why. */
export const mergeOfferPolicy: Policy<MergeOfferFacts, 'answer' | 'withdraw'> = new Policy('mergeOffer', {
  read: rule('members of both teams, while it is open and there is time to find people', isAsked),
  answer: rule('members of both teams, while it is open', isAsked),
  withdraw: rule(
    'the lead of the team that made it, while it is open',
    (actor, offer) => isAsked(actor, offer) && actor.personId === offer.leadId,
  ),
});
