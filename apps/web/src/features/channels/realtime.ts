import { accessRevoked, channelReadBy, listMyChannels, readChannel } from '#libs/contracts/channels';
import { readNeeds } from '#libs/contracts/home';
import { listProjects, readProject } from '#libs/contracts/projects';
import { realtimeEntry } from '../../lib/realtime';

export const channelsRealtime = [
  realtimeEntry(channelReadBy, () => [
    [listMyChannels.id],
    [readProject.id],
    [listProjects.id],
    [readNeeds.id],
  ]),
  realtimeEntry(accessRevoked, ({ subject }) => [
    [readChannel.id, { params: { id: subject.id } }],
    [listMyChannels.id],
    [readProject.id],
    [listProjects.id],
  ]),
];
