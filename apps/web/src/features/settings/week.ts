import type { WorkingWeek } from '../../lib/working-state';

/** The name of a weekday, 1 being Monday. */
export function weekdayName(weekday: number, locale: string): string {
  // 5 January 2026 was a Monday
  const day = new Date(Date.UTC(2026, 0, 4 + weekday));
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(day);
}

/** What a further stretch on a day is offered as: nine to six, else an hour after the last; none when the day is full. */
export function nextSpan(sameDay: WorkingWeek, weekday: number): WorkingWeek[number] | undefined {
  const last = sameDay
    .map(({ to }) => to)
    .sort()
    .at(-1);
  if (last === undefined) return { weekday, from: '09:00', to: '18:00' };
  const from = Number(last.slice(0, 2)) + 1;
  return from > 22 || sameDay.length > 2
    ? undefined
    : { weekday, from: clock(from), to: clock(Math.min(from + 2, 23)) };
}

/** Monday's stretches on Tuesday to Friday, too; the weekend stays. */
export function copyToWorkdays(spans: WorkingWeek): WorkingWeek {
  const monday = spans.filter(({ weekday }) => weekday === 1);
  const weekend = spans.filter(({ weekday }) => weekday > 5);
  return [...[1, 2, 3, 4, 5].flatMap((weekday) => monday.map((span) => ({ ...span, weekday }))), ...weekend];
}

/** A clock time as people type it: `9`, `930`, `9:30`, `18.00`, `24` → `09:00` … `24:00`; undefined for what is none. */
export function clockFrom(typed: string): string | undefined {
  const [, hours = '', minutes = '00'] =
    /^\s*(\d{1,2})(?:\s*[:.：h时点]?\s*(\d{2}))?\s*分?$/.exec(typed) ?? [];
  if (hours === '' || Number(minutes) > 59 || Number(hours) * 60 + Number(minutes) > 24 * 60)
    return undefined;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;
