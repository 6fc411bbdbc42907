import { z } from 'zod';
import { defineEvent } from './facts.js';
import { personBrief } from './identity.js';
import { localizedView, readingQuery } from './localized-text.js';
import { operation } from './operation.js';
import { can, id, instant } from './primitives.js';

/** What somebody whose submission was judged holds against a decision, and what the sponsor says to it. */
export const appealView = z
  .object({
    id,
    challengeId: id,
    text: localizedView,
    filedAt: instant,
    author: personBrief,
    mine: z.boolean(),
    answer: localizedView.nullable(),
    answeredAt: instant.nullable(),
    can: can('answer'),
  })
  .meta({ id: 'Appeal' });
export type AppealView = z.output<typeof appealView>;

export const listAppeals = operation({
  id: 'appeals.list',
  method: 'GET',
  path: '/challenges/:id/appeals',
  access: 'challenge.read',
  summary: 'Appeals against the decision: one’s own, or all of them for the managers.',
  params: z.strictObject({ id }),
  query: z.strictObject(readingQuery),
  answer: z.object({ items: z.array(appealView), nextCursor: z.null() }),
});

export const appealOperations = [listAppeals];

const aboutAppeal = z.object({ challengeId: id, appealId: id });
const audited = { subject: 'challenge', idFrom: 'challengeId' } as const;
export const appealFiled = defineEvent('challenge.appealFiled', aboutAppeal, audited);
export const appealAnswered = defineEvent('challenge.appealAnswered', aboutAppeal, audited);
