export interface DaysLeft {
  /** Whole calendar days until the day of the deadline; 0 on that day, negative afterwards. */
  days: number;
  /** One mark for each day, or for each week where there are many. */
  marks: { kind: 'work' | 'weekend' | 'week' | 'last' }[];
}

const DAY = 86_400_000;
const MOST_DAYS = 24;
const MOST_WEEKS = 26;

/** What lies between now and a deadline, as a strip shows it. Weekends are Saturday and Sunday of the reader's zone. */
export function daysLeft(now: Date, at: Date, timeZone: string): DaysLeft {
  const today = dayNumber(now, timeZone);
  const days = dayNumber(at, timeZone) - today;
  if (days < 0) return { days, marks: [] };
  if (days > MOST_DAYS) {
    const weeks = Math.min(MOST_WEEKS, Math.ceil(days / 7));
    return {
      days,
      marks: [...Array.from({ length: weeks }, () => ({ kind: 'week' as const })), { kind: 'last' }],
    };
  }
  const between = Array.from({ length: days }, (_, ahead) => ({
    kind: isWeekend(today + ahead) ? ('weekend' as const) : ('work' as const),
  }));
  return { days, marks: [...between, { kind: 'last' }] };
}

/** The calendar day in a zone, counted from 1970-01-01, a Thursday. */
function dayNumber(at: Date, timeZone: string): number {
  return Date.parse(`${new Intl.DateTimeFormat('en-CA', { timeZone }).format(at)}T00:00:00Z`) / DAY;
}

const isWeekend = (day: number): boolean => [2, 3].includes(((day % 7) + 7) % 7);
