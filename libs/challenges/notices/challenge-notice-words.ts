import { wordingsFor } from '#libs/core/notices/wording';

const REASONS = {
  en: {
    manager: 'You manage this challenge.',
    author: 'You submitted to this challenge.',
    participant: 'You accepted the terms of this challenge.',
    evaluator: 'You are asked to evaluate for this challenge.',
    asker: 'You asked a question about this challenge.',
    admin: 'You run the organisation behind this challenge.',
    watcher: 'You watch this challenge.',
    invited: 'You are invited to this team.',
    teammate: 'You belong to this team.',
    applicant: 'You asked to join this team.',
    former: 'You belonged to this team.',
  },
  'zh-Hans': {
    manager: '您负责管理此挑战。',
    author: '您向此挑战提交了方案。',
    participant: '您已接受此挑战的条款。',
    evaluator: '您受邀评审此挑战。',
    asker: '您就此挑战提过问题。',
    admin: '您管理此挑战的发榜方。',
    watcher: '您关注了此挑战。',
    invited: '您受邀加入此团队。',
    teammate: '您是此团队的成员。',
    applicant: '您曾申请加入此团队。',
    former: '您曾是此团队的成员。',
  },
};

const onChallenge = wordingsFor({ en: 'Open the challenge', 'zh-Hans': '查看挑战' }, REASONS);
const onAmendment = wordingsFor({ en: 'See what changed', 'zh-Hans': '查看变更' }, REASONS);
const onOutcome = wordingsFor({ en: 'Open the outcome', 'zh-Hans': '查看结果' }, REASONS);
const onSubmission = wordingsFor({ en: 'Open your submission', 'zh-Hans': '查看您的方案' }, REASONS);
const onQuestions = wordingsFor({ en: 'Open the questions', 'zh-Hans': '查看问答' }, REASONS);
const onReview = wordingsFor({ en: 'Open the review', 'zh-Hans': '打开评审' }, REASONS);
const onDesk = wordingsFor({ en: 'Answer the request', 'zh-Hans': '回复邀请' }, REASONS);

const onTeam = wordingsFor({ en: 'Open the team board', 'zh-Hans': '查看组队' }, REASONS);

export const TEAM_INVITED = onTeam(
  ['You are invited to a team', '{person} invites you to the team “{team}” for “{challenge}”.'],
  ['您受邀加入团队', '{person}邀请您加入“{challenge}”的团队“{team}”。'],
);
export const TEAM_ASKED = onTeam(
  ['Somebody asks to join your team', '{person} asks to join the team “{team}” for “{challenge}”.'],
  ['有人申请加入您的团队', '{person}申请加入“{challenge}”的团队“{team}”。'],
);
export const TEAM_JOINED = onTeam(
  ['The team has a new member', '{person} now belongs to the team “{team}” for “{challenge}”.'],
  ['团队有新成员', '{person}已加入“{challenge}”的团队“{team}”。'],
);
export const TEAM_DECLINED = onTeam(
  ['No new member', 'The request to bring {person} into the team “{team}” for “{challenge}” was declined.'],
  ['未能加入', '{person}加入“{challenge}”团队“{team}”一事未获同意。'],
);
export const TEAM_LEFT = onTeam(
  ['Somebody leaves the team', '{person} left the team “{team}” for “{challenge}”.'],
  ['有人离开团队', '{person}已离开“{challenge}”的团队“{team}”。'],
);
export const TEAM_TAKEN_OUT = onTeam(
  ['You do not belong to the team any more', 'The lead took you out of the team “{team}” for “{challenge}”.'],
  ['您已不在团队中', '负责人已将您移出“{challenge}”的团队“{team}”。'],
);
export const MERGE_OFFERED = onTeam(
  [
    'Two teams could become one',
    '{person} offers that the team “{team}” goes into “{into}” for “{challenge}”. All of both teams have to accept.',
  ],
  ['两个团队可以合并', '{person}提议将“{challenge}”的团队“{team}”并入“{into}”，须双方全体成员同意。'],
);
export const MERGE_DECLINED = onTeam(
  ['The teams stay apart', 'The offer that “{team}” goes into “{into}” for “{challenge}” was declined.'],
  ['团队未合并', '“{challenge}”中将“{team}”并入“{into}”的提议未获同意。'],
);
export const TEAMS_MERGED = onTeam(
  ['The two teams are one', 'All of “{team}” belong to “{into}” for “{challenge}” now.'],
  ['两个团队已合并', '“{challenge}”的团队“{team}”全体成员现已并入“{into}”。'],
);
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
  ['评审专家回复', '{person}回复了“{challenge}”的评审邀请。'],
);
export const REASSIGNED = onChallenge(
  [
    'A submission is given to another evaluator',
    'A submission to “{challenge}” that you were asked to evaluate was given to somebody else. You need do nothing more.',
  ],
  ['评审转交他人', '“{challenge}”中原由您评审的一份方案已转交他人，您无需再处理。'],
);
export const REOPENED = onReview(
  [
    'Your review is opened again',
    'Your review for “{challenge}” was opened again: please look at it and hand it in once more.',
  ],
  ['您的评审被退回', '您为“{challenge}”提交的评审已重新打开，请复核后再次提交。'],
);
export const RULED_OUT = onSubmission(
  [
    'Your submission is ruled out',
    'Your submission to “{challenge}” was ruled out. The reason stands with your submission.',
  ],
  ['您的方案未通过资格审查', '您向“{challenge}”提交的方案未通过资格审查，原因见方案页面。'],
);
export const READMITTED = onSubmission(
  ['Your submission is admitted again', 'Your submission to “{challenge}” is judged after all.'],
  ['您的方案恢复参评', '您向“{challenge}”提交的方案已恢复参评。'],
);
export const WON = onSubmission(
  ['Your submission wins', 'Your submission to “{challenge}” was chosen. A shared project is open.'],
  ['您的方案中榜', '您向“{challenge}”提交的方案已中榜，联合项目已开通。'],
);
export const NOT_SELECTED = onSubmission(
  [
    'Another submission is chosen',
    '“{challenge}” was decided: another submission was chosen. Thank you for yours.',
  ],
  ['方案未入选', '“{challenge}”已有结果：另一份方案入选。感谢您的参与。'],
);
export const CANCELLED = onOutcome(
  ['A challenge is called off', 'The challenge “{challenge}” was called off.'],
  ['挑战取消', '挑战“{challenge}”已取消。'],
);
export const WATCHED_OPENED = onChallenge(
  ['A challenge you watch opens', '“{challenge}” is open: submissions are taken until {deadline}.'],
  ['您关注的挑战开放', '“{challenge}”已开放，方案提交截止时间：{deadline}。'],
);
export const WATCHED_AMENDED = onAmendment(
  [
    'A challenge you watch is amended',
    'The sponsor amended “{challenge}”. Everything that changed is listed.',
  ],
  ['您关注的挑战有变更', '“{challenge}”有变更，改动已逐条列出。'],
);
export const DEADLINE_NEAR = onChallenge(
  ['The deadline of a challenge you watch is near', '“{challenge}” ends on {deadline}.'],
  ['您关注的挑战即将截止', '“{challenge}”将于 {deadline} 截止。'],
);
export const WATCHED_DECIDED = onChallenge(
  ['A challenge you watch is awarded', '“{challenge}” was awarded.'],
  ['您关注的挑战已有结果', '“{challenge}”已选定中榜方案。'],
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
export const TERMS_AMENDED = onAmendment(
  [
    'Terms are amended',
    'The sponsor amended “{challenge}”. Please read what changed and accept again: until then a submission of yours does not count.',
  ],
  ['条款变更', '“{challenge}”的发榜方作了变更。请查看变更并重新接受条款；在此之前，您的方案暂不计入。'],
);
export const BRIEF_AMENDED = onAmendment(
  ['A brief is amended', 'The sponsor amended the brief of “{challenge}”. What you accepted stays as it is.'],
  ['需求说明变更', '“{challenge}”的需求说明有变更，您已接受的条款不变。'],
);
export const DECIDED = onOutcome(
  [
    'The evaluation of your submission is finished',
    'The evaluation for “{challenge}” is finished; the award is chosen next. You can appeal until {until}.',
  ],
  ['您的方案评审结束', '“{challenge}”的评审已结束，接下来选定中榜方案。您可在 {until} 前提出申诉。'],
);
export const APPEAL_FILED = onOutcome(
  ['Somebody appeals against a decision', 'There is an appeal against the decision on “{challenge}”.'],
  ['有人对决定提出申诉', '有人对“{challenge}”的决定提出申诉。'],
);
export const APPEAL_ANSWERED = onOutcome(
  ['Your appeal is answered', 'Your appeal against the decision on “{challenge}” is answered.'],
  ['您的申诉已答复', '您对“{challenge}”的决定提出的申诉已有答复。'],
);
export const AWARD_PROPOSED = onOutcome(
  [
    'An award waits for your confirmation',
    'An award for “{challenge}” is proposed. It needs a second person.',
  ],
  ['中榜提名待您确认', '“{challenge}”已有中榜提名，须由第二人确认。'],
);
export const CANCELLATION_REQUESTED = onChallenge(
  [
    'A cancellation waits for your consent',
    'A manager asks to call off “{challenge}”. It needs your consent.',
  ],
  ['取消挑战待您同意', '负责人申请取消挑战“{challenge}”，需要您的同意。'],
);
