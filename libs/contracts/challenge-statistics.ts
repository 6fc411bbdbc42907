import { z } from 'zod';
import { operation } from './operation.js';
import { id } from './primitives.js';

/** How far people come, in this order; of what was handed in nothing is told before the deadline. */
export const funnelStep = z.enum(['watching', 'accepted', 'asked', 'submitted', 'judged', 'awarded']);
export type FunnelStep = z.infer<typeof funnelStep>;

/** Of fewer people who only watch no number is told: nobody shall be guessed among them. */
export const FEWEST_WATCHING_TOLD = 3;

/** null: some perhaps, but fewer than `FEWEST_WATCHING_TOLD`. */
const count = z.int().min(0).nullable();

export const challengeStatistics = z
  .object({
    challengeId: id,
    steps: z.array(z.object({ step: funnelStep, count: z.object({ EU: count, CN: count, OTHER: count }) })),
  })
  .meta({ id: 'ChallengeStatistics' });
export type ChallengeStatistics = z.output<typeof challengeStatistics>;

export const readStatistics = operation({
  id: 'challenges.statistics',
  method: 'GET',
  path: '/challenges/:id/statistics',
  access: 'challenge.manage',
  summary:
    'How many people from each side watch, accepted the terms, asked; after the deadline also how many handed in, were judged, were awarded.',
  params: z.strictObject({ id }),
  answer: challengeStatistics,
});

export const challengeStatisticsOperations = [readStatistics];
