import { projectState } from '#libs/contracts/projects';
import { assertMove, isOver, nextStates } from './project-state.js';

const states = projectState.options;
const legal = new Set([
  'forming active',
  'forming cancelled',
  'active paused',
  'active completed',
  'active cancelled',
  'paused active',
  'paused cancelled',
  'completed archived',
]);

describe.each(states)('from %s', (from) => {
  it.each(states)('to %s', (to) => {
    const move = () => assertMove(from, to);
    if (from === to || legal.has(`${from} ${to}`)) expect(move).not.toThrow();
    else {
      expect(move).toThrow(
        expect.objectContaining({ code: 'illegal_transition', more: { allowed: [...nextStates(from)] } }),
      );
    }
  });
});

it('is over once it is archived or cancelled', () => {
  expect(states.filter(isOver)).toEqual(['archived', 'cancelled']);
});
