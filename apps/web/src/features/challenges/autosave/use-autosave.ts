import { useEffect, useState, useSyncExternalStore } from 'react';
import { Autosaver, type Saving } from './autosaver';

const PREFIX = 'qiao_unsaved:';

const later = (run: () => void, ms: number): (() => void) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

/**
 * Saves by itself what is changed under `key`. What a closed page had not yet stored is kept in this browser and stored
 * when the page opens again.
 */
export function useAutosave<P extends object>(
  key: string,
  save: (part: Partial<P>) => Promise<void>,
): { saver: Autosaver<P>; saving: Saving<P> } {
  const [saver] = useState(() => new Autosaver<P>({ save, later }));
  const saving = useSyncExternalStore(saver.watch, saver.snapshot);
  useEffect(() => saver.use({ save, later }), [saver, save]);
  useEffect(() => {
    const left = read<P>(key);
    if (left) saver.change(left);
    const atOnce = () => void saver.flush();
    addEventListener('online', atOnce);
    addEventListener('pagehide', atOnce);
    return () => {
      removeEventListener('online', atOnce);
      removeEventListener('pagehide', atOnce);
      atOnce();
    };
  }, [key, saver]);
  useEffect(() => keep(key, saving.unsaved), [key, saving.unsaved]);
  return { saver, saving };
}

function read<P>(key: string): Partial<P> | undefined {
  try {
    const left = localStorage.getItem(PREFIX + key);
    return left === null ? undefined : (JSON.parse(left) as Partial<P>);
  } catch {
    return undefined;
  }
}

function keep(key: string, unsaved: object): void {
  try {
    if (Object.keys(unsaved).length === 0) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, JSON.stringify(unsaved));
  } catch {
    // Private windows may refuse; then what is unsaved lives as long as the page.
  }
}
