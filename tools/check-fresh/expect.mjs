import { Refusal } from '../start/refusal.mjs';

/**
 * One line for each thing that is as promised; the first that is not ends the check.
 * @param {boolean} holds @param {string} sentence
 */
export function expectThat(holds, sentence) {
  if (!holds) throw new Refusal(`Not true: ${sentence}.`);
  console.log(`ok            ${sentence}`);
}
