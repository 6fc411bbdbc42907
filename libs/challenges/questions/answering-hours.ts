import type { WorkingState } from '#libs/calendar/working-hours';

const UNKNOWN: WorkingState = { state: 'unknown', until: null };

/** When an answer is likely: of several people the one who works longest from now, or else the one who begins first. */
export function answeringHours(states: readonly WorkingState[]): WorkingState {
  const working = states.filter(({ state }) => state === 'working');
  const byTime = (a: WorkingState, b: WorkingState): number => (a.until ?? '').localeCompare(b.until ?? '');
  const off = states.filter(({ state, until }) => state === 'off_hours' && until !== null);
  return working.toSorted(byTime).at(-1) ?? off.toSorted(byTime)[0] ?? UNKNOWN;
}
