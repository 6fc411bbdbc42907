import { Temporal } from 'temporal-polyfill';
import type { z } from 'zod';
import type { announcementFile, calendarFile } from '#libs/contracts/calendar';
import { AppError } from '#libs/core/app-error';
import type { CountryYear, SpecialDay } from './calendar-day.js';
import { chineseHoliday } from './holiday-names.js';

export type CalendarFile = z.infer<typeof calendarFile>;
export type AnnouncementFile = z.infer<typeof announcementFile>;

/**
 * Reads an announcement in either form. A year may reach into the last month of the one before and the first of the
 * next. Throws `invalid`, naming each day that cannot be right.
 */
export function announcedYear(file: CalendarFile | AnnouncementFile): CountryYear {
  const { days, ...head } = 'papers' in file ? fromAnnouncement(file) : file;
  const errors = days.flatMap(({ date, kind }, index) => {
    const message = faultOf(date, kind, head.year, days.findIndex((one) => one.date === date) < index);
    return message
      ? [{ path: `days.${index}.date`, code: 'invalid_day', message: `${date} ${message}` }]
      : [];
  });
  if (errors.length > 0) throw new AppError('invalid', {}, { errors });
  return {
    ...head,
    provisional: false,
    special: new Map(days.map(({ date, ...special }) => [date, special])),
  };
}

function fromAnnouncement({ year, papers: [source = ''], days }: AnnouncementFile): CalendarFile {
  const special = days.map(({ date, name, isOffDay }) => ({
    date,
    kind: isOffDay ? ('holiday' as const) : ('makeup_workday' as const),
    name: chineseHoliday(name),
  }));
  return { country: 'CN', year, source, days: special };
}

function faultOf(date: string, kind: SpecialDay['kind'], year: number, isTwin: boolean): string | null {
  if (isTwin) return 'is there twice';
  if (date < `${year - 1}-12-01` || date > `${year + 1}-01-31`) return `does not belong to ${year}`;
  if (kind === 'makeup_workday' && Temporal.PlainDate.from(date).dayOfWeek < 6) return 'is a workday anyway';
  return null;
}
