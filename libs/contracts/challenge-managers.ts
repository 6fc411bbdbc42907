import { z } from 'zod';
import { defineEvent } from './facts.js';
import { personBrief } from './identity.js';
import { operation } from './operation.js';
import { done, id } from './primitives.js';

const onChallenge = z.strictObject({ id });

export const listManagers = operation({
  id: 'challenges.managers',
  method: 'GET',
  path: '/challenges/:id/managers',
  access: 'challenge.edit',
  summary: 'Who manages it.',
  params: onChallenge,
  answer: z.object({ items: z.array(personBrief), nextCursor: z.null() }),
});
export const addManager = operation({
  id: 'challenges.addManager',
  method: 'POST',
  path: '/challenges/:id/managers',
  access: 'challenge.edit',
  summary: 'Make a colleague of the sponsor a manager.',
  params: onChallenge,
  body: z.strictObject({ personId: id }),
  answer: done,
  status: 201,
});

export const challengeManagerOperations = [listManagers, addManager];

export const managerAdded = defineEvent(
  'challenge.managerAdded',
  z.object({ challengeId: id, personId: id }),
  { subject: 'challenge', idFrom: 'challengeId' },
);
