import { defineNotice } from './notice.js';
import { projectInvitationAnswered, projectInvited } from './project-invitations.js';
import { projectMemberAdded, projectMemberRemoved, projectOpened } from './projects.js';

const BOTH = ['in_app', 'email'] as const;

export const noticeProjectOpened = defineNotice({
  type: 'projects.opened',
  event: projectOpened,
  audience: 'its first members, but who opened it',
  channels: BOTH,
});
export const noticeProjectMemberAdded = defineNotice({
  type: 'projects.memberAdded',
  event: projectMemberAdded,
  audience: 'who was added',
  channels: BOTH,
});
export const noticeProjectMemberRemoved = defineNotice({
  type: 'projects.memberRemoved',
  event: projectMemberRemoved,
  audience: 'who was removed by somebody else',
  channels: BOTH,
});

export const noticeProjectInvited = defineNotice({
  type: 'projects.invited',
  event: projectInvited,
  audience: 'who is asked to join',
  channels: BOTH,
});
export const noticeProjectInvitationAnswered = defineNotice({
  type: 'projects.invitationAnswered',
  event: projectInvitationAnswered,
  audience: 'the leads',
  channels: ['in_app'],
});

export const projectNotices = [
  noticeProjectInvited,
  noticeProjectInvitationAnswered,
  noticeProjectOpened,
  noticeProjectMemberAdded,
  noticeProjectMemberRemoved,
];
