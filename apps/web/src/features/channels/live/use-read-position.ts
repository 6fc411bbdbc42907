import { channelRead, readChannel } from '#libs/contracts/channels';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { operationQuery } from '../../../lib/queries';
import { send } from '../../../lib/realtime';

interface Reading {
  channelId: string;
  /** Up to where the server says it was read. */
  lastReadSeq: number;
  newestSeq: number;
  live: boolean;
  /** Whether the newest message is on the screen. */
  atEnd: boolean;
}

/**
 * Tells the server what was read: the newest message, once it is on a visible screen. Answers up to where that is, and
 * up to where the reader had read when they came, or last came back to the window: the line of the unread ones.
 */
export function useReadPosition({ channelId, lastReadSeq, newestSeq, live, atEnd }: Reading): {
  lineSeq: number;
  readSeq: number;
} {
  const client = useQueryClient();
  const [lineSeq, setLineSeq] = useState(lastReadSeq);
  const [readSeq, setReadSeq] = useState(lastReadSeq);
  const read = useRef(lastReadSeq);
  const [visible, setVisible] = useState(document.visibilityState === 'visible');
  useEffect(() => {
    const look = () => {
      const now = document.visibilityState === 'visible';
      setVisible(now);
      if (now) setLineSeq(read.current);
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  useEffect(() => {
    if (!live || !atEnd || !visible || newestSeq <= read.current) return;
    const before = read.current;
    read.current = newestSeq;
    send(channelRead, { channelId, seq: newestSeq })
      .then(({ lastReadSeq: seq, unread }) => {
        setReadSeq(seq);
        const { queryKey } = operationQuery(readChannel, { params: { id: channelId } });
        client.setQueryData(queryKey, (channel) => channel && { ...channel, lastReadSeq: seq, unread });
      })
      .catch(() => {
        read.current = before;
      });
  }, [channelId, client, live, atEnd, visible, newestSeq]);
  return { lineSeq, readSeq };
}
