import type { MessageView } from '#libs/contracts/channels';
import type { Side } from '#libs/contracts/primitives';
import { createContext, useContext, useMemo } from 'react';
import { useInterfaceLocale } from '../../../lib/i18n';
import type { Me } from '../../../lib/me';
import { nameFor } from '../../../lib/person-name';
import type { Shore } from '../../../lib/time';

/** For whom a channel is shown; said once, since hundreds of messages ask. */
export interface Reader {
  id: string;
  /** As whom they write here. */
  name: string;
  side: Side;
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

type Author = Pick<MessageView['author'], 'id' | 'displayName' | 'side'>;

/** With an `author` whoever writes here as somebody else than on other pages. The same reader as long as nothing about them changes, so that messages are not drawn again. */
export function useReaderOf(me: Me, [mine, theirs]: [Shore, Shore], author?: Author): Reader {
  const { readLocales } = me;
  const locale = useInterfaceLocale();
  const {
    id,
    displayName: name,
    side: from,
  } = author ?? {
    id: me.id,
    displayName: nameFor(me.name, locale),
    side: me.homeRegion,
  };
  const { timeZone: here, side } = mine;
  const { timeZone: there, side: otherSide } = theirs;
  return useMemo(
    () => ({
      id,
      name,
      side: from,
      reads: readLocales,
      mine: { timeZone: here, side },
      theirs: { timeZone: there, side: otherSide },
    }),
    [id, name, from, readLocales, here, side, there, otherSide],
  );
}
