import { projectChangedMessage } from '#libs/contracts/channels';
import { listProjectMembers, listProjects, readProject } from '#libs/contracts/projects';
import { realtimeEntry } from '../../lib/realtime';

export const projectsRealtime = [
  realtimeEntry(projectChangedMessage, ({ id }) => [
    [readProject.id, { params: { id } }],
    [listProjectMembers.id, { params: { id } }],
    [listProjects.id],
  ]),
];
