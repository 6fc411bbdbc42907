import { wordingsFor } from '#libs/core/notices/wording';

const REASONS = {
  en: {
    invited: 'Somebody of this project asks you.',
    lead: 'You lead this project.',
    member: 'You are a member of this project.',
    former: 'You were a member of this project.',
  },
  'zh-Hans': {
    invited: '此项目的成员邀请您。',
    lead: '您是此项目的负责人。',
    member: '您是此项目的成员。',
    former: '您曾是此项目的成员。',
  },
};
const onProject = wordingsFor({ en: 'Open the project', 'zh-Hans': '打开项目' }, REASONS);
const onProjects = wordingsFor({ en: 'See your projects', 'zh-Hans': '查看您的项目' }, REASONS);

export const OPENED = onProject(
  ['A project opens for you', 'The project “{project}” is open, and you are in it.'],
  ['项目开通', '项目“{project}”已开通，您是成员之一。'],
);
export const MEMBER_ADDED = onProject(
  ['You are added to a project', 'You were added to the project “{project}”.'],
  ['您被加入项目', '您已被加入项目“{project}”。'],
);
export const MEMBER_REMOVED = onProjects(
  ['You are removed from a project', 'You were removed from the project “{project}”.'],
  ['您被移出项目', '您已被移出项目“{project}”。'],
);

const onInvitation = wordingsFor({ en: 'Answer', 'zh-Hans': '回复邀请' }, REASONS);

export const INVITED = onInvitation(
  ['You are invited into a project', '{person} asks you to join the project “{project}”.'],
  ['您受邀加入项目', '{person}邀请您加入项目“{project}”。'],
);
export const INVITATION_ANSWERED = onProject(
  ['Somebody answers your invitation', '{person} answered the invitation into “{project}”.'],
  ['有人回复邀请', '{person}回复了加入“{project}”的邀请。'],
);
