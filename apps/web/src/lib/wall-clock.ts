import { dateFormat } from './formats';
import { clockIn } from './time';

const DAY = 86_400_000;

/** A wall clock's reading and where the clock hangs: `2026-10-30T16:00` in `Europe/Berlin`. */
export interface WallClock {
  local: string;
  timeZone: string;
}

/**
 * The instant somebody means by a wall clock; undefined while it is half typed. Where the clock skips the time it moves
 * later by the gap; where it shows it twice, the first is meant. The server reckons alike.
 */
export function instantOf({ local, timeZone }: WallClock): Date | undefined {
  const asUtc = Date.parse(`${local}Z`);
  if (Number.isNaN(asUtc)) return undefined;
  const [before, after] = [asUtc - DAY, asUtc + DAY].map((near) => offsetAt(near, timeZone)) as [
    number,
    number,
  ];
  const meant = [asUtc - before, asUtc - after]
    .filter((at) => at + offsetAt(at, timeZone) === asUtc)
    .sort((a, b) => a - b);
  return new Date(meant[0] ?? asUtc - before);
}

/** What a field of type `datetime-local` shows of an instant: `2026-10-30T16:00`. */
export const localIn = (at: Date, timeZone: string): string =>
  `${dateFormat('en-CA', { timeZone }).format(at)}T${clockIn(at, timeZone)}`;

/** How far a clock is ahead of UTC at an instant, in milliseconds. */
function offsetAt(at: number, timeZone: string): number {
  const minute = Math.floor(at / 60_000) * 60_000;
  return Date.parse(`${localIn(new Date(minute), timeZone)}Z`) - minute;
}
