import { clockIn } from './time';
import { workingUntil, type WorkingWeek } from './working-state';

export interface ShoreWeek {
  timeZone: string;
  week: WorkingWeek;
}

/** A stretch of a day: shares from midnight, 0–1. */
export interface Stretch {
  from: number;
  to: number;
}

const STEP = 15;
const STEPS = (24 * 60) / STEP;
const MINUTE = 60_000;

/** The instant at which the day of `at` begins in a zone, found by stepping back its clock time. */
export function dayStart(at: Date, timeZone: string): Date {
  const [hours = 0, minutes = 0] = clockIn(at, timeZone).split(':').map(Number);
  return new Date(Math.floor(at.getTime() / MINUTE) * MINUTE - (hours * 60 + minutes) * MINUTE);
}

/** When somebody works during the 24 hours from `start`, to the quarter of an hour. */
export const workOf = (start: Date, shore: ShoreWeek): Stretch[] =>
  stretches((at) => works(at, shore), start);

/** When all of them work at the same time during the 24 hours from `start`. */
export const commonWork = (start: Date, shores: readonly ShoreWeek[]): Stretch[] =>
  stretches((at) => shores.every((shore) => works(at, shore)), start);

const works = (at: Date, { timeZone, week }: ShoreWeek): boolean =>
  workingUntil(at, timeZone, week) !== undefined;

function stretches(holds: (at: Date) => boolean, start: Date): Stretch[] {
  const found: Stretch[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    if (!holds(new Date(start.getTime() + step * STEP * MINUTE))) continue;
    const last = found.at(-1);
    if (last && last.to === step / STEPS) last.to = (step + 1) / STEPS;
    else found.push({ from: step / STEPS, to: (step + 1) / STEPS });
  }
  return found;
}
