import { defineNotice } from './notice.js';
import { invitationDeclined, memberJoined, memberLeft, memberRoleChanged } from './organisations.js';

const BOTH = ['in_app', 'email'] as const;

export const noticeOrganisationJoined = defineNotice({
  type: 'organisations.memberJoined',
  event: memberJoined,
  audience: 'the owners and administrators',
  channels: ['in_app'],
});
export const noticeInvitationDeclined = defineNotice({
  type: 'organisations.invitationDeclined',
  event: invitationDeclined,
  audience: 'the owners and administrators',
  channels: ['in_app'],
});
export const noticeOrganisationRole = defineNotice({
  type: 'organisations.roleChanged',
  event: memberRoleChanged,
  audience: 'whose role somebody else changed',
  channels: BOTH,
});
export const noticeOrganisationLeft = defineNotice({
  type: 'organisations.memberRemoved',
  event: memberLeft,
  audience: 'who was removed by somebody else',
  channels: BOTH,
});

export const organisationNotices = [
  noticeOrganisationJoined,
  noticeInvitationDeclined,
  noticeOrganisationRole,
  noticeOrganisationLeft,
];
