import { presenceChanged, presenceSet } from '#libs/contracts/channels';
import { useCallback, useEffect, useState } from 'react';
import { send } from '../../../lib/realtime';
import { useHeard } from './use-heard';

export type PresenceState = 'active' | 'idle' | 'away';
/** Who is here, by person; who is not in it is away. */
export type Presence = ReadonlyMap<string, PresenceState>;

/** The server forgets who was silent for 45 seconds. */
const SIGN_OF_LIFE = 30_000;

/** Who is here, by person; and I show myself as long as the channel is open: idle behind another window. */
export function usePresence(channelId: string, live: boolean): Presence {
  const [people, setPeople] = useState<Presence>(new Map());
  useHeard(
    presenceChanged,
    useCallback(
      ({ channelId: where, personId, state }) => {
        if (where === channelId) setPeople((before) => new Map(before).set(personId, state));
      },
      [channelId],
    ),
  );
  useEffect(() => {
    if (!live) return undefined;
    const tell = () =>
      void send(presenceSet, { state: document.visibilityState === 'visible' ? 'active' : 'idle' }).catch(
        () => undefined,
      );
    tell();
    const timer = setInterval(tell, SIGN_OF_LIFE);
    document.addEventListener('visibilitychange', tell);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tell);
    };
  }, [live]);
  return people;
}
