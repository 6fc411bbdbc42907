import { wordingsFor } from '#libs/core/notices/wording';

const REASONS = {
  en: {
    manager: 'You manage this challenge.',
    author: 'You submitted to this challenge.',
    participant: 'You accepted the terms of this challenge.',
    evaluator: 'You are asked to evaluate for this challenge.',
    asker: 'You asked a question about this challenge.',
    watcher: 'You watch this challenge.',
  },
  'zh-Hans': {
    manager: '您负责管理此挑战。',
    author: '您向此挑战提交了方案。',
    participant: '您已接受此挑战的条款。',
    evaluator: '您受邀评审此挑战。',
    asker: '您就此挑战提过问题。',
    watcher: '您关注了此挑战。',
  },
};

const onChallenge = wordingsFor({ en: 'Open the challenge', 'zh-Hans': '查看挑战' }, REASONS);
const onSubmission = wordingsFor({ en: 'Open your submission', 'zh-Hans': '查看您的方案' }, REASONS);
const onQuestions = wordingsFor({ en: 'Open the questions', 'zh-Hans': '查看问答' }, REASONS);
const onDesk = wordingsFor({ en: 'Answer the request', 'zh-Hans': '回复邀请' }, REASONS);

export const MANAGER_ADDED = onChallenge(
  ['You become manager of a challenge', 'You now manage the challenge “{challenge}”.'],
  ['您成为挑战负责人', '您现在负责管理挑战“{challenge}”。'],
);
export const OPENED = onChallenge(
  ['Your challenge opens', '“{challenge}” is open: submissions come in until {deadline}.'],
  ['您的挑战开放', '“{challenge}”已开放，截止时间：{deadline}。'],
);
export const RECEIVED = onSubmission(
  ['Your submission is received', 'Your submission to “{challenge}” was received and sealed.'],
  ['方案已收到', '您向“{challenge}”提交的方案已收到并封存。'],
);
export const DEADLINE_PASSED = onChallenge(
  [
    'The deadline of your challenge passes',
    'The deadline of “{challenge}” has passed. {count} submissions are open to you.',
  ],
  ['您的挑战截止', '“{challenge}”已截止，您可以查看 {count} 份方案。'],
);
export const ASSIGNED = onDesk(
  ['You are asked to evaluate', 'You are asked to evaluate a submission to “{challenge}”.'],
  ['您受邀评审', '您受邀评审“{challenge}”的一份方案。'],
);
export const ACCEPTED_OR_DECLINED = onChallenge(
  ['An evaluator answers', '{person} answered the request to evaluate for “{challenge}”.'],
  ['评审员回复', '{person}回复了“{challenge}”的评审邀请。'],
);
export const WON = onSubmission(
  ['Your submission wins', 'Your submission to “{challenge}” was chosen. A shared project is open.'],
  ['您的方案中标', '您向“{challenge}”提交的方案已中标，联合项目已开通。'],
);
export const NOT_SELECTED = onSubmission(
  [
    'Another submission is chosen',
    '“{challenge}” was decided: another submission was chosen. Thank you for yours.',
  ],
  ['方案未入选', '“{challenge}”已有结果：另一份方案入选。感谢您的参与。'],
);
export const CANCELLED = onChallenge(
  ['A challenge is called off', 'The challenge “{challenge}” was called off.'],
  ['挑战取消', '挑战“{challenge}”已取消。'],
);
export const WATCHED_OPENED = onChallenge(
  ['A challenge you watch opens', '“{challenge}” is open: submissions are taken until {deadline}.'],
  ['您关注的挑战开放', '“{challenge}”已开放，方案提交截止时间：{deadline}。'],
);
export const DEADLINE_NEAR = onChallenge(
  ['The deadline of a challenge you watch is near', '“{challenge}” ends on {deadline}.'],
  ['您关注的挑战即将截止', '“{challenge}”将于 {deadline} 截止。'],
);
export const WATCHED_DECIDED = onChallenge(
  ['A challenge you watch is awarded', '“{challenge}” was awarded.'],
  ['您关注的挑战已有结果', '“{challenge}”已选定中标方案。'],
);
export const QUESTION_ASKED = onQuestions(
  ['Somebody asks about your challenge', 'There is a new question about “{challenge}”.'],
  ['您的挑战收到提问', '“{challenge}”有一个新问题。'],
);
export const QUESTION_ANSWERED = onQuestions(
  ['Your question is answered', 'Your question about “{challenge}” is answered, for everybody to read.'],
  ['您的问题已答复', '您关于“{challenge}”的问题已答复，所有人可见。'],
);
export const ANSWER_PUBLISHED = onQuestions(
  ['A question is answered', 'A question about “{challenge}” is answered.'],
  ['问答更新', '“{challenge}”的一个问题已答复。'],
);
