import { useCallback, useState } from 'react';

const PREFIX = 'qiao_draft:';

/**
 * State that survives a reload: what a person was writing under `key`. `clear` once it was sent. A browser that
 * refuses storage simply forgets.
 */
export function useDraft<T>(key: string, initial: T): [T, (next: T) => void, clear: () => void] {
  const [value, setValue] = useState<T>(() => read(key) ?? initial);
  const keep = useCallback(
    (next: T) => {
      setValue(next);
      write(key, JSON.stringify(next));
    },
    [key],
  );
  const clear = useCallback(() => {
    setValue(initial);
    write(key, null);
  }, [key, initial]);
  return [value, keep, clear];
}

function read<T>(key: string): T | undefined {
  try {
    const kept = localStorage.getItem(PREFIX + key);
    return kept === null ? undefined : (JSON.parse(kept) as T);
  } catch {
    return undefined;
  }
}

function write(key: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, text);
  } catch {
    // Private windows may refuse; then the draft lives as long as the page.
  }
}
