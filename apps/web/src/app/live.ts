import type { QueryClient } from '@tanstack/react-query';
import { meQuery } from '../lib/me';
import { startRealtime } from '../lib/realtime';
import { realtimeTable } from './realtime-table';

/** Opens the socket as long as somebody is signed in. Nobody else is told anything live. */
export function goLive(client: QueryClient): void {
  let live = false;
  const look = () => {
    if (live || !client.getQueryData(meQuery.queryKey)) return;
    live = true;
    void startRealtime(client, realtimeTable);
  };
  client.getQueryCache().subscribe(look);
  look();
}
