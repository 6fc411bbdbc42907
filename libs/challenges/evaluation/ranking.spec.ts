import fc from 'fast-check';
import { byMean, isWide, missingReviews, resultOf, type Criterion, type Review } from './ranking.js';

/** Weights that add up to 100, from cut points; scales as the contract takes them. */
const anyCriteria = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 6 }),
    fc.array(fc.integer({ min: 2, max: 100 }), { minLength: 7, maxLength: 7 }),
  )
  .map(([cuts, scales]) => {
    const edges = [0, ...cuts.toSorted((a, b) => a - b), 100];
    return edges
      .slice(1)
      .map((edge, n): Criterion => ({ id: `c${n}`, weight: edge - edges[n]!, scale: scales[n]! }));
  });
const anyJudging = anyCriteria.chain((criteria) =>
  fc
    .array(fc.tuple(...criteria.map(({ scale }) => fc.integer({ min: 0, max: scale }))), {
      minLength: 1,
      maxLength: 8,
    })
    .map((rows) => ({
      criteria,
      reviews: rows.map((row): Review => new Map(row.map((value, n) => [`c${n}`, value]))),
    })),
);

const TWO: Criterion[] = [
  { id: 'works', weight: 70, scale: 10 },
  { id: 'cheap', weight: 30, scale: 5 },
];
const review = (works: number, cheap: number): Review =>
  new Map([
    ['works', works],
    ['cheap', cheap],
  ]);

describe('resultOf', () => {
  it('weighs by hand-computed example', () => {
    const result = resultOf(TWO, [review(10, 5), review(5, 0), review(8, 4)]);
    // totals 100, 35, 80; mean 71.67; variance (802.78 + 1344.44 + 69.44) / 3
    expect(result).toEqual({
      mean: 71.67,
      median: 80,
      spread: 27.18,
      count: 3,
      byCriterion: [
        { criterionId: 'works', mean: 76.67 },
        { criterionId: 'cheap', mean: 60 },
      ],
    });
  });

  it('takes the middle of two for the median', () => {
    expect(resultOf(TWO, [review(10, 5), review(0, 0)])).toMatchObject({ median: 50, spread: 50 });
  });

  it('says nothing without reviews', () => {
    expect(resultOf(TWO, [])).toEqual({ mean: null, median: null, spread: null, count: 0, byCriterion: [] });
  });

  it('stays within 0 and 100 and between the lowest and the highest review', () => {
    fc.assert(
      fc.property(anyJudging, ({ criteria, reviews }) => {
        const single = reviews.map((one) => resultOf(criteria, [one]).mean!);
        const { mean, median } = resultOf(criteria, reviews);
        for (const value of [mean!, median!]) {
          expect(value).toBeGreaterThanOrEqual(Math.max(0, Math.min(...single) - 0.01));
          expect(value).toBeLessThanOrEqual(Math.min(100, Math.max(...single) + 0.01));
        }
      }),
    );
  });

  it('is the weighted sum of its criteria', () => {
    fc.assert(
      fc.property(anyJudging, ({ criteria, reviews }) => {
        const { mean, byCriterion } = resultOf(criteria, reviews);
        const sum = byCriterion.reduce((all, { mean: own }, n) => all + (own * criteria[n]!.weight) / 100, 0);
        expect(Math.abs(sum - mean!)).toBeLessThanOrEqual(0.02);
      }),
    );
  });

  it('does not care for the order of reviews, and agreement has no spread', () => {
    fc.assert(
      fc.property(anyJudging, ({ criteria, reviews }) => {
        expect(resultOf(criteria, reviews.toReversed())).toEqual(resultOf(criteria, reviews));
        const agreed = resultOf(criteria, [reviews[0]!, reviews[0]!, reviews[0]!]);
        expect(agreed.spread).toBe(0);
        expect(agreed.mean).toBe(agreed.median);
      }),
    );
  });

  it('rises with any better value', () => {
    fc.assert(
      fc.property(anyJudging, ({ criteria, reviews }) => {
        const best: Review = new Map(criteria.map(({ id, scale }) => [id, scale]));
        const better = resultOf(criteria, [best, ...reviews.slice(1)]).mean!;
        expect(better).toBeGreaterThanOrEqual(resultOf(criteria, reviews).mean!);
      }),
    );
  });
});

describe('P0-12: a wide spread', () => {
  it('begins where two reviews lie thirty points apart', () => {
    const apart = (points: number) =>
      isWide(
        resultOf(
          [{ id: 'c', weight: 100, scale: 100 }],
          [new Map([['c', 50]]), new Map([['c', 50 + points]])],
        ),
      );
    expect([0, 29, 30, 50].map(apart)).toEqual([false, false, true, true]);
  });

  it('is nothing that fewer than two reviews can have', () => {
    expect(isWide(resultOf(TWO, []))).toBe(false);
    expect(isWide(resultOf(TWO, [review(10, 0)]))).toBe(false);
  });
});

describe('byMean', () => {
  it('puts the best first and the unreviewed last', () => {
    const means = [40, null, 90, 0].map((mean) => ({ mean }));
    expect(byMean(means).map(({ mean }) => mean)).toEqual([90, 40, 0, null]);
  });
});

describe('missingReviews', () => {
  it('counts what is short, never what is over', () => {
    expect(missingReviews([0, 1, 5], 2)).toBe(3);
    expect(missingReviews([], 2)).toBe(0);
  });
});
