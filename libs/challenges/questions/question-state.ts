import type { QuestionState } from '#libs/contracts/questions';
import { moves, type Move } from '../state-table.js';

export type QuestionTrigger = 'open' | 'answer' | 'withdraw';

/** A question's life. A second answer corrects the first. */
export const QUESTION_MOVES: readonly Move<QuestionState, QuestionTrigger>[] = [
  ...moves<QuestionState, QuestionTrigger>('open', ['asked'], 'opened'),
  ...moves<QuestionState, QuestionTrigger>('answer', ['asked', 'opened', 'answered'], 'answered'),
  ...moves<QuestionState, QuestionTrigger>('withdraw', ['asked', 'opened'], 'withdrawn'),
];

export const follows = (from: QuestionState, trigger: QuestionTrigger): boolean =>
  QUESTION_MOVES.some((move) => move.from === from && move.trigger === trigger);
