import { setTimeout as sleep } from 'node:timers/promises';
import type { Stack } from './processes.js';

export interface CrashPlan {
  /** As the stack calls it: `api-1`, `worker-1`. */
  name: string;
  times: number;
  /** How much is under way in it right now; it is killed while that is more than nothing. */
  underWay: () => Promise<number>;
  random: () => number;
}

const BETWEEN_MS = 1_000;
const AWAY_MS = 300;
/** Whoever waits for a job waits for all kills of its worker, and then until the lock of the last one is over. */
const WAIT_FOR_WORK_MS = 80_000;
const LOG_TAIL = 4000;

/** Kills a process again and again, each time in the middle of its work, and starts it anew. */
export async function crashAgainAndAgain(stack: Stack, plan: CrashPlan): Promise<void> {
  for (let time = 0; time < plan.times; time++) {
    await sleep(100 + plan.random() * BETWEEN_MS);
    await workIn(stack, plan);
    await stack.kill(plan.name);
    await sleep(plan.random() * AWAY_MS);
    await stack.restart(plan.name);
  }
}

async function workIn(stack: Stack, { name, underWay }: CrashPlan): Promise<void> {
  const end = Date.now() + WAIT_FOR_WORK_MS;
  while ((await underWay()) === 0) {
    if (Date.now() > end)
      throw new Error(
        `${name} has had nothing to do for ${WAIT_FOR_WORK_MS} ms.\n${stack.logs().slice(-LOG_TAIL)}`,
      );
    await sleep(2);
  }
}
