import { z } from 'zod';
import { defineEvent } from './facts.js';
import { operation } from './operation.js';
import { day, id, instant, text } from './primitives.js';

/** Countries whose working days are known. */
export const CALENDAR_COUNTRIES = ['CN', 'DE', 'FR', 'IT', 'ES', 'NL', 'PL', 'SE'] as const;
export const calendarCountry = z.enum(CALENDAR_COUNTRIES);
export type CalendarCountry = z.infer<typeof calendarCountry>;

/** `makeup_workday`: a weekend day worked in return for a longer holiday (调休). `half_day`: most leave at noon. */
export const dayKind = z.enum(['workday', 'weekend', 'holiday', 'half_day', 'makeup_workday']);
export type DayKind = z.infer<typeof dayKind>;

const specialKind = dayKind.extract(['holiday', 'half_day', 'makeup_workday']);
const dayName = z.object({ en: z.string(), 'zh-Hans': z.string() });
/** How far calendars reach. */
export const [FIRST_YEAR, LAST_YEAR] = [2000, 2100] as const;
const year = z.int().min(FIRST_YEAR).max(LAST_YEAR);
const dateInReach = day.refine((date) => date >= `${FIRST_YEAR}-01-01` && date <= `${LAST_YEAR}-12-31`, {
  error: `must lie between ${FIRST_YEAR} and ${LAST_YEAR}`,
});

export const calendarDayView = z
  .object({
    date: day,
    kind: dayKind,
    /** Of the holiday, or of the one a make-up workday is worked for. */
    name: dayName.nullable(),
    /** The year is not announced yet: more days may become free, and weekends workdays. */
    provisional: z.boolean(),
  })
  .meta({ id: 'CalendarDay' });

export const LONGEST_RANGE_DAYS = 800;

export const listCalendarDays = operation({
  id: 'calendar.days',
  method: 'GET',
  path: '/calendar/days',
  access: 'public',
  summary: 'Every date of a range as the country works it: weekends, holidays by name, make-up workdays.',
  query: z.strictObject({ country: calendarCountry, from: dateInReach, to: dateInReach }),
  answer: z.object({ items: z.array(calendarDayView), workdays: z.int() }),
});

export const calendarYearView = z
  .object({
    country: calendarCountry,
    year,
    provisional: z.boolean(),
    /** Where it was read: a library, or the announcement that was imported. */
    source: z.string(),
    /** When an announcement was imported. */
    importedAt: instant.nullable(),
  })
  .meta({ id: 'CalendarYear' });
export type CalendarYearView = z.infer<typeof calendarYearView>;

export const listCalendarYears = operation({
  id: 'calendar.years',
  method: 'GET',
  path: '/calendar/years',
  access: 'public',
  summary: 'Which years are settled, which are not announced yet, and where each was read.',
  answer: z.object({ items: z.array(calendarYearView), nextCursor: z.null() }),
});

/** A year of any of the countries, as an operator writes it down. */
export const calendarFile = z.strictObject({
  country: calendarCountry,
  year,
  /** The address of the announcement. */
  source: text(500),
  days: z
    .array(
      z.strictObject({
        date: day,
        kind: specialKind,
        name: z.strictObject({ en: text(100), 'zh-Hans': text(100) }),
      }),
    )
    .min(1)
    .max(400),
});

/** A year of China in the form in which the announcement is commonly passed on (holiday-cn). */
export const announcementFile = z.object({
  year,
  papers: z.array(z.url().max(500)).min(1),
  days: z
    .array(z.object({ name: text(100), date: day, isOffDay: z.boolean() }))
    .min(1)
    .max(400),
});

export const importCalendarYear = operation({
  id: 'calendar.import',
  method: 'POST',
  path: '/admin/calendar-years',
  access: 'platform.administer',
  summary:
    'Settle a year by its announcement; it stands above what was known, whole, and may be imported again.',
  body: z.union([calendarFile, announcementFile]),
  answer: calendarYearView,
});

export const calendarYearImported = defineEvent(
  'calendar.yearImported',
  z.object({ calendarYearId: id, country: calendarCountry, year }),
  { subject: 'calendarYear', idFrom: 'calendarYearId' },
);

export const calendarOperations = [listCalendarDays, listCalendarYears, importCalendarYear];
