import { Temporal } from 'temporal-polyfill';
import { intervalsOn, type Interval, type WeeklySpan } from './working-hours.js';

export interface Shore {
  zone: string;
  week: readonly WeeklySpan[];
}

/** When both shores work, on a calendar date of the first: intervals in order. */
export function commonIntervals(date: string, a: Shore, b: Shore): Interval[] {
  // The other shore's day may begin before and end after the date of the first.
  const day = Temporal.PlainDate.from(date);
  const others = [-1, 0, 1].flatMap((days) => intervalsOn(day.add({ days }).toString(), b.zone, b.week));
  return intervalsOn(date, a.zone, a.week).flatMap((mine) =>
    others
      .map((theirs) => ({ from: Math.max(mine.from, theirs.from), to: Math.min(mine.to, theirs.to) }))
      .filter(({ from, to }) => from < to),
  );
}

/** Minutes both shores work at the same time, on a calendar date of the first. */
export const overlapMinutes = (date: string, a: Shore, b: Shore): number =>
  commonIntervals(date, a, b).reduce((sum, { from, to }) => sum + (to - from) / 60_000, 0);
