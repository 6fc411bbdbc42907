/** One finished review: who read what, and the value given for each criterion, in order. */
export interface NaiveReview {
  submission: string;
  evaluator: string;
  values: number[];
}

export interface NaiveCriterion {
  weight: number;
  scale: number;
}

const sum = (values: number[]): number => values.reduce((all, value) => all + value, 0);
const mean = (values: number[]): number => sum(values) / values.length;

/** A review's points of 100, as one reckons them on paper. */
const points = (criteria: NaiveCriterion[], { values }: NaiveReview): number =>
  sum(criteria.map(({ weight, scale }, at) => (weight * values[at]!) / scale));

/** What the reviews of one submission say together; nothing where there is none. */
export function naiveFigures(criteria: NaiveCriterion[], reviews: NaiveReview[]) {
  if (reviews.length === 0) return null;
  const totals = reviews.map((review) => points(criteria, review)).sort((a, b) => a - b);
  const [low, high] = [Math.ceil(totals.length / 2) - 1, Math.floor(totals.length / 2)];
  return {
    mean: mean(totals),
    median: mean([totals[low]!, totals[high]!]),
    spread: Math.sqrt(mean(totals.map((total) => (total - mean(totals)) ** 2))),
    byCriterion: criteria.map(({ scale }, at) =>
      mean(reviews.map(({ values }) => (100 * values[at]!) / scale)),
    ),
  };
}

/** By evaluator: how far they lie, on average, from the mean of the others who read the same. */
export function naiveOffsets(criteria: NaiveCriterion[], reviews: NaiveReview[]) {
  const offsets: Record<string, { offset: number; shared: number }> = {};
  for (const evaluator of new Set(reviews.map((review) => review.evaluator))) {
    const distances: number[] = [];
    for (const own of reviews.filter((review) => review.evaluator === evaluator)) {
      const others = reviews.filter(
        (review) => review.submission === own.submission && review.evaluator !== evaluator,
      );
      if (others.length > 0)
        distances.push(points(criteria, own) - mean(others.map((review) => points(criteria, review))));
    }
    if (distances.length > 0) offsets[evaluator] = { offset: mean(distances), shared: distances.length };
  }
  return offsets;
}
