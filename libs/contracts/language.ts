import { z } from 'zod';
import { defineEvent, defineJob } from './facts.js';
import { locale } from './locale.js';
import { localizedView, textSubject } from './localized-text.js';
import { operation } from './operation.js';
import { id, words } from './primitives.js';

export const correctVariant = operation({
  id: 'variants.correct',
  method: 'PUT',
  path: '/variants',
  access: 'text.translate',
  summary: 'Put a human variant of one text in one language; it is never overwritten by a machine.',
  body: z.strictObject({ subject: textSubject, field: z.string().max(40), locale, text: words(60_000) }),
  answer: localizedView,
});

export const languageOperations = [correctVariant];

/** So many subjects are translated by one job: few enough that a repetition is cheap. */
export const TRANSLATED_AT_ONCE = 200;

/** Fill the missing and stale variants of the texts of these subjects. */
export const translateSubjects = defineJob(
  'language.translate',
  z.object({ type: z.string(), ids: z.array(id).min(1).max(TRANSLATED_AT_ONCE) }),
  { queue: 'slow', attempts: 6 },
);

export const variantWritten = defineEvent(
  'text.variantWritten',
  z.object({ type: z.string(), subjectId: id, field: z.string(), locale: z.string() }),
);
export const variantCorrected = defineEvent(
  'text.variantCorrected',
  z.object({ type: z.string(), subjectId: id, field: z.string(), locale: z.string(), personId: id }),
  { subject: 'text', idFrom: 'subjectId' },
);
