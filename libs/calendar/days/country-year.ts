import type { CalendarCountry } from '#libs/contracts/calendar';
import type { CountryYear } from './calendar-day.js';
import { chineseYear } from './chinese-year.js';
import { europeanYear } from './european-year.js';

/** Reckoning a year takes milliseconds; there are eight countries and as many years as people ask for. */
const reckoned = new Map<string, CountryYear>();

/** What the installed libraries know of a year. An imported announcement stands above it. */
export function knownYear(country: CalendarCountry, year: number): CountryYear {
  const key = `${country} ${year}`;
  const known = reckoned.get(key) ?? (country === 'CN' ? chineseYear(year) : europeanYear(country, year));
  reckoned.set(key, known);
  return known;
}
