import { Temporal } from 'temporal-polyfill';
import { datesBetween, isWorked } from './calendar-day.js';
import type { DayTeller } from './day-teller.js';

const jointDates = (from: string, to: string, countries: readonly DayTeller[]): string[] =>
  datesBetween(from, to).filter((date) => countries.every((dayAt) => isWorked(dayAt(date))));

/** How many days of a range are worked in every one of the countries. */
export const jointWorkdays = (from: string, to: string, countries: readonly DayTeller[]): number =>
  jointDates(from, to, countries).length;

/** The date of the nth such day, from 1; null where the range has fewer. */
export const nthJointWorkday = (
  n: number,
  from: string,
  to: string,
  countries: readonly DayTeller[],
): string | null => jointDates(from, to, countries)[n - 1] ?? null;

/** The longest that both shores have been off at once is far below this. */
const DAYS_AHEAD = 30;

/** The first date after one that suits; null if none does within a month. */
export function nextDate(date: string, suits: (date: string) => boolean): string | null {
  const after = Temporal.PlainDate.from(date);
  const [from, to] = [after.add({ days: 1 }), after.add({ days: DAYS_AHEAD })].map(String);
  return datesBetween(from ?? '', to ?? '').find(suits) ?? null;
}
