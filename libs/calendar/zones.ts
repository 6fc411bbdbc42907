import { Temporal } from 'temporal-polyfill';

/** A wall clock's reading: date, time to the minute and the offset in force. */
export interface ZonedParts {
  /** `2026-10-30`. */
  date: string;
  /** `16:00`. */
  time: string;
  /** 1 is Monday. */
  weekday: number;
  /** `+01:00`. */
  offset: string;
}

/** What an instant reads on the clocks of a zone. */
export function zonedParts(instant: Date, zone: string): ZonedParts {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
  return {
    date: zoned.toPlainDate().toString(),
    time: zoned.toPlainTime().toString({ smallestUnit: 'minute' }),
    weekday: zoned.dayOfWeek,
    offset: zoned.offset,
  };
}

/**
 * The instant of a wall-clock intention, e.g. `2026-10-30T16:00` in `Europe/Berlin`. Where the clock skips it, the time
 * moves later by the gap; where the clock shows it twice, `earlier` or `later` says which (RFC 5545 takes the earlier).
 */
export function instantOf(local: string, zone: string, twice: 'earlier' | 'later' = 'earlier'): Date {
  const plain = Temporal.PlainDateTime.from(local);
  const disambiguation = twice === 'earlier' ? 'compatible' : 'later';
  return new Date(plain.toZonedDateTime(zone, { disambiguation }).epochMilliseconds);
}

/** One instant on two shores. `dayShift` is how many calendar days the second clock is ahead of the first. */
export function pairOfTimes(
  instant: Date,
  zoneA: string,
  zoneB: string,
): { a: ZonedParts; b: ZonedParts; dayShift: number } {
  const a = zonedParts(instant, zoneA);
  const b = zonedParts(instant, zoneB);
  const dayShift = Temporal.PlainDate.from(a.date).until(b.date, { largestUnit: 'day' }).days;
  return { a, b, dayShift };
}
