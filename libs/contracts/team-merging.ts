import { z } from 'zod';
import { defineEvent } from './facts.js';
import { personBrief } from './identity.js';
import { localizedInput, localizedView, readingQuery } from './localized-text.js';
import { operation } from './operation.js';
import { can, done, id, page, pageQuery } from './primitives.js';
import { teamRole } from './teams.js';

/** An offer is made once and ends once. `lapsed`: the teams it spoke of are not there any more, as they were asked. */
export const mergeState = z.enum(['open', 'merged', 'declined', 'withdrawn', 'lapsed']);
export type MergeState = z.infer<typeof mergeState>;

const side = z.object({
  id,
  name: localizedView,
  /** All whose accept it needs, the lead first. */
  members: z.array(
    z.object({ person: personBrief, role: teamRole, accepted: z.boolean(), mine: z.boolean() }),
  ),
});

export const mergeOfferView = z
  .object({
    id,
    /** The team that would end: all its members would belong to the other. */
    from: side,
    /** The team that stays. */
    into: side,
    message: localizedView.nullable(),
    /** The reader made it. */
    mine: z.boolean(),
    /** The reader has accepted it. */
    accepted: z.boolean(),
    can: can('answer', 'withdraw'),
  })
  .meta({ id: 'MergeOffer' });
export type MergeOfferView = z.output<typeof mergeOfferView>;

const onId = z.strictObject({ id });

export const listMergeOffers = operation({
  id: 'mergeOffers.list',
  method: 'GET',
  path: '/teams/:id/merge-offers',
  access: 'team.read',
  summary: 'Open offers to merge this team with another; only to the members of the two.',
  params: onId,
  query: z.strictObject({ ...pageQuery, ...readingQuery }),
  answer: page(mergeOfferView),
});
export const offerMerge = operation({
  id: 'mergeOffers.create',
  method: 'POST',
  path: '/teams/:id/merge-offers',
  access: 'team.read',
  summary:
    'Offer, as the lead, that this team goes into another and ends. All members of both have to accept.',
  params: onId,
  body: z.strictObject({ intoTeamId: id, message: localizedInput(1000).optional() }),
  answer: mergeOfferView,
  status: 201,
});
export const answerMergeOffer = operation({
  id: 'mergeOffers.answer',
  method: 'POST',
  path: '/merge-offers/:id/answer',
  access: 'mergeOffer.answer',
  summary:
    'Accept or decline, as a member of either team. The last to accept merges them; one who declines ends it.',
  params: onId,
  body: z.strictObject({ decision: z.enum(['accept', 'decline']) }),
  answer: done,
});
export const withdrawMergeOffer = operation({
  id: 'mergeOffers.withdraw',
  method: 'DELETE',
  path: '/merge-offers/:id',
  access: 'mergeOffer.withdraw',
  summary: 'Take the offer back, as the lead of the team that made it.',
  params: onId,
  answer: done,
});

export const mergeOperations = [listMergeOffers, offerMerge, answerMergeOffer, withdrawMergeOffer];

const audited = { subject: 'team', idFrom: 'teamId' } as const;
/** `teamId` made the offer. */
const ofOffer = z.object({ teamId: id, offerId: id });
const between = ofOffer.extend({ intoTeamId: id });
export const mergeOffered = defineEvent('team.mergeOffered', between, audited);
export const mergeAccepted = defineEvent('team.mergeAccepted', ofOffer.extend({ personId: id }), audited);
export const mergeDeclined = defineEvent('team.mergeDeclined', ofOffer.extend({ personId: id }), audited);
export const mergeWithdrawn = defineEvent('team.mergeWithdrawn', ofOffer, audited);
export const mergeLapsed = defineEvent('team.mergeLapsed', ofOffer, audited);
export const teamMerged = defineEvent('team.merged', between, audited);
/** The same, in the records of the team that stays. */
export const teamGrown = defineEvent(
  'team.grown',
  z.object({ teamId: id, fromTeamId: id, offerId: id }),
  audited,
);
