import type { DemoMessage } from './demo-types.js';
import { benchTalk } from './messages/bench.js';
import { cellsTalk } from './messages/cells.js';
import { inOrder } from './messages/say.js';
import { kickoff } from './messages/vibration-1-kickoff.js';
import { boards } from './messages/vibration-2-boards.js';
import { noise } from './messages/vibration-3-noise.js';
import { housing } from './messages/vibration-4-housing.js';
import { spindle } from './messages/vibration-5-spindle.js';
import { proof } from './messages/vibration-6-proof.js';

/** What was said in the channel of each project, by project key, in the order it was said. */
export const messages: Record<string, DemoMessage[]> = {
  vibration: inOrder([...kickoff, ...boards, ...noise, ...housing, ...spindle, ...proof]),
  cells: inOrder(cellsTalk),
  bench: inOrder(benchTalk),
};
