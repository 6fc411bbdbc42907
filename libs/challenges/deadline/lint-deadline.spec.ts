import fc from 'fast-check';
import type { CalendarCountry } from '#libs/contracts/calendar';
import { isWorked } from '#libs/calendar/days/calendar-day';
import { knownYear } from '#libs/calendar/days/country-year';
import { dayTeller, type DayTeller } from '#libs/calendar/days/day-teller';
import { instantOf, zonedParts } from '#libs/calendar/zones';
import { deadlineSentence } from './deadline-words.js';
import { lintDeadline, type Deadline, type Shores } from './lint-deadline.js';

const NOTHING = { years: new Set<number>(), special: new Map() };
const teller = (country: CalendarCountry): DayTeller =>
  dayTeller(NOTHING, (year) => knownYear(country, year));
const shores = (...countries: CalendarCountry[]): Shores => ({
  CN: teller('CN'),
  EU: new Map(countries.map((country) => [country, teller(country)])),
});
const GERMAN = shores('DE');
const ALL = shores('DE', 'FR', 'IT', 'ES', 'NL', 'PL', 'SE');
const on = (local: string, timeZone = 'Europe/Berlin'): Deadline => ({
  at: instantOf(local, timeZone),
  local,
  timeZone,
});
const codes = (local: string, where = GERMAN, zone?: string): string[] =>
  lintDeadline(on(local, zone), where).map(({ code }) => code);

describe('P0-08: a deadline', () => {
  it.each([
    ['2026-10-05T16:00', ['CN_HOLIDAY']],
    ['2026-10-08T16:00', []],
    // a make-up workday in China, a Saturday in Europe
    ['2026-10-10T16:00', ['EU_WEEKEND']],
    ['2026-10-11T12:00', ['CN_WEEKEND', 'EU_WEEKEND']],
    ['2026-12-25T16:00', ['EU_HOLIDAY']],
    ['2026-12-24T16:00', ['EU_HOLIDAY']],
    ['2026-06-19T12:00', ['CN_HOLIDAY']],
    ['2026-05-09T12:00', ['EU_WEEKEND']],
    ['2026-10-28T16:00', ['DST_SHIFT']],
    ['2026-03-26T16:00', ['DST_SHIFT']],
    ['2027-10-13T16:00', ['CN_NOT_ANNOUNCED']],
    ['2027-10-01T16:00', ['CN_HOLIDAY', 'CN_NOT_ANNOUNCED']],
  ])('at %s is told of %j', (local, expected) => {
    expect(codes(local)).toEqual(expected);
  });

  it('is judged by the date it is on each shore', () => {
    // half past five on Friday in Berlin is Saturday in Shanghai
    expect(codes('2026-11-06T17:30')).toEqual(['CN_WEEKEND']);
    // Monday morning in Shanghai is still Sunday in Berlin
    expect(codes('2026-11-09T06:00', GERMAN, 'Asia/Shanghai')).toEqual(['EU_WEEKEND']);
  });

  it('is told of a European holiday where most countries have it, if the sponsor sits elsewhere', () => {
    expect(codes('2026-05-01T12:00', ALL)).toEqual(['CN_HOLIDAY', 'EU_HOLIDAY']);
    expect(codes('2026-05-25T12:00', ALL)).toEqual([]);
    expect(codes('2026-05-25T12:00')).toEqual(['EU_HOLIDAY']);
  });

  it.each([
    ['2026-10-05T16:00', '2026-10-08T16:00'],
    ['2026-12-25T10:00', '2026-12-28T10:00'],
    ['2026-10-10T16:00', '2026-10-12T16:00'],
    // Friday evening in Berlin would be Saturday in Shanghai again
    ['2026-11-06T17:30', '2026-11-09T17:30'],
  ])('at %s could be at %s', (local, better) => {
    expect(lintDeadline(on(local), GERMAN)[0]?.suggestion).toEqual({
      local: better,
      timeZone: 'Europe/Berlin',
    });
  });

  it('is told in words', () => {
    const [holiday] = lintDeadline(on('2026-10-05T16:00'), GERMAN);
    expect(deadlineSentence(holiday!, 'en')).toBe('5 Oct is National Day in China; move to 8 Oct?');
    expect(deadlineSentence(holiday!, 'zh-Hans')).toBe('10月5日在中国是国庆节；改为10月8日？');
    const [christmas] = lintDeadline(on('2026-12-25T16:00'), ALL);
    expect(deadlineSentence(christmas!, 'en')).toBe(
      '25 Dec is Christmas Day in most of Europe; move to 28 Dec?',
    );
    const [unknown] = lintDeadline(on('2027-10-13T16:00'), GERMAN);
    expect(deadlineSentence(unknown!, 'en')).toBe('China’s holidays of 2027 are not yet announced');
    expect(deadlineSentence(unknown!, 'zh')).toBe('中国2027年的放假安排尚未公布');
  });

  it('is never moved to a day that either shore has off, and always later', () => {
    const minutes = fc.integer({ min: 0, max: 2 * 365 * 24 * 60 });
    const start = Date.UTC(2025, 0, 1);
    fc.assert(
      fc.property(
        minutes,
        fc.constantFrom('Europe/Berlin', 'Asia/Shanghai', 'Europe/Lisbon'),
        (later, zone) => {
          const { date, time } = zonedParts(new Date(start + later * 60_000), zone);
          const deadline = on(`${date}T${time.slice(0, 5)}`, zone);
          for (const { suggestion } of lintDeadline(deadline, GERMAN)) {
            if (!suggestion) continue;
            expect(suggestion.local > deadline.local).toBe(true);
            const at = instantOf(suggestion.local, zone);
            expect(isWorked(GERMAN.CN(zonedParts(at, 'Asia/Shanghai').date))).toBe(true);
            expect(teller('DE')(zonedParts(at, 'Europe/Berlin').date).kind).toBe('workday');
          }
        },
      ),
    );
  });
});
