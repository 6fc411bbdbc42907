import { challengesBefore } from './challenges-before.js';
import { challengesJudged } from './challenges-judged.js';
import { challengesOpen } from './challenges-open.js';
import type { DemoChallenge } from './demo-types.js';

/** Twelve challenges, one for every state a visitor should be able to see, three of them open. */
export const challenges: DemoChallenge[] = [...challengesBefore, ...challengesOpen, ...challengesJudged];
