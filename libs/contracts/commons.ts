import { z } from 'zod';
import { defineEvent } from './facts.js';
import { personBrief } from './identity.js';
import { operation } from './operation.js';
import { can, id } from './primitives.js';

/** What rivals see of somebody who writes in the commons, from the least to the most. */
export const rivalsSee = z.enum(['nothing', 'sides', 'names']);
export type RivalsSee = z.infer<typeof rivalsSee>;

/** The shared pre-competitive channel of a challenge, as somebody finds it who may read it. */
export const commonsView = z
  .object({
    challengeId: id,
    /** New posts are taken; what was said stays readable. */
    open: z.boolean(),
    /** What a solver agrees to show who joins now. It never changes how those appear who joined before. */
    rivalsSee,
    /** Absent until it is opened for the first time. */
    channelId: id.nullable(),
    /** How the reader appears to everybody, as author of their messages; absent until they join. */
    me: z.object({ shows: rivalsSee, author: personBrief }).nullable(),
    /** How the reader may choose to appear now, from the least to the most. */
    mayShow: z.array(rivalsSee),
    can: can('set', 'join', 'post'),
  })
  .meta({ id: 'Commons' });

const onChallenge = z.strictObject({ id });

export const readCommons = operation({
  id: 'commons.read',
  method: 'GET',
  path: '/challenges/:id/commons',
  access: 'commons.read',
  summary: 'The commons of a challenge: whether it takes posts, what rivals see, and how I appear there.',
  params: onChallenge,
  answer: commonsView,
});
export const setCommons = operation({
  id: 'commons.set',
  method: 'PUT',
  path: '/challenges/:id/commons',
  access: 'commons.set',
  summary:
    'Open or close it, and say what rivals see; no part of an amendment. 409 where people were shown as more already.',
  params: onChallenge,
  repeatable: true,
  body: z.strictObject({ open: z.boolean(), rivalsSee }),
  answer: commonsView,
});
export const joinCommons = operation({
  id: 'commons.join',
  method: 'PUT',
  path: '/challenges/:id/commons/me',
  access: 'commons.join',
  summary: 'Agree to how I appear, before my first post or to show more of myself; never less.',
  params: onChallenge,
  repeatable: true,
  body: z.strictObject({ shows: rivalsSee }),
  answer: commonsView,
});

export const commonsOperations = [readCommons, setCommons, joinCommons];

export const commonsSet = defineEvent(
  'challenge.commonsSet',
  z.object({ challengeId: id, open: z.boolean(), rivalsSee }),
  { subject: 'challenge', idFrom: 'challengeId' },
);
/** The entry is about the alias, so that it is seen by who joined and by those who see all entries, but by no sponsor. */
export const commonsJoined = defineEvent(
  'commons.joined',
  z.object({ challengeId: id, aliasId: id, shows: rivalsSee }),
  { subject: 'commonsAlias', idFrom: 'aliasId' },
);
