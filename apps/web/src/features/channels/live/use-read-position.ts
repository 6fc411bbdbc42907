import { channelRead, readChannel, type channelView } from '#libs/contracts/channels';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { z } from 'zod';
import { operationQuery } from '../../../lib/queries';
import { send } from '../../../lib/realtime';
import type { Unread } from '../timeline/timeline-rows';
import { useVisible } from './use-visible';

interface Reading {
  channel: z.output<typeof channelView>;
  newestSeq: number;
  live: boolean;
  /** Whether the newest message is on the screen. */
  atEnd: boolean;
}

/**
 * Tells the server what was read: the newest message, once it is on a visible screen. Answers up to where that is, and
 * what was unread when the reader came, or came back to the window or to the link.
 */
export function useReadPosition({ channel, newestSeq, live, atEnd }: Reading): {
  readSeq: number;
  unread: Unread;
} {
  const client = useQueryClient();
  const { id: channelId } = channel;
  const [readSeq, setReadSeq] = useState(channel.lastReadSeq);
  const [unread, setUnread] = useState<Unread>({ after: channel.lastReadSeq, upTo: channel.lastSeq });
  const isHere = useVisible() && live;
  const [wasHere, setWasHere] = useState(false);
  if (isHere !== wasHere) {
    setWasHere(isHere);
    if (isHere && newestSeq > readSeq) setUnread({ after: readSeq, upTo: newestSeq });
  }
  useEffect(() => {
    if (!isHere || !atEnd || newestSeq <= readSeq) return;
    send(channelRead, { channelId, seq: newestSeq })
      .then(({ lastReadSeq, unread: count }) => {
        setReadSeq(lastReadSeq);
        const { queryKey } = operationQuery(readChannel, { params: { id: channelId } });
        client.setQueryData(queryKey, (known) => known && { ...known, lastReadSeq, unread: count });
      })
      // The next message, or coming back, tells again.
      .catch(() => undefined);
  }, [channelId, client, isHere, atEnd, newestSeq, readSeq]);
  return { readSeq, unread };
}
