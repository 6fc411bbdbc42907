import { challengesRealtime } from '../features/challenges/realtime';
import { channelsRealtime } from '../features/channels/realtime';
import { inboxRealtime } from '../features/inbox/realtime';
import { projectsRealtime } from '../features/projects/realtime';
import { workshopsRealtime } from '../features/workshops/realtime';
import type { RealtimeEntry } from '../lib/realtime';

/** Which message makes which readings out of date, each feature's lines by the feature. */
export const realtimeTable: RealtimeEntry[] = [
  ...challengesRealtime,
  ...channelsRealtime,
  ...inboxRealtime,
  ...projectsRealtime,
  ...workshopsRealtime,
];
