/** @type {string[]} */
const untrue = [];

/**
 * One line for each thing that was promised, whether or not it holds: one run shows all there is to mend.
 * @param {boolean} holds @param {string} sentence
 */
export function expectThat(holds, sentence) {
  console.log(`${holds ? 'ok      ' : 'NOT TRUE'}      ${sentence}`);
  if (!holds) untrue.push(sentence);
}

/** What did not hold so far. */
export const brokenPromises = () => untrue;
