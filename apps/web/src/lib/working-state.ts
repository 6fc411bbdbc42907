import type { z } from 'zod';
import type { workingHours } from '#libs/contracts/identity';
import { dateFormat } from './formats';
import { clockIn } from './time';

export type WorkingWeek = z.output<typeof workingHours>;

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** What is assumed of a shore that has not said: Monday to Friday, nine to six. */
export const USUAL_WEEK: WorkingWeek = [1, 2, 3, 4, 5].map((weekday) => ({
  weekday,
  from: '09:00',
  to: '18:00',
}));

/** Until when somebody works now (`18:00`), by their own week and clock; undefined when off. */
export function workingUntil(at: Date, timeZone: string, week: WorkingWeek): string | undefined {
  const day = dateFormat('en', { timeZone, weekday: 'short' }).format(at);
  const weekday = DAYS.indexOf(day) + 1;
  const clock = clockIn(at, timeZone);
  return week.find((span) => span.weekday === weekday && span.from <= clock && clock < span.to)?.to;
}
