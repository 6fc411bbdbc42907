import { ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { UiLocale } from '#libs/contracts/locale';
import type { WorkshopState } from '#libs/contracts/workshops';
import { timesInWords } from './workshop-times.js';

/** A workshop as one reader's calendar is told of it. */
export interface CalendarEntry {
  uid: string;
  sequence: number;
  state: WorkshopState;
  title: string;
  summary: string;
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
  secondZone: string;
  /** Its page. */
  url: string;
  /** The reader's own, where they have a seat. */
  joinLink: string | null;
  cancelReason: string | null;
  /** Who answers for the entry: the platform, never a person's address. */
  organizer: string;
  uiLocale: UiLocale;
}

const WORDS: Record<UiLocale, { when: string; join: string; cancelled: string; page: string }> = {
  en: { when: 'When', join: 'Join', cancelled: 'Cancelled', page: 'Details' },
  'zh-Hans': { when: '时间', join: '入会链接', cancelled: '已取消', page: '详情' },
};

const STATUS: Partial<Record<WorkshopState, ICalEventStatus>> = {
  draft: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
};

/**
 * RFC 5545, times in UTC: what every program shows on its owner's clock, without a zone table that may be older than
 * the law. In the description stand both local times in words.
 */
export function calendarOf(entry: CalendarEntry, now: Date): string {
  const isOff = entry.state === 'cancelled';
  const calendar = new ICalCalendar({
    prodId: { company: 'Qiao', product: 'Workshops', language: entry.uiLocale === 'en' ? 'EN' : 'ZH' },
    method: isOff ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: entry.uid,
    sequence: entry.sequence,
    status: STATUS[entry.state] ?? ICalEventStatus.CONFIRMED,
    stamp: now,
    start: entry.startsAt,
    end: entry.endsAt,
    summary: oneLine(entry.title),
    description: printable(descriptionOf(entry)),
    url: entry.url,
    organizer: entry.organizer,
    ...(entry.joinLink && !isOff && { location: entry.joinLink }),
  });
  return calendar.toString();
}

function descriptionOf(entry: CalendarEntry): string {
  const words = WORDS[entry.uiLocale];
  const colon = entry.uiLocale === 'en' ? ': ' : '：';
  const off = entry.state === 'cancelled' ? [`${words.cancelled}${colon}${entry.cancelReason ?? ''}`] : [];
  const join = entry.joinLink && off.length === 0 ? [`${words.join}${colon}${entry.joinLink}`] : [];
  return [
    ...off,
    `${words.when}${colon}${timesInWords(entry, entry.uiLocale).join('\n')}`,
    entry.summary,
    ...join,
    `${words.page}${colon}${entry.url}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Programs disagree on which of these end a line; none of them belongs into a text. */
const printable = (text: string): string =>
  text.replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n').replace(/[^\P{Cc}\n]/gu, '');
const oneLine = (text: string): string => printable(text).replace(/\s*\n\s*/g, ' ');
