import { wordingsFor } from '#libs/core/notices/wording';

const onOrganisation = wordingsFor(
  { en: 'Open the organisation', 'zh-Hans': '查看机构' },
  {
    en: {
      leader: 'You are an owner or administrator of it.',
      member: 'You are a member of it.',
      former: 'You were a member of it.',
    },
    'zh-Hans': {
      leader: '您是该机构的所有者或管理员。',
      member: '您是该机构的成员。',
      former: '您曾是该机构的成员。',
    },
  },
);

export const JOINED = onOrganisation(
  ['Somebody joins your organisation', '{person} joined {organisation}.'],
  ['有人加入您的机构', '{person}加入了{organisation}。'],
);
export const INVITATION_DECLINED = onOrganisation(
  ['An invitation to your organisation is declined', 'An invitation to {organisation} was declined.'],
  ['机构邀请被谢绝', '{organisation}的一份邀请被谢绝。'],
);
export const ROLE_CHANGED = onOrganisation(
  ['Your role in an organisation changes', 'Your role in {organisation} was changed.'],
  ['您在机构中的角色变更', '您在{organisation}中的角色已变更。'],
);
export const REMOVED = onOrganisation(
  ['You are removed from an organisation', 'You were removed from {organisation}.'],
  ['您被移出机构', '您已被移出{organisation}。'],
);
