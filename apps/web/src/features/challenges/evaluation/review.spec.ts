import fc from 'fast-check';
import { reviewTotal, totalsBySubmission, type Assignment } from './review';
import type { Rubric } from './rubric';

const label = {
  text: 'C',
  locale: 'en',
  sourceLocale: 'en',
  provenance: 'human',
  stale: false,
  behind: 0,
} as const;
const criterion = (id: string, weight: number, scale = 10): Rubric['criteria'][number] => ({
  id,
  weight,
  scale,
  label,
});
const criteria = [criterion('a', 60), criterion('b', 40, 5)];
const score = (criterionId: string, value: number) => ({ criterionId, value, comment: '' });

describe('the total of a review', () => {
  it('weighs each criterion by its share of its scale', () => {
    expect(reviewTotal(criteria, [score('a', 5), score('b', 5)])).toBe(70);
    expect(reviewTotal(criteria, [score('a', 10)])).toBe(60);
  });

  it('lies between 0 and 100', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 5 }), (a, b) => {
        const total = reviewTotal(criteria, [score('a', a), score('b', b)]);
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('counts only what was handed in', () => {
    const one = (submissionId: string, state: Assignment['state'], value: number) =>
      ({ submissionId, state, scores: [score('a', value), score('b', 0)] }) as unknown as Assignment;
    const totals = totalsBySubmission(criteria, [
      one('s', 'submitted', 9),
      one('s', 'in_progress', 1),
      one('s', 'submitted', 3),
    ]);
    expect(totals.get('s')).toEqual([18, 54]);
  });
});
