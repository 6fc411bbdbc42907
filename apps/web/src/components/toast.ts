import { useSyncExternalStore } from 'react';

export interface Notice {
  id: number;
  text: string;
}

const LIFE = 5000;
let notices: readonly Notice[] = [];
let last = 0;
const watchers = new Set<() => void>();

/** Tells in passing that something was done. What must be read belongs on the page. */
export function toast(text: string): void {
  const notice = { id: (last += 1), text };
  set([...notices, notice]);
  setTimeout(() => set(notices.filter(({ id }) => id !== notice.id)), LIFE);
}

export const useNotices = (): readonly Notice[] => useSyncExternalStore(watch, () => notices);

function set(next: readonly Notice[]): void {
  notices = next;
  watchers.forEach((changed) => changed());
}

function watch(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}
