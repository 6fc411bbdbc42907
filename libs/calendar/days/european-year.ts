import Holidays from 'date-holidays';
import type { CalendarCountry } from '#libs/contracts/calendar';
import type { CountryYear, SpecialDay } from './calendar-day.js';
import { europeanHoliday } from './holiday-names.js';

/** Public holidays are off; banks close on the others, and most people leave at noon. */
const KINDS: Partial<Record<string, SpecialDay['kind']>> = { public: 'holiday', bank: 'half_day' };

/** Holidays of the whole country, fixed by law years ahead: never provisional. Those of its regions are not in it. */
export function europeanYear(country: Exclude<CalendarCountry, 'CN'>, year: number): CountryYear {
  const found = new Holidays(country).getHolidays(year, 'en').flatMap(({ date, name, type }) => {
    const kind = KINDS[type];
    return kind ? [[date.slice(0, 10), { kind, name: europeanHoliday(name) }] as const] : [];
  });
  return { country, year, provisional: false, source: 'date-holidays', special: new Map(found) };
}
