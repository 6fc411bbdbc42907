import fc from 'fast-check';
import { timeLeft } from './time-left';

const at = new Date('2026-10-30T15:00:00Z');

describe('the time left until a deadline', () => {
  it('is told to the second', () => {
    expect(timeLeft(new Date('2026-10-28T07:54:51Z'), at)).toEqual({ days: 2, clock: '07:05:09' });
    expect(timeLeft(at, at)).toEqual({ days: 0, clock: '00:00:00' });
    expect(timeLeft(new Date('2026-10-30T15:00:00.001Z'), at)).toBeUndefined();
  });

  it('adds up again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000_000 }), (seconds) => {
        const left = timeLeft(new Date(at.getTime() - seconds * 1000), at);
        const [h = 0, m = 0, s = 0] = (left?.clock ?? '').split(':').map(Number);
        expect((left?.days ?? 0) * 86_400 + h * 3600 + m * 60 + s).toBe(seconds);
      }),
    );
  });
});
