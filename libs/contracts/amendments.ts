import { z } from 'zod';
import { deadlineView } from './challenges.js';
import { defineEvent } from './facts.js';
import { localizedView, readingQuery } from './localized-text.js';
import { operation } from './operation.js';
import { id, instant, money } from './primitives.js';
import { termsFields } from './terms.js';

/** One stretch of two texts held side by side: in both, only in the later, only in the earlier. */
export const textPart = z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() });
export type TextPart = z.infer<typeof textPart>;

const beforeAndAfter = <T extends z.ZodType>(value: T) => z.object({ before: value, after: value });
const plainFact = z.union([z.string(), z.number(), z.null()]);

/** Texts of the brief that an amendment can change. */
export const amendedText = z.enum(['title', 'summary', 'need', 'context', 'constraints', 'successTests']);
/** Facts of the brief that an amendment can change. */
export const amendedFact = z.enum(['sector', 'trlIn', 'trlOut', 'rewardAsWritten', 'graceMinutes']);

export const amendmentView = z
  .object({
    id,
    /** 1 for the first amendment of the challenge. */
    number: z.int(),
    publishedAt: instant,
    /** What the sponsor says about it. */
    statement: localizedView.nullable(),
    /** Who took part has to accept the terms again. */
    reacceptRequired: z.boolean(),
    deadline: beforeAndAfter(deadlineView.nullable()).nullable(),
    rewardMoney: beforeAndAfter(money.nullable()).nullable(),
    facts: z.array(beforeAndAfter(plainFact).extend({ field: amendedFact })),
    /** In one language each: the reader's where both texts have it, else the original's. */
    texts: z.array(z.object({ field: amendedText, locale: z.string(), parts: z.array(textPart) })),
    terms: z
      .object({
        from: z.int(),
        to: z.int(),
        fields: z.array(beforeAndAfter(plainFact).extend({ field: termsFields.keyof() })),
        locale: z.string(),
        parts: z.array(textPart),
      })
      .nullable(),
  })
  .meta({ id: 'Amendment' });
export type AmendmentView = z.output<typeof amendmentView>;

export const listAmendments = operation({
  id: 'amendments.list',
  method: 'GET',
  path: '/challenges/:id/amendments',
  access: 'challenge.read',
  summary: 'What was changed after publication, newest first, with the differences.',
  params: z.strictObject({ id }),
  query: z.strictObject(readingQuery),
  answer: z.object({ items: z.array(amendmentView), nextCursor: z.null() }),
});

export const amendmentOperations = [listAmendments];

export const challengeAmended = defineEvent(
  'challenge.amended',
  z.object({ challengeId: id, amendmentId: id, reacceptRequired: z.boolean() }),
  { subject: 'challenge', idFrom: 'challengeId' },
);
