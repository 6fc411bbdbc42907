import { workshopChangedMessage } from '#libs/contracts/channels';
import { listRegistrations } from '#libs/contracts/registrations';
import { listWorkshopSessions } from '#libs/contracts/workshop-sessions';
import { listWorkshops, readWorkshop } from '#libs/contracts/workshops';
import { realtimeEntry } from '../../lib/realtime';

export const workshopsRealtime = [
  realtimeEntry(workshopChangedMessage, ({ id }) => [
    [readWorkshop.id, { params: { id } }],
    [listWorkshopSessions.id, { params: { id } }],
    [listRegistrations.id, { params: { id } }],
    [listWorkshops.id],
  ]),
];
