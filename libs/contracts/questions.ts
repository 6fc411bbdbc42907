import { z } from 'zod';
import { defineEvent } from './facts.js';
import { personBrief } from './identity.js';
import { localizedInput, localizedView, readingQuery } from './localized-text.js';
import { operation } from './operation.js';
import { can, id, instant, page, pageQuery } from './primitives.js';

/**
 * `asked`: between who asked and the managers. `opened`: everybody may read it, and it waits for an answer. `answered`:
 * everybody may read both.
 */
export const questionState = z.enum(['asked', 'opened', 'answered', 'withdrawn']);
export type QuestionState = z.infer<typeof questionState>;

export const questionView = z
  .object({
    id,
    challengeId: id,
    text: localizedView,
    answer: localizedView.nullable(),
    state: questionState,
    askedAt: instant,
    answeredAt: instant.nullable(),
    /** For the managers and the author; nobody else learns who takes an interest. */
    author: personBrief.nullable(),
    mine: z.boolean(),
    can: can('answer', 'open', 'withdraw'),
  })
  .meta({ id: 'Question' });
export type QuestionView = z.output<typeof questionView>;

const onChallenge = z.strictObject({ id });
const onQuestion = z.strictObject({ id });
const words = localizedInput(4000);

export const listQuestions = operation({
  id: 'questions.list',
  method: 'GET',
  path: '/challenges/:id/questions',
  access: 'challenge.read',
  summary: 'Questions and answers, newest first; what is not published, only to its author and the managers.',
  params: onChallenge,
  query: z.strictObject({ ...pageQuery, ...readingQuery, state: questionState.optional() }),
  answer: page(questionView).extend({
    canAsk: z.boolean(),
    /** Whether somebody who answers works now, and until when that holds. */
    answering: z.object({
      state: z.enum(['working', 'off_hours', 'unknown']),
      until: instant.nullable(),
    }),
  }),
});
export const askQuestion = operation({
  id: 'questions.ask',
  method: 'POST',
  path: '/challenges/:id/questions',
  access: 'challenge.ask',
  summary: 'Ask the sponsor; nobody else reads it before it is answered or opened.',
  params: onChallenge,
  body: z.strictObject({ text: words }),
  answer: questionView,
  status: 201,
});
export const answerQuestion = operation({
  id: 'questions.answer',
  method: 'POST',
  path: '/questions/:id/answer',
  access: 'question.answer',
  summary: 'Answer for everybody at once, each in their language; a second answer corrects the first.',
  params: onQuestion,
  body: z.strictObject({ text: words }),
  answer: questionView,
});
export const openQuestion = operation({
  id: 'questions.open',
  method: 'POST',
  path: '/questions/:id/open',
  access: 'question.open',
  summary: 'Let everybody read the question before there is an answer.',
  params: onQuestion,
  answer: questionView,
});
export const withdrawQuestion = operation({
  id: 'questions.withdraw',
  method: 'POST',
  path: '/questions/:id/withdraw',
  access: 'question.withdraw',
  summary: 'Take back what one asked and was not answered.',
  params: onQuestion,
  answer: questionView,
});

export const questionOperations = [
  listQuestions,
  askQuestion,
  answerQuestion,
  openQuestion,
  withdrawQuestion,
];

const aboutQuestion = z.object({ challengeId: id, questionId: id });
const audited = { subject: 'challenge', idFrom: 'challengeId' } as const;
export const questionAsked = defineEvent('challenge.questionAsked', aboutQuestion, audited);
export const questionOpened = defineEvent('challenge.questionOpened', aboutQuestion, audited);
export const questionAnswered = defineEvent('challenge.questionAnswered', aboutQuestion, audited);
export const questionWithdrawn = defineEvent('challenge.questionWithdrawn', aboutQuestion, audited);
