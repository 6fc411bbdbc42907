import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { CALENDAR_COUNTRIES, type CalendarCountry } from '#libs/contracts/calendar';
import { dayOf } from '#libs/calendar/days/calendar-day';
import { knownYear } from '#libs/calendar/days/country-year';
import type { DayTeller } from '#libs/calendar/days/day-teller';
import { jointWorkdays } from '#libs/calendar/days/workdays';
import { zonedParts } from '#libs/calendar/zones';
import { calendarsOf } from './home-calendars.js';
import { lapseAfterWarning, silenceFrom } from './silence.js';

const teller =
  (country: CalendarCountry): DayTeller =>
  (date) =>
    dayOf(knownYear(country, Number(date.slice(0, 4))), date);
const from = (sign: string, zone: string, ...countries: CalendarCountry[]) => {
  const { warnAt, lapseAt } = silenceFrom(new Date(sign), zone, countries.map(teller));
  return [warnAt.toISOString(), lapseAt.toISOString()];
};

describe('P1-11: the silence that ends a claim', () => {
  it('counts a week and a half where nothing is in the way', () => {
    expect(from('2026-11-02T10:00:00Z', 'Europe/Berlin', 'DE', 'CN')).toEqual([
      '2026-11-09T23:00:00.000Z',
      '2026-11-11T23:00:00.000Z',
    ]);
  });

  it('waits while one shore is off: the Golden Week and German Unity Day are nobody’s silence', () => {
    expect(from('2026-09-25T10:00:00Z', 'Europe/Berlin', 'DE', 'CN')).toEqual([
      '2026-10-09T22:00:00.000Z',
      '2026-10-13T22:00:00.000Z',
    ]);
  });

  it('counts a make-up workday where both work on it, and not where one does not', () => {
    // Sunday, 20 September 2026, is worked in China for Mid-Autumn
    expect(from('2026-09-18T02:00:00Z', 'Asia/Shanghai', 'CN')).toEqual([
      '2026-09-24T16:00:00.000Z',
      '2026-09-29T16:00:00.000Z',
    ]);
    expect(from('2026-09-18T02:00:00Z', 'Asia/Shanghai', 'CN', 'DE')).toEqual([
      '2026-09-28T16:00:00.000Z',
      '2026-09-30T16:00:00.000Z',
    ]);
  });

  it('is always seven days worked by both, the last two of them after the warning', () => {
    const days = fc.integer({ min: 0, max: 5 * 365 });
    const zones = fc.constantFrom(
      'Europe/Berlin',
      'Asia/Shanghai',
      'America/Los_Angeles',
      'Pacific/Auckland',
    );
    const pairs = fc.uniqueArray(fc.constantFrom(...CALENDAR_COUNTRIES), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 1439 }), zones, pairs, (day, minute, zone, countries) => {
        const sign = new Date(Date.UTC(2024, 0, 1 + day, 0, minute));
        const tellers = countries.map(teller);
        const { warnAt, lapseAt } = silenceFrom(sign, zone, tellers);
        const dateOf = (at: Date) => Temporal.PlainDate.from(zonedParts(at, zone).date);
        const signed = dateOf(sign).add({ days: 1 }).toString();
        const [warned, lapsed] = [dateOf(warnAt), dateOf(lapseAt)].map((date) => date.subtract({ days: 1 }));
        expect(jointWorkdays(signed, String(lapsed), tellers)).toBe(7);
        expect(jointWorkdays(String(warned?.add({ days: 1 })), String(lapsed), tellers)).toBe(2);
        // a warning in time changes nothing
        expect(lapseAfterWarning(warnAt, zone, tellers)).toEqual(lapseAt);
      }),
      { numRuns: 300 },
    );
  });

  it('is put off by a warning that came late', () => {
    const end = lapseAfterWarning(new Date('2026-11-20T10:00:00Z'), 'Europe/Berlin', [
      teller('DE'),
      teller('CN'),
    ]);
    expect(end.toISOString()).toBe('2026-11-23T23:00:00.000Z');
  });
});

describe('P1-11: whose days count', () => {
  it.each([
    ['CN', [], ['CN']],
    ['CN', ['DE'], ['CN']],
    ['EU', ['DE'], ['DE']],
    ['EU', ['CN', 'FR', 'IT'], ['FR', 'IT']],
    ['EU', ['GR'], ['DE', 'FR', 'IT', 'ES', 'NL', 'PL', 'SE']],
    ['OTHER', [], ['DE', 'FR', 'IT', 'ES', 'NL', 'PL', 'SE']],
  ] as const)('%s with organisations in %j: %j', (homeRegion, countries, expected) => {
    expect(calendarsOf({ homeRegion, countries })).toEqual(expected);
  });
});
