import type { UiLocale } from '#libs/contracts/locale';
import { instantOf, pairOfTimes, zonedParts } from '#libs/calendar/zones';

interface Span {
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
}
interface TwoShores extends Span {
  secondZone: string;
}

const MINUTE_MS = 60_000;
const EAST = 'Asia/Shanghai';
const WEST = 'Europe/Berlin';

/** The clock to show beside one's own when nobody chose: the other shore's. */
export const otherShore = (timeZone: string): string => (timeZone === EAST ? WEST : EAST);

/** The columns that say when: the intention, and the instants it means. */
export function timesOf(start: { local: string; timeZone: string }, minutes: number) {
  const startsAt = instantOf(start.local, start.timeZone);
  const endsAt = new Date(startsAt.getTime() + minutes * MINUTE_MS);
  return { startLocal: start.local, timeZone: start.timeZone, startsAt, endsAt };
}

export const minutesOf = ({ startsAt, endsAt }: Pick<Span, 'startsAt' | 'endsAt'>): number =>
  (endsAt.getTime() - startsAt.getTime()) / MINUTE_MS;

/** The start on both clocks. */
export function bothClocks({ startsAt, timeZone, secondZone }: TwoShores) {
  const { a, b, dayShift } = pairOfTimes(startsAt, timeZone, secondZone);
  return {
    local: { timeZone, date: a.date, time: a.time },
    second: { timeZone: secondZone, date: b.date, time: b.time, dayShift },
  };
}

/** Whether `now` is a day of the workshop, on the clock it was meant on. */
export function isDayOf({ startsAt, endsAt, timeZone }: Span, now: Date): boolean {
  const { date } = zonedParts(now, timeZone);
  return zonedParts(startsAt, timeZone).date <= date && date <= zonedParts(endsAt, timeZone).date;
}

const FORMATS: Record<UiLocale, string> = { en: 'en-GB', 'zh-Hans': 'zh-CN' };

/** When it is, on both clocks, a line for each: `Friday, 30 October 2026, 09:00–11:00 (Europe/Berlin)`. */
export const timesInWords = ({ startsAt, endsAt, timeZone, secondZone }: TwoShores, uiLocale: UiLocale) =>
  [...new Set([timeZone, secondZone])].map((zone) => {
    const write = (at: Date, options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(FORMATS[uiLocale], { timeZone: zone, ...options }).format(at);
    const time = (at: Date) => write(at, { timeStyle: 'short', hourCycle: 'h23' });
    return `${write(startsAt, { dateStyle: 'full' })}${uiLocale === 'en' ? ', ' : ' '}${time(startsAt)}–${time(endsAt)} (${zone})`;
  });
