import { Temporal } from 'temporal-polyfill';
import type { CalendarCountry } from '#libs/contracts/calendar';
import type { CalendarDay, DayName } from '#libs/calendar/days/calendar-day';
import type { DayTeller } from '#libs/calendar/days/day-teller';
import { nextDate } from '#libs/calendar/days/workdays';
import { instantOf, zonedParts } from '#libs/calendar/zones';

/** A wall-clock intention and the instant that follows from it. */
export interface Deadline {
  at: Date;
  /** `2026-10-30T16:00` */
  local: string;
  timeZone: string;
}

/** The working days of both shores around a deadline. */
export interface Shores {
  CN: DayTeller;
  /** The sponsor's country, or all that are known where the sponsor sits elsewhere. */
  EU: ReadonlyMap<CalendarCountry, DayTeller>;
}

export type DeadlineCode =
  'CN_HOLIDAY' | 'EU_HOLIDAY' | 'CN_WEEKEND' | 'EU_WEEKEND' | 'DST_SHIFT' | 'CN_NOT_ANNOUNCED';

/** What a person who set a deadline should know, and what they could choose instead. */
export interface DeadlineFinding {
  code: DeadlineCode;
  /** The day as it is called where it is off. */
  date: string;
  name: DayName | null;
  /** Where it is off; null for most of Europe. */
  country: CalendarCountry | null;
  /** The same time on the next day both shores work. */
  suggestion: { local: string; timeZone: string } | null;
}

const CHINA = 'Asia/Shanghai';
/** All countries whose days are known keep this clock. */
const EUROPE = 'Europe/Berlin';
const WEEK_DAYS = 7;

/**
 * What speaks against a deadline: a holiday or weekend on either shore, on the date it is there at that instant; clocks
 * that change within a week of it, so that the hours between both shores are not what they were; and a year whose
 * holidays China has not announced.
 */
export function lintDeadline(deadline: Deadline, shores: Shores): DeadlineFinding[] {
  const china = shores.CN(dateIn(CHINA, deadline.at));
  const off = offAt(deadline.at, shores);
  const suggestion = off.length > 0 ? nextWorkedByBoth(deadline, shores) : null;
  const other = (code: DeadlineCode, date: string): DeadlineFinding => ({
    code,
    date,
    name: null,
    country: null,
    suggestion: null,
  });
  return [
    ...off.map((found) => ({ ...found, suggestion })),
    ...(china.provisional ? [other('CN_NOT_ANNOUNCED', china.date)] : []),
    ...(clocksChangeNear(deadline) ? [other('DST_SHIFT', dateIn(deadline.timeZone, deadline.at))] : []),
  ];
}

const dateIn = (zone: string, at: Date): string => zonedParts(at, zone).date;

/** Both shores where they have it off, on the date it is there at that instant. */
function offAt(at: Date, { CN, EU }: Shores): Omit<DeadlineFinding, 'suggestion'>[] {
  const date = dateIn(EUROPE, at);
  const europe = [...EU].flatMap(([country, dayAt]) => offDay('EU', dayAt(date), country));
  const [first] = europe;
  const inMost = first && europe.length * 2 > EU.size;
  return [
    ...offDay('CN', CN(dateIn(CHINA, at)), 'CN'),
    ...(inMost ? [{ ...first, country: EU.size > 1 ? null : first.country }] : []),
  ];
}

function offDay(
  side: 'CN' | 'EU',
  { kind, date, name }: CalendarDay,
  country: CalendarCountry,
): Omit<DeadlineFinding, 'suggestion'>[] {
  if (kind === 'holiday' || kind === 'half_day') return [{ code: `${side}_HOLIDAY`, date, name, country }];
  return kind === 'weekend' ? [{ code: `${side}_WEEKEND`, date, name, country }] : [];
}

function nextWorkedByBoth({ local, timeZone }: Deadline, shores: Shores): DeadlineFinding['suggestion'] {
  const [date = '', time = ''] = local.split('T');
  const day = nextDate(date, (one) => offAt(instantOf(`${one}T${time}`, timeZone), shores).length === 0);
  return day === null ? null : { local: `${day}T${time}`, timeZone };
}

/** China keeps one clock all year; Europe's changes twice. The deadline's own zone may be neither. */
function clocksChangeNear({ at, timeZone }: Deadline): boolean {
  const instant = Temporal.Instant.fromEpochMilliseconds(at.getTime());
  return [timeZone, EUROPE].some((zone) => {
    const zoned = instant.toZonedDateTimeISO(zone);
    const offsets = [zoned.subtract({ days: WEEK_DAYS }), zoned, zoned.add({ days: WEEK_DAYS })].map(
      ({ offsetNanoseconds }) => offsetNanoseconds,
    );
    return new Set(offsets).size > 1;
  });
}
