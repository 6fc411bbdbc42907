export interface Criterion {
  id: string;
  /** All weights of a rubric add up to 100. */
  weight: number;
  /** The best value an evaluator can give; the worst is 0. */
  scale: number;
}

/** One finished review: a value for every criterion, by its id. */
export type Review = ReadonlyMap<string, number>;

export interface Result {
  mean: number | null;
  median: number | null;
  /** Population standard deviation. */
  spread: number | null;
  count: number;
  /** Each criterion's mean on 0–100, so that the weighted sum of these is `mean`. */
  byCriterion: { criterionId: string; mean: number }[];
}

/**
 * From this spread on, the reviews of a submission do not say the same. As a standard deviation on 0–100 it means two
 * reviews thirty points apart, three of ten steps on the usual scale: one evaluator’s “good” is another’s “poor”. Totals
 * thrown at random would spread by 29, so half of what chance does is no agreement any more.
 */
export const WIDE_SPREAD = 15;

/** The mean of so few opinions, so far apart, asks for a second look. */
export const isWide = ({ spread, count }: Result): boolean =>
  count > 1 && spread !== null && spread >= WIDE_SPREAD;

/** What the reviews of one submission say together, on 0–100. A review that lacks a criterion counts it as 0. */
export function resultOf(criteria: readonly Criterion[], reviews: readonly Review[]): Result {
  if (reviews.length === 0) return { mean: null, median: null, spread: null, count: 0, byCriterion: [] };
  const totals = reviews.map((review) => total(criteria, review));
  const mean = meanOf(totals);
  return {
    mean: rounded(mean),
    median: rounded(medianOf(totals)),
    spread: rounded(Math.sqrt(meanOf(totals.map((value) => (value - mean) ** 2)))),
    count: reviews.length,
    byCriterion: criteria.map((criterion) => ({
      criterionId: criterion.id,
      mean: rounded(meanOf(reviews.map((review) => share(criterion, review) * 100))),
    })),
  };
}

/** Best first; what nobody reviewed comes last. Equal means stay in the order given. */
export const byMean = <T extends { mean: number | null }>(results: readonly T[]): T[] =>
  results.toSorted((a, b) => (b.mean ?? -1) - (a.mean ?? -1));

/** How many reviews are still missing until every submission has its minimum. */
export const missingReviews = (counts: readonly number[], minimum: number): number =>
  counts.reduce((sum, count) => sum + Math.max(0, minimum - count), 0);

const share = ({ id, scale }: Criterion, review: Review): number => (review.get(id) ?? 0) / scale;

/** One review’s weighted total, on 0–100. */
export const total = (criteria: readonly Criterion[], review: Review): number =>
  criteria.reduce((sum, criterion) => sum + criterion.weight * share(criterion, review), 0);

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * Two decimals: more would feign a precision that opinions do not have. What binary fractions lose in a sum is less than
 * the sixth decimal, so that the order of reviews never tips a half.
 */
const rounded = (value: number): number => Math.round(Number((value * 100).toFixed(6))) / 100;
