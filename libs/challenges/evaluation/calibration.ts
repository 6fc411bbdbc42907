/** The weighted total of one finished review, on 0–100. */
export interface ReviewTotal {
  submissionId: string;
  evaluatorId: string;
  total: number;
}

/** How one evaluator's totals lie to those of the others. */
export interface Calibration {
  evaluatorId: string;
  /** Mean of the distances to the mean of the others, in points: above 0 for whoever rates higher than they do. */
  offset: number;
  /** On how many submissions that is founded: those somebody else reviewed, too. */
  shared: number;
}

/**
 * Who rates higher or lower than the others, the largest offset first. It only tells: results are never corrected by it,
 * for an evaluator may rate low because they alone saw what is wrong. Who shares no submission cannot be compared.
 */
export function calibrationsOf(reviews: readonly ReviewTotal[]): Calibration[] {
  const totals = bySubmission(reviews);
  const distances = new Map<string, number[]>();
  for (const { submissionId, evaluatorId, total } of reviews) {
    const others = (totals.get(submissionId) ?? []).filter((review) => review.evaluatorId !== evaluatorId);
    if (others.length === 0) continue;
    const distance = total - meanOf(others.map((review) => review.total));
    distances.set(evaluatorId, [...(distances.get(evaluatorId) ?? []), distance]);
  }
  return [...distances]
    .map(([evaluatorId, own]) => ({ evaluatorId, offset: tenths(meanOf(own)), shared: own.length }))
    .sort((a, b) => b.offset - a.offset || (a.evaluatorId < b.evaluatorId ? -1 : 1));
}

function bySubmission(reviews: readonly ReviewTotal[]): Map<string, ReviewTotal[]> {
  const lists = new Map<string, ReviewTotal[]>();
  for (const review of reviews)
    lists.set(review.submissionId, [...(lists.get(review.submissionId) ?? []), review]);
  return lists;
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** A tenth of a point is all that a handful of reviews can say; `+ 0` turns minus zero into zero. */
const tenths = (value: number): number => Math.round(Number((value * 10).toFixed(6))) / 10 + 0;
