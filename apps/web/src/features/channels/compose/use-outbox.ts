import { messageSend } from '#libs/contracts/channels';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { ApiError } from '../../../lib/errors';
import { send, socket } from '../../../lib/realtime';
import { show } from '../timeline/timeline';
import type { TimelineStore } from '../timeline/use-timeline';
import { Outbox, type Outgoing } from './outbox';

const RETRY = 5000;

/** What a person has written in a channel and not sent, as the browser keeps it. */
export const outboxOf = (channelId: string, personId: string): Outbox =>
  new Outbox(`qiao_outbox:${personId}:${channelId}:`, localStorage);

/** Sends what is written here: at once where the link is up, else as soon as it is. */
export function useOutbox(channelId: string, myId: string, store: TimelineStore, live: boolean) {
  const [outbox] = useState(() => outboxOf(channelId, myId));
  const entries = useSyncExternalStore(outbox.watch, outbox.entries);
  const sendOne = useCallback(
    async ({ clientMsgId, text, replyTo }: Outgoing) => {
      // A message given to a sleeping socket would be sent by it later, beside our own second try.
      if (!(await socket()).connected) throw new ApiError({ code: 'offline' });
      const { message } = await send(messageSend, { channelId, clientMsgId, text, replyTo });
      store.change((before) => show(before, message));
    },
    [channelId, store],
  );
  const drain = useCallback(() => void outbox.drain(sendOne), [outbox, sendOne]);
  const waiting = entries.some(({ refusal }) => refusal === undefined);
  useEffect(() => {
    if (!live || !waiting) return undefined;
    drain();
    const timer = setInterval(drain, RETRY);
    return () => clearInterval(timer);
  }, [live, waiting, drain]);
  return {
    entries,
    write: (text: string, replyTo?: string) =>
      outbox.add({ clientMsgId: crypto.randomUUID(), text, at: Date.now(), ...(replyTo && { replyTo }) }),
    again: (clientMsgId: string) => outbox.again(clientMsgId),
    drop: (clientMsgId: string) => outbox.remove(clientMsgId),
  };
}
