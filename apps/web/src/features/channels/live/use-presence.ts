import { presenceChanged, presenceSet } from '#libs/contracts/channels';
import { useEffect, useState } from 'react';
import { hear, send } from '../../../lib/realtime';

export type PresenceState = 'active' | 'idle' | 'away';

/** The server forgets who was silent for 45 seconds. */
const SIGN_OF_LIFE = 30_000;

/** Who is here, by person; and I show myself as long as the channel is open: idle behind another window. */
export function usePresence(channelId: string, live: boolean): ReadonlyMap<string, PresenceState> {
  const [people, setPeople] = useState<ReadonlyMap<string, PresenceState>>(new Map());
  useEffect(() => {
    let stop: () => void = () => undefined;
    let left = false;
    void hear(presenceChanged, ({ channelId: where, personId, state }) => {
      if (where === channelId) setPeople((before) => new Map(before).set(personId, state));
    }).then((off) => {
      stop = off;
      if (left) off();
    });
    return () => {
      left = true;
      stop();
    };
  }, [channelId]);
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
