import { defineNotice } from './notice.js';
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

export const projectNotices = [noticeProjectOpened, noticeProjectMemberAdded, noticeProjectMemberRemoved];
