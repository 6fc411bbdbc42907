import { typing, typingShown } from '#libs/contracts/channels';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useMe } from '../../../lib/me';
import { hear, send } from '../../../lib/realtime';

const FORGOTTEN = 6000;
const AGAIN = 3000;

/** Who is typing here besides me, by name; and a way to say that I am, at most every three seconds. */
export function useTyping(channelId: string): { names: readonly string[]; onType: () => void } {
  const me = useMe();
  const [typists, setTypists] = useState<ReadonlyMap<string, string>>(new Map());
  const said = useRef(0);
  const myId = me?.id;
  useEffect(() => {
    let stop: () => void = () => undefined;
    let left = false;
    const timers = new Map<string, ReturnType<typeof setTimeout>>();
    const forget = (id: string) =>
      setTypists((before) => new Map([...before].filter(([other]) => other !== id)));
    void hear(typingShown, ({ channelId: where, person }) => {
      if (where !== channelId || person.id === myId) return;
      setTypists((before) => new Map(before).set(person.id, person.displayName));
      clearTimeout(timers.get(person.id));
      timers.set(
        person.id,
        setTimeout(() => forget(person.id), FORGOTTEN),
      );
    }).then((off) => {
      stop = off;
      if (left) off();
    });
    return () => {
      left = true;
      stop();
      timers.forEach((timer) => clearTimeout(timer));
    };
  }, [channelId, myId]);
  const onType = useCallback(() => {
    if (Date.now() - said.current < AGAIN) return;
    said.current = Date.now();
    void send(typing, { channelId }).catch(() => undefined);
  }, [channelId]);
  return { names: [...typists.values()], onType };
}
