import { Temporal } from 'temporal-polyfill';
import { SILENT_DAYS, WARNED_DAYS } from '#libs/contracts/gigs';
import type { DayTeller } from '#libs/calendar/days/day-teller';
import { nthJointWorkday } from '#libs/calendar/days/workdays';
import { instantOf, zonedParts } from '#libs/calendar/zones';

/** Long enough for seven joint working days around any two holidays. */
export const DAYS_AHEAD = 60;

/** When silence is pointed out, and when it ends the claim. */
export interface Silence {
  warnAt: Date;
  lapseAt: Date;
}

/**
 * What follows from a sign of life, on the claimer's clock: the days count from the next one, and both instants are the
 * end of a day worked everywhere. Between the warning and the end lie two such days, whole.
 */
export function silenceFrom(sign: Date, zone: string, countries: readonly DayTeller[]): Silence {
  const first = Temporal.PlainDate.from(zonedParts(sign, zone).date).add({ days: 1 });
  return {
    warnAt: endOfJointDay(SILENT_DAYS - WARNED_DAYS, first, zone, countries),
    lapseAt: endOfJointDay(SILENT_DAYS, first, zone, countries),
  };
}

/** A warning that came late gives its two days all the same; today is one of them. */
export function lapseAfterWarning(warned: Date, zone: string, countries: readonly DayTeller[]): Date {
  return endOfJointDay(WARNED_DAYS, Temporal.PlainDate.from(zonedParts(warned, zone).date), zone, countries);
}

function endOfJointDay(
  n: number,
  first: Temporal.PlainDate,
  zone: string,
  countries: readonly DayTeller[],
): Date {
  const end = first.add({ days: DAYS_AHEAD }).toString();
  const last = nthJointWorkday(n, first.toString(), end, countries) ?? end;
  const next = Temporal.PlainDate.from(last).add({ days: 1 });
  return instantOf(`${next.toString()}T00:00`, zone);
}
