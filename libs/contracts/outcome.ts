import { z } from 'zod';
import { cancelReason, challengeState } from './challenges.js';
import { personBrief } from './identity.js';
import { localizedView, readingQuery } from './localized-text.js';
import { operation } from './operation.js';
import { organisationBrief } from './organisations.js';
import { id, instant, side } from './primitives.js';

/** How a challenge ended, for everybody who may read it. */
export const outcomeView = z
  .object({
    challengeId: id,
    state: challengeState,
    cancelReason: cancelReason.nullable(),
    decidedAt: instant.nullable(),
    /** Until when those who were judged can appeal; the end of the tenth day that is worked on both shores. */
    appealUntil: instant.nullable(),
    award: z
      .object({
        at: instant,
        winner: personBrief,
        /** Where a team won; the winner leads it. */
        team: z.object({ name: localizedView, members: z.array(personBrief) }).nullable(),
        organisation: organisationBrief.nullable(),
        side,
        statement: localizedView.nullable(),
      })
      .nullable(),
    /** How many submissions were judged, from which side. Told with the award, never before. */
    judged: z.array(z.object({ side, count: z.int() })).nullable(),
    /** What the sponsor says at the end. */
    statement: localizedView.nullable(),
  })
  .meta({ id: 'Outcome' });
export type OutcomeView = z.output<typeof outcomeView>;

export const readOutcome = operation({
  id: 'challenges.outcome',
  method: 'GET',
  path: '/challenges/:id/outcome',
  access: 'challenge.read',
  summary: 'How it ended: award, reason for calling it off, closing statement.',
  params: z.strictObject({ id }),
  query: z.strictObject(readingQuery),
  answer: outcomeView,
});

export const outcomeOperations = [readOutcome];
