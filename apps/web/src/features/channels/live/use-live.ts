import { useEffect, useState } from 'react';
import type { TimelineStore } from '../timeline/use-timeline';
import { followChannel, type LinkState } from './live-channel';

/** Follows a channel while its page is open, once its first part is here. */
export function useLive(channelId: string, store: TimelineStore, ready: boolean): LinkState {
  const [state, setState] = useState<LinkState>('connecting');
  useEffect(() => {
    if (!ready) return undefined;
    return followChannel(channelId, store, setState);
  }, [channelId, store, ready]);
  return state;
}
