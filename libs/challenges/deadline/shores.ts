import { CALENDAR_COUNTRIES, calendarCountry, type CalendarCountry } from '#libs/contracts/calendar';

const EUROPEAN = CALENDAR_COUNTRIES.filter((country) => country !== 'CN');

/** The European calendars a challenge is held against: the sponsor's, or all of them where the sponsor is elsewhere. */
export function europeanShore(sponsorCountry: string): readonly CalendarCountry[] {
  const sponsor = calendarCountry.safeParse(sponsorCountry).data;
  return sponsor && sponsor !== 'CN' ? [sponsor] : EUROPEAN;
}
