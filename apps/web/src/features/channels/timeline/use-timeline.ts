import { listMessages } from '#libs/contracts/channels';
import { useQuery, useQueryClient, type QueryClient, type QueryKey } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import { call } from '../../../lib/api';
import type { ApiError } from '../../../lib/errors';
import { useInterfaceLocale } from '../../../lib/i18n';
import { catchUp, hasOlder, prepend, type Timeline } from './timeline';

/** Under which key timelines are kept. */
export const TIMELINE = 'channels.timeline';

const FIRST = 50;
const OLDER = 100;
const CHANGES = 200;

/** What is known of a channel on this page, and a way to change it. */
export interface TimelineStore {
  read: () => Timeline | undefined;
  change: (next: (before: Timeline) => Timeline) => void;
}

function timelineStore(client: QueryClient, key: QueryKey): TimelineStore {
  return {
    read: () => client.getQueryData<Timeline>(key),
    change: (next) => client.setQueryData<Timeline>(key, (before) => before && next(before)),
  };
}

/**
 * The messages of a channel in the reader's languages, newest first to arrive. The socket keeps them current; reading
 * again only catches up.
 */
export function useTimeline(channelId: string, reads: readonly string[]) {
  const client = useQueryClient();
  const locale = useInterfaceLocale();
  const language = [...reads, locale].join();
  const key = useMemo(() => [TIMELINE, channelId, language], [channelId, language]);
  const store = useMemo(() => timelineStore(client, key), [client, key]);
  const query = useQuery<Timeline, ApiError>({
    queryKey: key,
    queryFn: () => {
      const known = store.read();
      return known ? caughtUp(channelId, known) : firstPart(channelId);
    },
    staleTime: Infinity,
  });
  const { loading, loadOlder } = useOlder(channelId, store);
  return { ...query, store, loading, loadOlder };
}

/** Fetches the next older part, one at a time; nothing happens where there is none. */
function useOlder(channelId: string, store: TimelineStore) {
  const [loading, setLoading] = useState(false);
  const running = useRef<Promise<void>>(undefined);
  const loadOlder = useCallback(() => {
    const known = store.read();
    if (!known || !hasOlder(known)) return Promise.resolve();
    setLoading(true);
    const query = { limit: OLDER, before: known.fromSeq };
    running.current ??= call(listMessages, { params: { id: channelId }, query })
      .then(({ items }) => store.change((now) => prepend(now, bySeq(items))))
      .finally(() => {
        running.current = undefined;
        setLoading(false);
      });
    return running.current;
  }, [channelId, store]);
  return { loading, loadOlder };
}

async function firstPart(channelId: string): Promise<Timeline> {
  const { items, lastRev } = await call(listMessages, { params: { id: channelId }, query: { limit: FIRST } });
  const messages = bySeq(items);
  return { messages, fromSeq: messages[0]?.seq ?? 1, lastRev };
}

async function caughtUp(channelId: string, known: Timeline): Promise<Timeline> {
  let timeline = known;
  for (;;) {
    const query = { limit: CHANGES, afterRev: timeline.lastRev };
    const { items, lastRev, complete } = await call(listMessages, { params: { id: channelId }, query });
    timeline = catchUp(timeline, { missed: items, lastRev, complete });
    if (complete) return timeline;
  }
}

const bySeq = <M extends { seq: number }>(messages: readonly M[]): M[] =>
  messages.toSorted((a, b) => a.seq - b.seq);
