import { clockIn } from '../../lib/time';

/** When a workshop may begin without getting anybody up, and when it should be over; the server warns of the first two. */
const DAY = { from: '08:00', to: '20:00', over: '22:00' };

/** The clock time in a zone that is too early or too late for people there; undefined where the hours are humane. */
export function inhumaneTime(startsAt: Date, minutes: number, timeZone: string): string | undefined {
  const from = clockIn(startsAt, timeZone);
  const to = clockIn(new Date(startsAt.getTime() + minutes * 60_000), timeZone);
  if (from < DAY.from || from > DAY.to) return from;
  return to > DAY.over || to < from ? to : undefined;
}
