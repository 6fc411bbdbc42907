import { wordingsFor } from '#libs/core/notices/wording';

const onGig = wordingsFor(
  { en: 'Open the gig', 'zh-Hans': '打开任务单' },
  {
    en: {
      poster: 'You posted this gig.',
      lead: 'You lead the project of this gig, and who posted it has left.',
      claimer: 'You claimed this gig.',
      former: 'You had claimed this gig.',
    },
    'zh-Hans': {
      poster: '此任务单由您发布。',
      lead: '您是此任务单所属项目的负责人，发布者已离开项目。',
      claimer: '您领取了此任务单。',
      former: '您曾领取此任务单。',
    },
  },
);

export const CLAIMED = onGig(
  ['Your gig is claimed', '{person} takes on “{gig}”.'],
  ['任务单被领取', '{person}领取了任务单“{gig}”。'],
);
export const DELIVERED = onGig(
  ['Your gig is delivered', '{person} delivered “{gig}”. Look at it, then accept it or send it back.'],
  ['任务单已交付', '{person}已交付“{gig}”，请查看后验收或退回。'],
);
export const SENT_BACK = onGig(
  ['Your delivery is sent back', 'What you delivered for “{gig}” came back, with a reason.'],
  ['交付被退回', '您为“{gig}”提交的交付已退回，并附有原因。'],
);
export const ACCEPTED = onGig(
  ['Your delivery is accepted', 'What you delivered for “{gig}” is accepted. It is your credit.'],
  ['交付已验收', '您为“{gig}”提交的交付已通过验收，已记为您的贡献。'],
);
export const GIVEN_BACK = onGig(
  ['Your gig is given back', 'Whoever had claimed “{gig}” gave it back. It is open again.'],
  ['任务单被交还', '领取者已交还“{gig}”，任务单重新开放。'],
);
export const RELEASED = onGig(
  ['A gig is taken from you', 'Who posted “{gig}” put it back on the board, with a reason.'],
  ['任务单被收回', '发布者已收回“{gig}”，并附有原因。'],
);
export const LAPSED = onGig(
  ['A claim ends by silence', 'Seven joint working days passed in silence: “{gig}” is open again.'],
  ['领取因无音讯失效', '双方共同工作日已连续七天无音讯，“{gig}”重新开放。'],
);
export const SILENT = onGig(
  [
    'A claim is about to end',
    'Nothing was heard of “{gig}” for a while. Say that you are still on it before {end}, or it opens to others.',
  ],
  ['领取即将失效', '“{gig}”已久无音讯。请在 {end} 前说明您仍在进行，否则将重新开放。'],
);
export const WITHDRAWN = onGig(
  ['A gig is withdrawn', 'Who posted “{gig}” withdrew it while you had it.'],
  ['任务单被撤回', '您领取的任务单“{gig}”已被发布者撤回。'],
);
export const NOTED = onGig(
  ['A word about a gig', 'There is a new note on “{gig}”.'],
  ['任务单有新留言', '任务单“{gig}”有新留言。'],
);
