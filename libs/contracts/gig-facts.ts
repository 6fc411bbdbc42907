import { z } from 'zod';
import { defineEvent, defineJob } from './facts.js';
import { defineNotice } from './notice.js';
import { id } from './primitives.js';

const ofGig = z.object({ gigId: id });
/** What happened while somebody had it. */
const ofClaim = ofGig.extend({ claimerId: id });
const audited = { subject: 'gig', idFrom: 'gigId' } as const;
export const gigPosted = defineEvent('gig.posted', ofGig, audited);
export const gigClaimed = defineEvent('gig.claimed', ofClaim, audited);
export const gigDelivered = defineEvent('gig.delivered', ofClaim, audited);
export const gigSentBack = defineEvent('gig.sentBack', ofClaim, audited);
export const gigAccepted = defineEvent('gig.accepted', ofClaim, audited);
export const gigGivenBack = defineEvent('gig.givenBack', ofClaim, audited);
export const gigReleased = defineEvent('gig.released', ofClaim, audited);
/** Nothing was heard from the claimer for too long. */
export const gigLapsed = defineEvent('gig.lapsed', ofClaim, audited);
export const gigSilent = defineEvent('gig.silent', ofClaim, audited);
export const gigWithdrawn = defineEvent('gig.withdrawn', ofGig.extend({ claimerId: id.nullable() }), audited);
export const gigNoted = defineEvent('gig.noted', ofClaim.extend({ noteId: id, authorId: id }), audited);

/** Warns those who have fallen silent and gives back what was silent too long; runs at those instants and as a sweep. */
export const advanceDueGigs = defineJob('gigs.advanceDue', z.object({}));

const BOTH = ['in_app', 'email'] as const;
const notice = <D extends Parameters<typeof defineNotice>[0]['event']>(
  type: string,
  event: D,
  audience: string,
) => defineNotice({ type: `gigs.${type}`, event, audience, channels: BOTH });

export const noticeGigClaimed = notice('claimed', gigClaimed, 'the poster');
export const noticeGigDelivered = notice('delivered', gigDelivered, 'the poster');
export const noticeGigSentBack = notice('sentBack', gigSentBack, 'who claimed it');
export const noticeGigAccepted = notice('accepted', gigAccepted, 'who did it');
export const noticeGigGivenBack = notice('givenBack', gigGivenBack, 'the poster');
export const noticeGigReleased = notice('released', gigReleased, 'who had claimed it');
export const noticeGigLapsed = notice('lapsed', gigLapsed, 'who had claimed it and the poster');
export const noticeGigSilent = notice('silent', gigSilent, 'who claimed it');
export const noticeGigWithdrawn = notice('withdrawn', gigWithdrawn, 'who had claimed it');
export const noticeGigNoted = defineNotice({
  type: 'gigs.noted',
  event: gigNoted,
  audience: 'the other of the two',
  channels: ['in_app'],
});

export const gigNotices = [
  noticeGigClaimed,
  noticeGigDelivered,
  noticeGigSentBack,
  noticeGigAccepted,
  noticeGigGivenBack,
  noticeGigReleased,
  noticeGigLapsed,
  noticeGigSilent,
  noticeGigWithdrawn,
  noticeGigNoted,
];
