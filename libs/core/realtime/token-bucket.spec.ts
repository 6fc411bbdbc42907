import fc from 'fast-check';
import { TokenBucket } from './token-bucket.js';

describe('TokenBucket', () => {
  it('never lets more through than the burst and the rate allow, and refills', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.array(fc.nat(400), { maxLength: 300 }),
        (rate, waits) => {
          let now = 0;
          const bucket = new TokenBucket(rate, () => now);
          const through = waits.filter((wait) => {
            now += wait;
            return bucket.take();
          }).length;
          expect(through).toBeLessThanOrEqual(2 * rate + (now / 1000) * rate + 1e-6);
          now += 1000;
          expect(bucket.take()).toBe(true);
        },
      ),
    );
  });

  it('refuses what goes beyond the burst', () => {
    const bucket = new TokenBucket(2, () => 0);
    expect([1, 2, 3, 4, 5].map(() => bucket.take())).toEqual([true, true, true, true, false]);
  });
});
