import { Temporal } from 'temporal-polyfill';

const DAY_MS = 24 * 60 * 60 * 1000;
const HOME = 'Asia/Shanghai';

export const daysAfter = (moment: Date, days: number): Date => new Date(moment.getTime() + days * DAY_MS);

/** The calendar day so many days after the day of `now` in that zone, as `2026-10-30`. */
export const dayIn = (now: Date, days: number, timeZone: string): string =>
  zoned(now, timeZone).toPlainDate().add({ days }).toString();

/** 00:00 in Shanghai of the Monday on or before the day so many days ago: when a project's story begins. */
export function mondayBefore(now: Date, daysAgo: number): Date {
  const day = zoned(now, HOME).toPlainDate().subtract({ days: daysAgo });
  const monday = day.subtract({ days: day.dayOfWeek - 1 });
  return new Date(monday.toZonedDateTime(HOME).epochMilliseconds);
}

const zoned = (now: Date, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone);
