/** One arrow of a state machine. */
export interface Move<State extends string, Trigger extends string> {
  from: State;
  to: State;
  trigger: Trigger;
}

/** Writes the arrows of one trigger. */
export const moves = <State extends string, Trigger extends string>(
  trigger: Trigger,
  from: readonly State[],
  to: State,
): Move<State, Trigger>[] => from.map((state) => ({ from: state, to, trigger }));

/** Where one may go from here by any of the triggers, in the order of the table, each state once. */
export function nextStates<State extends string, Trigger extends string>(
  table: readonly Move<State, Trigger>[],
  from: State,
  triggers: readonly Trigger[],
): State[] {
  const found = table.filter((move) => move.from === from && triggers.includes(move.trigger));
  return [...new Set(found.map(({ to }) => to))];
}
