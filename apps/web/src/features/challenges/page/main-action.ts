import type { Challenge } from '../challenge';

export type MainActionKind =
  | 'signIn'
  | 'edit'
  | 'amend'
  | 'acceptTerms'
  | 'submit'
  | 'continueSubmission'
  | 'readSubmission'
  | 'evaluate'
  | 'award'
  | 'confirmAward'
  | 'compare'
  | 'project';

type Facts = Pick<Challenge, 'state' | 'can' | 'mySubmissionId' | 'myAssignmentIds' | 'projectId'>;

/** The one thing this reader most likely came to do; nothing where there is nothing. `visitor` is not signed in. */
export function mainAction(challenge: Facts, visitor: boolean): MainActionKind | undefined {
  const { can, state, mySubmissionId, myAssignmentIds, projectId } = challenge;
  const takesPart = state === 'published' || state === 'open';
  if (visitor) return takesPart ? 'signIn' : undefined;
  if (can.edit) return state === 'amended' ? 'amend' : 'edit';
  if (projectId) return 'project';
  if (can.award) return state === 'award_proposed' ? 'confirmAward' : 'award';
  if (can.evaluate && myAssignmentIds.length > 0) return 'evaluate';
  if (can.seeSubmissions) return 'compare';
  if (can.acceptTerms) return 'acceptTerms';
  if (mySubmissionId) return state === 'open' ? 'continueSubmission' : 'readSubmission';
  return can.submit ? 'submit' : undefined;
}
