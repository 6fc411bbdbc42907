import { announcedYear } from './announced-year.js';
import { dayTeller } from './day-teller.js';
import { knownYear } from './country-year.js';
import { isWorked } from './calendar-day.js';
import { jointWorkdays, nextDate, nthJointWorkday } from './workdays.js';

const PAPERS = ['https://www.gov.cn/zhengce/content/2027.htm'];
const announcement = {
  year: 2027,
  papers: PAPERS,
  days: [
    { name: '元旦', date: '2027-01-01', isOffDay: true },
    { name: '元旦', date: '2026-12-31', isOffDay: true },
    { name: '国庆节', date: '2027-10-01', isOffDay: true },
    { name: '国庆节、中秋节', date: '2027-10-05', isOffDay: true },
    { name: '国庆节', date: '2027-10-09', isOffDay: false },
  ],
};

describe('an announcement', () => {
  it('is read with both names, and is settled', () => {
    const read = announcedYear(announcement);
    expect(read).toMatchObject({ country: 'CN', year: 2027, provisional: false, source: PAPERS[0] });
    expect(read.special.get('2027-10-05')).toEqual({
      kind: 'holiday',
      name: { en: 'Mid-Autumn Festival and National Day', 'zh-Hans': '中秋节、国庆节' },
    });
    expect(read.special.get('2027-10-09')?.kind).toBe('makeup_workday');
  });

  it('is read in our own form for any country', () => {
    const name = { en: 'Day of the Republic', 'zh-Hans': '共和国日' };
    const days = [{ date: '2027-03-17', kind: 'holiday' as const, name }];
    const read = announcedYear({ country: 'IT', year: 2027, source: 'Gazzetta Ufficiale', days });
    expect(read.special.get('2027-03-17')).toEqual({ kind: 'holiday', name });
  });

  it('is refused naming every day that cannot be right', () => {
    const day = (date: string, isOffDay: boolean) => ({ name: '国庆节', date, isOffDay });
    const days = [
      day('2027-10-01', true),
      day('2027-10-01', true),
      day('2026-10-01', true),
      day('2027-10-05', false),
    ];
    expect(() => announcedYear({ ...announcement, days })).toThrow(
      expect.objectContaining({
        code: 'invalid',
        more: {
          errors: [
            expect.objectContaining({ path: 'days.1.date', message: '2027-10-01 is there twice' }),
            expect.objectContaining({ path: 'days.2.date', message: '2026-10-01 does not belong to 2027' }),
            expect.objectContaining({ path: 'days.3.date', message: '2027-10-05 is a workday anyway' }),
          ],
        },
      }),
    );
  });

  it('stands above what was known: its year whole, and its days in the years beside', () => {
    const { special } = announcedYear(announcement);
    const dayAt = dayTeller({ years: new Set([2027]), special }, (year) => knownYear('CN', year));
    expect(dayAt('2027-10-05')).toMatchObject({ kind: 'holiday', provisional: false });
    expect(dayAt('2027-10-09').kind).toBe('makeup_workday');
    // the law's days it does not name are what their weekday says
    expect(dayAt('2027-06-09')).toMatchObject({ kind: 'workday', provisional: false });
    expect(dayAt('2026-12-31').kind).toBe('holiday');
    expect(dayAt('2026-10-05').kind).toBe('holiday');
    expect(dayAt('2028-10-05').provisional).toBe(true);
  });
});

describe('workdays of both shores', () => {
  const nothing = { years: new Set<number>(), special: new Map() };
  const china = dayTeller(nothing, (year) => knownYear('CN', year));
  const germany = dayTeller(nothing, (year) => knownYear('DE', year));

  it('counts those both work', () => {
    expect(jointWorkdays('2026-01-01', '2026-12-31', [china, germany])).toBe(238);
    expect(nthJointWorkday(238, '2026-01-01', '2026-12-31', [china, germany])).toBe('2026-12-31');
    expect(nthJointWorkday(239, '2026-01-01', '2026-12-31', [china, germany])).toBeNull();
  });

  it.each([
    ['2026-10-05', '2026-10-08'],
    ['2026-10-09', '2026-10-12'],
    ['2026-12-24', '2026-12-28'],
    ['2026-02-13', '2026-02-24'],
  ])('after %s comes %s', (date, next) => {
    const isWorkedByBoth = (one: string) => [china, germany].every((dayAt) => isWorked(dayAt(one)));
    expect(nextDate(date, isWorkedByBoth)).toBe(next);
  });
});
