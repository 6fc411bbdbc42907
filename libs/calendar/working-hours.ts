import { Temporal } from 'temporal-polyfill';
import { instantOf, zonedParts } from './zones.js';

/** One span of a working week, as a wall-clock intention. Weekday 1 is Monday; `to` may be `24:00`. */
export interface WeeklySpan {
  weekday: number;
  from: string;
  to: string;
}

/** Whether somebody works at an instant, and until when that holds. */
export interface WorkingState {
  state: 'working' | 'off_hours' | 'unknown';
  /** ISO instant at which the state ends: end of work, or its next start. null where nobody knows. */
  until: string | null;
}

/** A week without a single span says nothing of when the person works. */
const UNKNOWN: WorkingState = { state: 'unknown', until: null };
const DAYS_AHEAD = 8;

/** The state of a weekly pattern in its zone at an instant. Spans that touch count as one. */
export function workingStateAt(at: Date, zone: string, week: readonly WeeklySpan[]): WorkingState {
  if (week.length === 0) return UNKNOWN;
  const spans = mergeTouching(spansAround(at, zone, week));
  const now = at.getTime();
  const current = spans.find(({ from, to }) => from <= now && now < to);
  if (current) return { state: 'working', until: new Date(current.to).toISOString() };
  const next = spans.find(({ from }) => from > now);
  return { state: 'off_hours', until: next ? new Date(next.from).toISOString() : null };
}

export interface Interval {
  /** Epoch milliseconds, inclusive. */
  from: number;
  /** Epoch milliseconds, exclusive. */
  to: number;
}

/** The working intervals of one calendar date of the zone. */
export function intervalsOn(date: string, zone: string, week: readonly WeeklySpan[]): Interval[] {
  const { dayOfWeek } = Temporal.PlainDate.from(date);
  return week
    .filter(({ weekday }) => weekday === dayOfWeek)
    .map(({ from, to }) => ({
      from: instantOf(`${date}T${from}`, zone).getTime(),
      to: endOf(date, to, zone),
    }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
}

const endOf = (date: string, to: string, zone: string): number =>
  to === '24:00'
    ? instantOf(`${Temporal.PlainDate.from(date).add({ days: 1 })}T00:00`, zone).getTime()
    : instantOf(`${date}T${to}`, zone).getTime();

function spansAround(at: Date, zone: string, week: readonly WeeklySpan[]): Interval[] {
  const today = Temporal.PlainDate.from(zonedParts(at, zone).date);
  return Array.from({ length: DAYS_AHEAD + 1 }, (_, index) =>
    today.add({ days: index - 1 }).toString(),
  ).flatMap((date) => intervalsOn(date, zone, week));
}

function mergeTouching(spans: Interval[]): Interval[] {
  const merged: Interval[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else merged.push({ ...span });
  }
  return merged;
}
