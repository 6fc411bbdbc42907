import type { Side } from '#libs/contracts/primitives';
import { dateFormat } from './formats';
import { cityOf } from './zone-names';

export interface Shore {
  timeZone: string;
  side: Side;
}

/** One instant as one shore reads it. */
export interface ShoreTime extends Shore {
  city: string;
  /** `10:00` */
  clock: string;
  /** `Tue 13 Oct` · `10月13日周二` */
  date: string;
  /** Days after the first shore's date: −1, 0 or 1. */
  dayShift: number;
}

/** The side a zone lies on, as far as its name tells. */
export function sideOfZone(timeZone: string): Side {
  if (/^Asia\/(Shanghai|Urumqi|Chongqing|Harbin|Kashgar|Hong_Kong|Macau)$|^PRC$/.test(timeZone)) return 'CN';
  return timeZone.startsWith('Europe/') ? 'EU' : 'OTHER';
}

/** The zone of the other shore, where nothing says which: Shanghai for everybody but those who are there. */
export const counterpartZone = (timeZone: string): string =>
  sideOfZone(timeZone) === 'CN' ? 'Europe/Berlin' : 'Asia/Shanghai';

/** The zone of this browser, e.g. `Europe/Berlin`. */
export const browserZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

export function clockIn(at: Date, timeZone: string): string {
  return dateFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(at);
}

/** `Tue 13 Oct`, with the year where it is not the present one; `10月13日周二` in Chinese. */
export function dateIn(at: Date, timeZone: string, locale: string, now: Date = new Date()): string {
  const withYear = at.getUTCFullYear() !== now.getUTCFullYear();
  const parts: Intl.DateTimeFormatOptions = {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: locale === 'en' ? 'short' : 'long',
    ...(withYear && { year: 'numeric' }),
  };
  return dateFormat(locale === 'en' ? 'en-GB' : locale, parts)
    .format(at)
    .replace(',', '');
}

/** One instant on several shores, the first giving the date the others differ from. */
export function onShores(at: Date, shores: readonly Shore[], locale: string, now?: Date): ShoreTime[] {
  const firstDay = dayNumber(at, shores[0]?.timeZone ?? 'UTC');
  return shores.map((shore) => ({
    ...shore,
    city: cityOf(shore.timeZone, locale),
    clock: clockIn(at, shore.timeZone),
    date: dateIn(at, shore.timeZone, locale, now),
    dayShift: dayNumber(at, shore.timeZone) - firstDay,
  }));
}

/** `+1`, `−1` or nothing, as written behind a clock time. */
export const shiftMark = (dayShift: number): string =>
  dayShift === 0 ? '' : dayShift > 0 ? `+${dayShift}` : `−${-dayShift}`;

function dayNumber(at: Date, timeZone: string): number {
  const iso = dateFormat('en-CA', { timeZone }).format(at);
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}

/** How far away an instant is, in words: `in 6 days`, `3 小时前`. */
export function fromNow(at: Date, locale: string, now: Date = new Date()): string {
  const minutes = (at.getTime() - now.getTime()) / 60_000;
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (Math.abs(minutes) < 60) return relative.format(Math.round(minutes), 'minute');
  if (Math.abs(minutes) < 48 * 60) return relative.format(Math.round(minutes / 60), 'hour');
  return relative.format(Math.round(minutes / 1440), 'day');
}

/** `UTC+8`, as it is at that instant. */
export function offsetOf(timeZone: string, at: Date): string {
  const parts = dateFormat('en', { timeZone, timeZoneName: 'shortOffset' }).formatToParts(at);
  return (parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'UTC').replace('GMT', 'UTC');
}
