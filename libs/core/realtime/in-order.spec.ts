import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { InOrder } from './in-order.js';

const sequence = (length: number): number[] => Array.from({ length }, (_, index) => index + 1);

describe('InOrder', () => {
  it('delivers any arrival order of a stream in its own order', () => {
    const shuffled = fc
      .integer({ min: 1, max: 60 })
      .chain((length) => fc.shuffledSubarray(sequence(length), { minLength: length }));
    fc.assert(
      fc.property(shuffled, (arrival) => {
        const seen: number[] = [];
        const order = new InOrder<number>((item) => seen.push(item));
        order.startAfter('room', 0);
        for (const at of arrival) order.accept('room', at, at);
        expect(seen).toEqual(sequence(arrival.length));
      }),
    );
  });

  it('goes on after a number that never comes, and lets the late one pass', async () => {
    const seen: number[] = [];
    const order = new InOrder<number>((item) => seen.push(item), 5);
    order.startAfter('room', 0);
    for (const at of [1, 4, 3]) order.accept('room', at, at);
    expect(seen).toEqual([1]);
    await sleep(20);
    expect(seen).toEqual([1, 3, 4]);
    for (const at of [5, 2]) order.accept('room', at, at);
    expect(seen).toEqual([1, 3, 4, 5, 2]);
  });

  it('takes the first it hears as the start of an unknown stream', () => {
    const seen: number[] = [];
    const order = new InOrder<number>((item) => seen.push(item));
    order.accept('room', 41, 41);
    order.accept('room', 42, 42);
    order.forget('room');
    order.accept('room', 7, 7);
    expect(seen).toEqual([41, 42, 7]);
  });
});
