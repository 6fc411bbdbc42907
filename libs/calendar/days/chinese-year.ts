import chineseDays from 'chinese-days';
import { Temporal } from 'temporal-polyfill';
import type { CountryYear, SpecialDay } from './calendar-day.js';
import { datesBetween } from './calendar-day.js';
import { chineseHoliday } from './holiday-names.js';

/** The State Council arranges each year anew, in autumn. Until then, only what its regulation fixes is known. */
export function chineseYear(year: number): CountryYear {
  const announced = announcedDays(year);
  const provisional = announced.size === 0;
  return {
    country: 'CN',
    year,
    provisional,
    source: provisional ? '全国年节及纪念日放假办法' : 'chinese-days',
    special: provisional ? lawfulDays(year) : announced,
  };
}

/** Days off and make-up workdays as announced; none while National Day is not among them. */
function announcedDays(year: number): Map<string, SpecialDay> {
  const days = datesBetween(`${year}-01-01`, `${year}-12-31`).flatMap((date) => {
    const { name, work } = chineseDays.getDayDetail(date);
    // ordinary days are called by their weekday, special ones by "name,名称,days"
    const [, written] = name.split(',');
    if (!written) return [];
    const kind: SpecialDay['kind'] = work ? 'makeup_workday' : 'holiday';
    return [[date, { kind, name: chineseHoliday(written) }] as const];
  });
  const special = new Map(days);
  return special.has(`${year}-10-01`) ? special : new Map();
}

/** Article 2 of the regulation as amended in 2024: thirteen days, whatever is arranged around them. */
function lawfulDays(year: number): Map<string, SpecialDay> {
  const newYear = lunar(year, 1, 1);
  const days: [name: string, first: Temporal.PlainDate, count: number][] = [
    ['元旦', Temporal.PlainDate.from({ year, month: 1, day: 1 }), 1],
    ['春节', newYear.subtract({ days: 1 }), 4],
    ['清明节', Temporal.PlainDate.from(chineseDays.getSolarTermDate(year, 4, 'pure_brightness')), 1],
    ['劳动节', Temporal.PlainDate.from({ year, month: 5, day: 1 }), 2],
    ['端午节', lunar(year, 5, 5), 1],
    ['中秋节', lunar(year, 8, 15), 1],
    ['国庆节', Temporal.PlainDate.from({ year, month: 10, day: 1 }), 3],
  ];
  const all = days.flatMap(([name, first, count]) =>
    Array.from({ length: count }, (_, index) => [first.add({ days: index }).toString(), name] as const),
  );
  return new Map(all.map(([date, name]) => [date, { kind: 'holiday', name: chineseHoliday(name) }]));
}

const lunar = (year: number, month: number, day: number): Temporal.PlainDate =>
  Temporal.PlainDate.from(chineseDays.getSolarDateFromLunar(`${year}-${month}-${day}`).date);
