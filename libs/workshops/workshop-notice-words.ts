import type { UiLocale } from '#libs/contracts/locale';
import type { NoticeWording } from '#libs/core/notices/notice';

type Wording = Readonly<Record<UiLocale, NoticeWording>>;

const ACTION = { en: 'See the workshop', 'zh-Hans': '查看研讨会' };
const REASONS: Record<UiLocale, NoticeWording['reasons']> = {
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

const wording = (en: string, zh: string): Wording => ({
  en: { title: en, action: ACTION.en, reasons: REASONS.en },
  'zh-Hans': { title: zh, action: ACTION['zh-Hans'], reasons: REASONS['zh-Hans'] },
});

export const REGISTERED = wording(
  'You have a seat in “{workshop}”, {start}.',
  '您已获得“{workshop}”的名额，时间：{start}。',
);
export const WAITLISTED = wording(
  '“{workshop}” is full. You are on the waitlist and move up when a seat is given back.',
  '“{workshop}”名额已满。您已进入候补名单，有人退出时将依次递补。',
);
export const PROMOTED = wording(
  'A seat became free: you have a place in “{workshop}”, {start}.',
  '有名额空出，您已递补参加“{workshop}”，时间：{start}。',
);
export const RECEIVED = wording('{person} registered for “{workshop}”.', '{person}报名了“{workshop}”。');
export const SEAT_TAKEN_BACK = wording(
  'A host cancelled your registration for “{workshop}”.',
  '主办人取消了您在“{workshop}”的报名。',
);
export const RESCHEDULED = wording('“{workshop}” was moved to {start}.', '“{workshop}”改期至 {start}。');
export const CANCELLED = wording('“{workshop}” was cancelled: {reason}', '“{workshop}”已取消：{reason}');
export const HOST_ADDED = wording(
  'You were made a host of “{workshop}”, {start}.',
  '您已成为研讨会“{workshop}”的主办人，时间：{start}。',
);
export const PUBLISHED = wording(
  'A workshop of your project: “{workshop}”, {start}.',
  '您的项目将举办研讨会“{workshop}”，时间：{start}。',
);
