import fc from 'fast-check';
import { Pressure } from './pressure.js';

const after = (delays: number[]): boolean => {
  const pressure = new Pressure();
  for (const delay of delays) pressure.observe(delay);
  return pressure.isTooHigh;
};

describe('pressure', () => {
  it.each([
    [[], false],
    [[900, 900], false],
    [[900, 900, 900], true],
    [[900, 900, 900, 10], false],
    [[900, 900, 200, 900, 900], false],
    [[201, 201, 201], true],
  ])('after %j: %s', (delays, expected) => expect(after(delays)).toBe(expected));

  it('never lasts beyond one good sample', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5_000)), fc.nat(200), (delays, good) => {
        expect(after([...delays, good])).toBe(false);
      }),
    );
  });
});
