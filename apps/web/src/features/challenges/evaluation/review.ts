import type { listAssignments } from '#libs/contracts/evaluation';
import type { Answer } from '#libs/contracts/operation';
import type { Rubric } from './rubric';

export type Assignment = Answer<typeof listAssignments>['items'][number];

/** The weighted result of one review, 0–100. A criterion without a value counts as 0. */
export function reviewTotal(criteria: Rubric['criteria'], scores: Assignment['scores']): number {
  const valueOf = new Map(scores.map(({ criterionId, value }) => [criterionId, value]));
  const total = criteria.reduce(
    (sum, { id, weight, scale }) => sum + (weight * (valueOf.get(id) ?? 0)) / scale,
    0,
  );
  return Math.round(total * 100) / 100;
}

/** The totals of the finished reviews of each submission, lowest first. */
export function totalsBySubmission(
  criteria: Rubric['criteria'],
  assignments: readonly Assignment[],
): Map<string, number[]> {
  const totals = new Map<string, number[]>();
  for (const { submissionId, state, scores } of assignments) {
    if (state !== 'submitted' || scores.length === 0) continue;
    totals.set(submissionId, [...(totals.get(submissionId) ?? []), reviewTotal(criteria, scores)]);
  }
  for (const list of totals.values()) list.sort((a, b) => a - b);
  return totals;
}
