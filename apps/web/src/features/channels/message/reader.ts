import { createContext, useContext, useMemo } from 'react';
import type { Me } from '../../../lib/me';
import type { Shore } from '../../../lib/time';

/** For whom a channel is shown; said once, since hundreds of messages ask. */
export interface Reader {
  id: string;
  /** Languages they read, best first. */
  reads: readonly string[];
  mine: Shore;
  theirs: Shore;
}

export const ReaderContext = createContext<Reader | undefined>(undefined);

/** Who reads; throws outside of a channel. */
export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (!reader) throw new Error('A message is shown outside of a channel.');
  return reader;
}

/** The same reader as long as nothing about them changes, so that messages are not drawn again. */
export function useReaderOf({ id, readLocales }: Me, [mine, theirs]: [Shore, Shore]): Reader {
  const { timeZone: here, side } = mine;
  const { timeZone: there, side: otherSide } = theirs;
  return useMemo(
    () => ({
      id,
      reads: readLocales,
      mine: { timeZone: here, side },
      theirs: { timeZone: there, side: otherSide },
    }),
    [id, readLocales, here, side, there, otherSide],
  );
}
