import fc from 'fast-check';
import { calibrationsOf, type ReviewTotal } from './calibration.js';

const review = (submissionId: string, evaluatorId: string, total: number): ReviewTotal => ({
  submissionId,
  evaluatorId,
  total,
});

/** Each evaluator reviews a submission once at most. */
const anyReviews = fc.uniqueArray(
  fc.record({
    submissionId: fc.constantFrom('s1', 's2', 's3', 's4'),
    evaluatorId: fc.constantFrom('a', 'b', 'c', 'd'),
    total: fc.integer({ min: 0, max: 100 }),
  }),
  { selector: ({ submissionId, evaluatorId }) => `${submissionId} ${evaluatorId}`, maxLength: 16 },
);
const offsets = (reviews: readonly ReviewTotal[]) =>
  new Map(calibrationsOf(reviews).map(({ evaluatorId, offset }) => [evaluatorId, offset]));

describe('P0-12: the calibration of evaluators', () => {
  it('is the mean distance to the mean of the others, by hand-computed example', () => {
    const reviews = [
      review('s1', 'a', 80),
      review('s1', 'b', 60),
      review('s1', 'c', 70),
      review('s2', 'a', 90),
      review('s2', 'b', 80),
      review('s3', 'c', 10),
    ];
    // a: 80 − 65 and 90 − 80; b: 60 − 75 and 80 − 90; c: 70 − 70, and alone on s3
    expect(calibrationsOf(reviews)).toEqual([
      { evaluatorId: 'a', offset: 12.5, shared: 2 },
      { evaluatorId: 'c', offset: 0, shared: 1 },
      { evaluatorId: 'b', offset: -12.5, shared: 2 },
    ]);
  });

  it('says nothing of whoever shares no submission', () => {
    expect(calibrationsOf([])).toEqual([]);
    expect(calibrationsOf([review('s1', 'a', 80), review('s2', 'b', 20)])).toEqual([]);
  });

  it('does not care for the order of reviews', () => {
    fc.assert(
      fc.property(anyReviews, (reviews) => {
        expect(calibrationsOf(reviews.toReversed())).toEqual(calibrationsOf(reviews));
      }),
    );
  });

  it('stays when all totals move together', () => {
    fc.assert(
      fc.property(anyReviews, fc.integer({ min: -50, max: 50 }), (reviews, shift) => {
        const moved = reviews.map((one) => ({ ...one, total: one.total + shift }));
        expect(calibrationsOf(moved)).toEqual(calibrationsOf(reviews));
      }),
    );
  });

  it('rises by what an evaluator adds to every review', () => {
    fc.assert(
      fc.property(anyReviews, fc.integer({ min: 1, max: 40 }), (reviews, more) => {
        const raised = reviews.map((one) =>
          one.evaluatorId === 'a' ? { ...one, total: one.total + more } : one,
        );
        const before = offsets(reviews).get('a');
        const after = offsets(raised).get('a');
        if (before === undefined) expect(after).toBeUndefined();
        else expect(after).toBeCloseTo(before + more, 5);
      }),
    );
  });

  it('is opposite for two who judged the same', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(100), fc.nat(100)), { minLength: 1 }), (pairs) => {
        const found = offsets(
          pairs.flatMap(([a, b], n) => [review(`s${n}`, 'a', a), review(`s${n}`, 'b', b)]),
        );
        expect(Math.abs((found.get('a') ?? 0) + (found.get('b') ?? 0))).toBeLessThanOrEqual(0.11);
      }),
    );
  });

  it('never exceeds the largest distance there is, and counts only what is shared', () => {
    fc.assert(
      fc.property(anyReviews, (reviews) => {
        for (const { evaluatorId, offset, shared } of calibrationsOf(reviews)) {
          expect(Math.abs(offset)).toBeLessThanOrEqual(100);
          const own = reviews.filter((one) => one.evaluatorId === evaluatorId);
          const others = new Set(
            reviews.filter((one) => one.evaluatorId !== evaluatorId).map((one) => one.submissionId),
          );
          expect(shared).toBe(own.filter((one) => others.has(one.submissionId)).length);
        }
      }),
    );
  });
});
