import { useSyncExternalStore } from 'react';

const MINUTE = 60_000;
let minute = Math.floor(Date.now() / MINUTE);

/** The present, moving once a minute. */
export function useNow(): Date {
  return new Date(useSyncExternalStore(eachMinute, () => minute) * MINUTE);
}

function eachMinute(changed: () => void): () => void {
  const timer = setInterval(() => {
    const next = Math.floor(Date.now() / MINUTE);
    if (next === minute) return;
    minute = next;
    changed();
  }, 1000);
  return () => clearInterval(timer);
}
