import { mergeState, type MergeState } from '#libs/contracts/team-merging';
import { visitor, type Actor } from '#libs/core/auth/actor';
import { mergeOfferPolicy, type MergeOfferFacts } from './merge-offers.policy.js';

const person = (personId: string): Actor => ({ ...visitor(), personId, verified: true });
const ACTORS = {
  visitor: visitor(),
  rival: person('rival'),
  lead: person('lead'),
  mate: person('mate'),
  other: person('other'),
} satisfies Record<string, Actor>;
type Name = keyof typeof ACTORS;

const facts = (state: MergeState, mayForm = true): MergeOfferFacts => ({
  state,
  mayForm,
  leadId: 'lead',
  partyIds: ['lead', 'mate', 'other'],
});
const allowed = (action: keyof typeof mergeOfferPolicy.rules, row: MergeOfferFacts): Name[] =>
  (Object.keys(ACTORS) as Name[]).filter((name) => mergeOfferPolicy.allows(action, ACTORS[name], row));

describe('P1-08: who may do what with an offer to merge', () => {
  it.each(mergeState.options)(
    'exists for the members of both teams while it is open, not when %s',
    (state) => {
      const isOpen = state === 'open';
      expect(allowed('read', facts(state))).toEqual(isOpen ? ['lead', 'mate', 'other'] : []);
      expect(allowed('answer', facts(state))).toEqual(isOpen ? ['lead', 'mate', 'other'] : []);
      expect(allowed('withdraw', facts(state))).toEqual(isOpen ? ['lead'] : []);
    },
  );

  it('ends with the time to find people', () => {
    for (const action of ['read', 'answer', 'withdraw'] as const)
      expect(allowed(action, facts('open', false))).toEqual([]);
  });
});
