import { dayOf, type CalendarDay, type CountryYear, type SpecialDay } from './calendar-day.js';

/** Tells the day a date is in one country. */
export type DayTeller = (date: string) => CalendarDay;

/** What was imported of a country, for the range that is asked about. */
export interface Imported {
  /** The years that are settled by it. */
  years: ReadonlySet<number>;
  /** By ISO date; a year's announcement may reach into its neighbours. */
  special: ReadonlyMap<string, SpecialDay>;
}

/** An imported day stands above what is known of its year; an imported year replaces it whole. */
export function dayTeller({ years, special }: Imported, known: (year: number) => CountryYear): DayTeller {
  return (date) => {
    const found = special.get(date);
    if (found) return { date, ...found, provisional: false };
    const year = Number(date.slice(0, 4));
    if (!years.has(year)) return dayOf(known(year), date);
    return dayOf({ special: new Map(), provisional: false }, date);
  };
}
