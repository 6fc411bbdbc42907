import { z } from 'zod';
import { blueprintKind } from './blueprint-views.js';
import { challengeState } from './challenges.js';
import { locale } from './locale.js';
import { localizedView } from './localized-text.js';
import { operation } from './operation.js';
import { organisationBrief } from './organisations.js';
import { id, text } from './primitives.js';

/** What a hint leads to and why: the words of the draft that are found there, too. */
const hint = { id, title: localizedView, shared: z.array(z.string()) };

export const challengeHint = z.object({ ...hint, state: challengeState, organisation: organisationBrief });
export const blueprintHint = z.object({ ...hint, kind: blueprintKind, number: z.string() });

/** How many hints of a kind there are at most. */
export const MOST_HINTS = 5;
/** What a hint is looked up by, in UTF-16 units; a draft has more, and its beginning says what it is about. */
export const HINT_TEXT = 2000;

/** A POST although it changes nothing: what is not published yet must not stand in an address. */
export const hintsForChallenge = operation({
  id: 'challenges.hints',
  method: 'POST',
  path: '/challenges/hints',
  access: 'authenticated',
  summary:
    'While a challenge is written: what the reader may read that asks for the same, and released blueprints.',
  repeatable: true,
  body: z.strictObject({
    locale,
    title: text(200),
    /** Summary and need, as far as they are written. */
    text: text(HINT_TEXT).default(''),
    /** The draft itself, which is no duplicate of itself. */
    challengeId: id.optional(),
  }),
  answer: z.object({
    challenges: z.array(challengeHint).max(MOST_HINTS),
    blueprints: z.array(blueprintHint).max(MOST_HINTS),
  }),
});
