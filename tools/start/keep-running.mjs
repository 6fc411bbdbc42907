import { setTimeout as sleep } from 'node:timers/promises';

const firstPause = 500;
const longestPause = 15_000;

/**
 * @typedef {object} Kept
 * @property {() => Promise<void>} restart ends it; it comes back at once
 * @property {() => Promise<void>} stop ends it for good
 */

/**
 * Starts a process and starts it again whenever it ends unasked, after pauses that grow while it does not stay.
 * @param {string} name
 * @param {() => Promise<import('./app-process.mjs').Running>} start its first failure is the caller's
 * @param {(text: string) => void} say
 * @returns {Promise<Kept>}
 */
export async function keepRunning(name, start, say) {
  const ending = new AbortController();
  let running = await start();
  let isAsked = false;
  const guarded = guard();

  async function guard() {
    let pause = firstPause;
    for (;;) {
      const since = Date.now();
      const how = await running.exited;
      if (ending.signal.aborted) return;
      if (!isAsked) {
        pause = Date.now() - since > longestPause ? firstPause : Math.min(pause * 2, longestPause);
        say(`${name} ${how}; starting it again`);
        await sleep(pause, undefined, { signal: ending.signal }).catch(() => undefined);
      }
      isAsked = false;
      if (ending.signal.aborted) return;
      // one that ended before it was ready has exited, too: the next round sees it
      running = await start().catch((error) => ({
        ...running,
        exited: Promise.resolve(String(error.message)),
      }));
      if (ending.signal.aborted) return running.stop();
    }
  }

  return {
    restart: async () => {
      isAsked = true;
      await running.stop();
    },
    stop: async () => {
      ending.abort();
      await running.stop();
      await guarded;
    },
  };
}
