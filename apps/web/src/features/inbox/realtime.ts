import {
  listNotifications,
  notificationCreatedMessage,
  notificationReadMessage,
} from '#libs/contracts/notifications';
import { realtimeEntry } from '../../lib/realtime';

export const inboxRealtime = [
  realtimeEntry(notificationCreatedMessage, () => [[listNotifications.id]]),
  realtimeEntry(notificationReadMessage, () => [[listNotifications.id]]),
];
