import { Temporal } from 'temporal-polyfill';
import type { CalendarCountry, DayKind } from '#libs/contracts/calendar';

export interface DayName {
  en: string;
  'zh-Hans': string;
}

/** A day that its weekday alone does not explain. */
export interface SpecialDay {
  kind: Extract<DayKind, 'holiday' | 'half_day' | 'makeup_workday'>;
  name: DayName;
}

/** What is known of a country's year. Days without an entry are what their weekday says. */
export interface CountryYear {
  country: CalendarCountry;
  year: number;
  /** Not announced yet: only what the law already fixes, and no make-up workdays. */
  provisional: boolean;
  /** Where it was read: a library with its version, or the announcement itself. */
  source: string;
  /** By ISO date. */
  special: ReadonlyMap<string, SpecialDay>;
}

export interface CalendarDay {
  /** ISO date. */
  date: string;
  kind: DayKind;
  name: DayName | null;
  provisional: boolean;
}

/** One date of a country's year. */
export function dayOf(
  { special, provisional }: Pick<CountryYear, 'special' | 'provisional'>,
  date: string,
): CalendarDay {
  const found = special.get(date);
  if (found) return { date, ...found, provisional };
  const kind = Temporal.PlainDate.from(date).dayOfWeek >= 6 ? 'weekend' : 'workday';
  return { date, kind, name: null, provisional };
}

/** Half days count: most of them are worked, if shorter. */
export const isWorked = ({ kind }: CalendarDay): boolean =>
  kind === 'workday' || kind === 'makeup_workday' || kind === 'half_day';

/** All dates of a range in order, both ends included. */
export function datesBetween(from: string, to: string): string[] {
  const first = Temporal.PlainDate.from(from);
  const { days } = first.until(to);
  return Array.from({ length: Math.max(0, days + 1) }, (_, index) => first.add({ days: index }).toString());
}
