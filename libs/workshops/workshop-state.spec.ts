import { workshopState } from '#libs/contracts/workshops';
import {
  assertMove,
  assertReschedulable,
  isAhead,
  isReschedulable,
  nextStates,
  takesRegistrations,
} from './workshop-state.js';

const states = workshopState.options;

/** Every arrow there is, and who makes it. */
const arrows = {
  host: [
    'draft scheduled',
    'draft cancelled',
    'scheduled registration_open',
    'scheduled cancelled',
    'registration_open cancelled',
    'full cancelled',
    'done harvested',
    'harvested archived',
  ],
  clock: ['registration_open live', 'full live', 'live done'],
  seats: ['registration_open full', 'full registration_open'],
} as const;

describe.each(['host', 'clock', 'seats'] as const)('by %s', (by) => {
  it.each(states)('from %s', (from) => {
    const legal = arrows[by]
      .filter((arrow) => arrow.startsWith(`${from} `))
      .map((arrow) => arrow.split(' ')[1]);
    expect(nextStates(from, by)).toEqual(legal);
  });
});

describe.each(states)('asked for by a host, from %s', (from) => {
  it.each(states)('to %s', (to) => {
    const move = () => assertMove(from, to);
    if (arrows.host.some((arrow) => arrow === `${from} ${to}`)) expect(move).not.toThrow();
    else
      expect(move).toThrow(
        expect.objectContaining({ code: 'illegal_transition', more: { allowed: nextStates(from, 'host') } }),
      );
  });
});

it('is moved to another time between its announcement and its start', () => {
  expect(states.filter(isReschedulable)).toEqual(['scheduled', 'registration_open', 'full']);
  expect(() => assertReschedulable('live')).toThrow(
    expect.objectContaining({ code: 'illegal_transition', status: 409 }),
  );
});

it('takes registrations while it is open, full or not', () => {
  expect(states.filter(takesRegistrations)).toEqual(['registration_open', 'full']);
});

it('is ahead until it is over or off', () => {
  expect(states.filter(isAhead)).toEqual(['draft', 'scheduled', 'registration_open', 'full', 'live']);
});
