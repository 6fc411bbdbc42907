import { Temporal } from 'temporal-polyfill';
import type { CalendarCountry } from '#libs/contracts/calendar';
import { datesBetween, dayOf, isWorked, type CalendarDay } from './calendar-day.js';
import { knownYear } from './country-year.js';

const dayAt = (country: CalendarCountry, date: string): CalendarDay =>
  dayOf(knownYear(country, Number(date.slice(0, 4))), date);

const EVERY_DAY = datesBetween('2025-01-01', '2026-12-31');
const isWeekend = (date: string): boolean => Temporal.PlainDate.from(date).dayOfWeek >= 6;

describe('China as its State Council announced it', () => {
  // notices 国办发明电〔2024〕12号 and 国办发明电〔2025〕7号, typed from their texts
  const OFF = [
    ['2025-01-01', '2025-01-01'],
    ['2025-01-28', '2025-02-04'],
    ['2025-04-04', '2025-04-06'],
    ['2025-05-01', '2025-05-05'],
    ['2025-05-31', '2025-06-02'],
    ['2025-10-01', '2025-10-08'],
    ['2026-01-01', '2026-01-03'],
    ['2026-02-15', '2026-02-23'],
    ['2026-04-04', '2026-04-06'],
    ['2026-05-01', '2026-05-05'],
    ['2026-06-19', '2026-06-21'],
    ['2026-09-25', '2026-09-27'],
    ['2026-10-01', '2026-10-07'],
  ].flatMap(([from = '', to = '']) => datesBetween(from, to));
  const WORKED = [
    ...['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
    ...['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  ];

  it('is so on every day of 2025 and 2026', () => {
    const kinds = EVERY_DAY.map((date) => [date, dayAt('CN', date).kind]);
    const announced = EVERY_DAY.map((date) => {
      if (OFF.includes(date)) return [date, 'holiday'];
      if (WORKED.includes(date)) return [date, 'makeup_workday'];
      return [date, isWeekend(date) ? 'weekend' : 'workday'];
    });
    expect(kinds).toEqual(announced);
  });

  it('has names in both languages, of make-up workdays too', () => {
    expect(dayAt('CN', '2026-06-19').name).toEqual({ en: 'Dragon Boat Festival', 'zh-Hans': '端午节' });
    expect(dayAt('CN', '2026-05-09')).toMatchObject({
      kind: 'makeup_workday',
      name: { en: 'Labour Day', 'zh-Hans': '劳动节' },
    });
    const special = [...OFF, ...WORKED].map((date) => dayAt('CN', date).name);
    expect(special.every((name) => name && /^[A-Z]/.test(name.en) && /节|元旦/.test(name['zh-Hans']))).toBe(
      true,
    );
  });
});

describe('Europe by its laws', () => {
  const EASTER: Record<number, string> = { 2025: '2025-04-20', 2026: '2026-04-05' };
  /** Dates of every year as MM-DD, days from Easter Sunday, and what is the law's only from a year on. */
  const LAWS: [CalendarCountry, fixed: string[], fromEaster: number[], since?: [number, string][]][] = [
    ['DE', ['01-01', '05-01', '10-03', '12-25', '12-26'], [-2, 1, 39, 50]],
    ['FR', ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'], [1, 39, 50]],
    [
      'IT',
      [...['01-01', '01-06', '04-25', '05-01', '06-02'], ...['08-15', '11-01', '12-08', '12-25', '12-26']],
      [0, 1],
      [[2026, '10-04']],
    ],
    ['ES', ['01-01', '01-06', '05-01', '08-15', '10-12', '11-01', '12-06', '12-08', '12-25'], [-2]],
    ['NL', ['01-01', '12-25', '12-26'], [0, 1, 39, 49, 50]],
    [
      'PL',
      [...['01-01', '01-06', '05-01', '05-03', '08-15'], ...['11-01', '11-11', '12-24', '12-25', '12-26']],
      [0, 1, 49, 60],
    ],
    ['SE', ['01-01', '01-06', '05-01', '06-06', '12-25', '12-26'], [-2, 0, 1, 39, 49]],
  ];
  /** What moves with the weekday: King's Day off a Sunday, Midsummer and All Saints' on Saturdays. */
  const MOVING: Partial<Record<CalendarCountry, string[]>> = {
    NL: ['2025-04-26', '2026-04-27'],
    SE: ['2025-06-21', '2025-11-01', '2026-06-20', '2026-10-31'],
  };

  it.each(LAWS)('%s is so on every day of 2025 and 2026', (country, fixed, fromEaster, since = []) => {
    const lawful = [2025, 2026].flatMap((year) => [
      ...fixed.map((date) => `${year}-${date}`),
      ...fromEaster.map((days) =>
        Temporal.PlainDate.from(EASTER[year] ?? '')
          .add({ days })
          .toString(),
      ),
      ...since.filter(([first]) => year >= first).map(([, date]) => `${year}-${date}`),
    ]);
    const off = new Set([...lawful, ...(MOVING[country] ?? [])]);
    const found = EVERY_DAY.filter((date) => dayAt(country, date).kind === 'holiday');
    expect(found).toEqual([...off].sort());
    const others = EVERY_DAY.filter((date) => !off.has(date)).map((date) => dayAt(country, date));
    for (const { date, kind } of others) {
      expect(kind === 'half_day' || (kind === 'weekend') === isWeekend(date)).toBe(true);
    }
  });

  it('knows the days on which work ends at noon as half days, and counts them', () => {
    expect(dayAt('DE', '2026-12-24')).toMatchObject({ kind: 'half_day', name: { en: 'Christmas Eve' } });
    expect(isWorked(dayAt('SE', '2026-06-19'))).toBe(true);
  });

  it('has a Chinese name for every holiday of the next ten years', () => {
    const nameless = LAWS.flatMap(([country]) =>
      Array.from({ length: 12 }, (_, index) => 2025 + index)
        .flatMap((year) => [...knownYear(country, year).special.values()])
        .filter(({ name }) => !/\p{Script=Han}/u.test(name['zh-Hans']) || /[ñíó]/.test(name.en))
        .map(({ name }) => `${country} ${name.en}`),
    );
    expect(nameless).toEqual([]);
  });
});

describe('both shores in 2026', () => {
  const worked = (country: CalendarCountry): string[] =>
    datesBetween('2026-01-01', '2026-12-31').filter((date) => isWorked(dayAt(country, date)));

  it('China works 248 days, Germany 254, both 238', () => {
    const [chinese, german] = [worked('CN'), worked('DE')];
    expect([chinese.length, german.length]).toEqual([248, 254]);
    expect(german.filter((date) => chinese.includes(date))).toHaveLength(238);
  });

  it('Saturday 9 May is worked in China, 19 June is not', () => {
    expect(isWorked(dayAt('CN', '2026-05-09'))).toBe(true);
    expect(isWorked(dayAt('CN', '2026-06-19'))).toBe(false);
  });
});

describe('a year China has not announced', () => {
  const year = knownYear('CN', 2027);

  it('is provisional: the thirteen days of the law, no make-up workday', () => {
    expect(year.provisional).toBe(true);
    expect([...year.special].map(([date, { kind }]) => [date, kind])).toEqual(
      [
        ...['2027-01-01', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-04-05', '2027-05-01'],
        ...['2027-05-02', '2027-06-09', '2027-09-15', '2027-10-01', '2027-10-02', '2027-10-03'],
      ].map((date) => [date, 'holiday']),
    );
    expect(dayOf(year, '2027-10-05')).toMatchObject({ kind: 'workday', provisional: true });
  });

  it('is provisional as far as one may ask', () => {
    const years = [2028, 2035, 2050, 2099].map((one) => knownYear('CN', one));
    for (const { provisional, special } of years) {
      expect(provisional).toBe(true);
      expect([...special.values()].every(({ kind }) => kind === 'holiday')).toBe(true);
    }
  });
});
