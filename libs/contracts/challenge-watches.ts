import { z } from 'zod';
import { defineEvent } from './facts.js';
import { operation } from './operation.js';
import { done, id, instant } from './primitives.js';

const onChallenge = z.strictObject({ id });

export const watchChallenge = operation({
  id: 'challenges.watch',
  method: 'PUT',
  path: '/challenges/:id/watch',
  access: 'challenge.watch',
  summary: 'Be told when it opens, when a question is answered, before its deadline, and what becomes of it.',
  params: onChallenge,
  repeatable: true,
  answer: done,
});
export const unwatchChallenge = operation({
  id: 'challenges.unwatch',
  method: 'DELETE',
  path: '/challenges/:id/watch',
  access: 'challenge.watch',
  summary: 'Hear nothing more about it, unless there is another reason to.',
  params: onChallenge,
  repeatable: true,
  answer: done,
});

export const challengeWatchOperations = [watchChallenge, unwatchChallenge];

/** An open challenge whose deadline is `WARNED_HOURS` away; once for each deadline it is given. */
export const challengeDeadlineNear = defineEvent(
  'challenge.deadlineNear',
  z.object({ challengeId: id, deadlineAt: instant }),
);
export const WARNED_HOURS = 72;
