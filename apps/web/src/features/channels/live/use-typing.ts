import { messageCreated, typing, typingShown } from '#libs/contracts/channels';
import { useCallback, useEffect, useRef, useState } from 'react';
import { send } from '../../../lib/realtime';
import { useReader } from '../message/reader';
import { useHeard } from './use-heard';

const FORGOTTEN = 6000;
const AGAIN = 3000;

/** Who is typing here besides me, by name; and a way to say that I am, at most every three seconds. */
export function useTyping(channelId: string): { names: readonly string[]; onType: () => void } {
  const { id: myId } = useReader();
  const [typists, setTypists] = useState<ReadonlyMap<string, string>>(new Map());
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const said = useRef(0);
  const forget = useCallback(
    (id: string) => setTypists((before) => new Map([...before].filter(([other]) => other !== id))),
    [],
  );
  useHeard(
    typingShown,
    useCallback(
      ({ channelId: where, person }) => {
        if (where !== channelId || person.id === myId) return;
        setTypists((before) => new Map(before).set(person.id, person.displayName));
        clearTimeout(timers.current.get(person.id));
        timers.current.set(
          person.id,
          setTimeout(() => forget(person.id), FORGOTTEN),
        );
      },
      [channelId, myId, forget],
    ),
  );
  // Who has sent it is not typing it any more.
  useHeard(
    messageCreated,
    useCallback(({ author }) => forget(author.id), [forget]),
  );
  useEffect(() => {
    const running = timers.current;
    return () => running.forEach((timer) => clearTimeout(timer));
  }, []);
  const onType = useCallback(() => {
    if (Date.now() - said.current < AGAIN) return;
    said.current = Date.now();
    void send(typing, { channelId }).catch(() => undefined);
  }, [channelId]);
  return { names: [...typists.values()], onType };
}
