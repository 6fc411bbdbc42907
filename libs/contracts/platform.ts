import { z } from 'zod';
import { defineJob } from './facts.js';
import { operation } from './operation.js';
import { done, id, instant, page, pageQuery } from './primitives.js';

export const deadLetterView = z
  .object({ id, name: z.string(), error: z.string(), payload: z.unknown(), failedAt: instant })
  .meta({ id: 'DeadLetter' });

const onId = z.strictObject({ id });

export const listDeadLetters = operation({
  id: 'platform.deadLetters',
  method: 'GET',
  path: '/admin/dead-letters',
  access: 'platform.administer',
  summary: 'Jobs that failed at every try, newest first.',
  query: z.strictObject(pageQuery),
  answer: page(deadLetterView),
});
export const replayDeadLetter = operation({
  id: 'platform.replayDeadLetter',
  method: 'POST',
  path: '/admin/dead-letters/:id/replay',
  access: 'platform.administer',
  summary: 'Try a dead job again.',
  params: onId,
  answer: done,
});
export const dropDeadLetter = operation({
  id: 'platform.dropDeadLetter',
  method: 'DELETE',
  path: '/admin/dead-letters/:id',
  access: 'platform.administer',
  summary: 'Give a dead job up.',
  params: onId,
  answer: done,
});

export const platformOperations = [listDeadLetters, replayDeadLetter, dropDeadLetter];

/** Forgets idempotent answers older than a day. */
export const sweepIdempotencyKeys = defineJob('platform.sweepIdempotencyKeys', z.object({}));
/** Chains new audit entries by hash. */
export const chainAudit = defineJob('platform.chainAudit', z.object({}));
