import { wordingsFor } from '#libs/core/notices/wording';

const ACTION = { en: 'See the workshop', 'zh-Hans': '查看研讨会' };
const REASONS = {
  en: {
    registered: 'You are registered for this workshop.',
    waiting: 'You are on the waitlist of this workshop.',
    host: 'You host this workshop.',
    member: 'You belong to the project it is for.',
  },
  'zh-Hans': {
    registered: '您已报名此研讨会。',
    waiting: '您在此研讨会的候补名单上。',
    host: '您是此研讨会的主办人。',
    member: '您是相关项目的成员。',
  },
};

const wording = wordingsFor(ACTION, REASONS);

export const REGISTERED = wording(
  ['You have a seat', 'You have a seat in “{workshop}”, {start}.'],
  ['报名成功', '您已获得“{workshop}”的名额，时间：{start}。'],
);
export const WAITLISTED = wording(
  [
    'You are on the waitlist',
    '“{workshop}” is full. You are on the waitlist and move up when a seat is given back.',
  ],
  ['进入候补名单', '“{workshop}”名额已满。您已进入候补名单，有人退出时将依次递补。'],
);
export const PROMOTED = wording(
  ['You move up from the waitlist', 'A seat became free: you have a place in “{workshop}”, {start}.'],
  ['候补递补成功', '有名额空出，您已递补参加“{workshop}”，时间：{start}。'],
);
export const RECEIVED = wording(
  ['Somebody registers for your workshop', '{person} registered for “{workshop}”.'],
  ['有人报名您的研讨会', '{person}报名了“{workshop}”。'],
);
export const SEAT_TAKEN_BACK = wording(
  ['A host cancels your registration', 'A host cancelled your registration for “{workshop}”.'],
  ['主办人取消您的报名', '主办人取消了您在“{workshop}”的报名。'],
);
export const RESCHEDULED = wording(
  ['A workshop is moved', '“{workshop}” was moved to {start}.'],
  ['研讨会改期', '“{workshop}”改期至 {start}。'],
);
export const CANCELLED = wording(
  ['A workshop is cancelled', '“{workshop}” was cancelled: {reason}'],
  ['研讨会取消', '“{workshop}”已取消：{reason}'],
);
export const HOST_ADDED = wording(
  ['You become a host', 'You were made a host of “{workshop}”, {start}.'],
  ['您成为主办人', '您已成为研讨会“{workshop}”的主办人，时间：{start}。'],
);
export const PUBLISHED = wording(
  ['A workshop of your project is announced', 'A workshop of your project: “{workshop}”, {start}.'],
  ['项目发布研讨会', '您的项目将举办研讨会“{workshop}”，时间：{start}。'],
);
