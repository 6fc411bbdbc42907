import { blueprintState } from '#libs/contracts/blueprint-views';
import { assertMove, nextStates } from './blueprint-state.js';

const ALLOWED = ['draft → shared', 'released → deprecated', 'released → withdrawn', 'deprecated → withdrawn'];
const pairs = blueprintState.options.flatMap((from) =>
  blueprintState.options.filter((to) => to !== from).map((to) => [from, to] as const),
);

it.each(pairs)('from %s to %s', (from, to) => {
  const moving = () => assertMove(from, to);
  if (ALLOWED.includes(`${from} → ${to}`)) expect(moving).not.toThrow();
  else
    expect(moving).toThrow(
      expect.objectContaining({ code: 'illegal_transition', more: { allowed: nextStates(from) } }),
    );
});

it('may stay what it is', () => {
  for (const state of blueprintState.options) expect(() => assertMove(state, state)).not.toThrow();
});
