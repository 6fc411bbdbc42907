import { CALENDAR_COUNTRIES, calendarCountry, type CalendarCountry } from '#libs/contracts/calendar';
import type { Side } from '#libs/contracts/primitives';

/** What is known of where somebody works. */
export interface Home {
  personId: string;
  homeRegion: Side;
  timeZone: string;
  /** Of their organisations. */
  countries: readonly string[];
}

const EUROPEAN = CALENDAR_COUNTRIES.filter((country) => country !== 'CN');

/**
 * The calendars by which somebody works. Where no calendar of theirs is known, a day counts that is worked in all of
 * Europe: rather a day too many for who is silent than one too few.
 */
export function calendarsOf({
  homeRegion,
  countries,
}: Pick<Home, 'homeRegion' | 'countries'>): CalendarCountry[] {
  if (homeRegion === 'CN') return ['CN'];
  const known = countries.flatMap((country) => calendarCountry.safeParse(country).data ?? []);
  const european = known.filter((country) => country !== 'CN');
  return european.length > 0 ? european : [...EUROPEAN];
}
