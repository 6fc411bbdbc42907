import type { screenSubmission } from '#libs/contracts/evaluation';
import type { SubmissionState } from '#libs/contracts/submissions';
import type { InputOf } from '../../../lib/operation-input';

export type Step = InputOf<typeof screenSubmission>['body']['to'];

const STEPS: readonly SubmissionState[] = [
  'eligible',
  'shortlisted',
  'under_review',
  'ineligible',
] satisfies Step[];

/** A manager may bring a submission there. */
export const isStep = (state: SubmissionState): state is Step => STEPS.includes(state);
