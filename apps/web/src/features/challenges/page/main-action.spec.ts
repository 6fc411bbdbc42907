import type { Challenge } from '../challenge';
import { mainAction } from './main-action';

const none: Challenge['can'] = {
  edit: false,
  publish: false,
  cancel: false,
  requestCancel: false,
  submit: false,
  acceptTerms: false,
  watch: false,
  evaluate: false,
  judgeBlind: false,
  manage: false,
  seeSubmissions: false,
  award: false,
  proposeAward: false,
  readCommons: false,
};
const facts = {
  state: 'open',
  can: none,
  mySubmissionId: null,
  myAssignmentIds: [],
  projectId: null,
} as const;
const action = (part: Partial<Parameters<typeof mainAction>[0]>, visitor = false) =>
  mainAction({ ...facts, myAssignmentIds: [], ...part }, visitor);

describe('the one thing to do on a challenge', () => {
  it('asks visitors to sign in while there is something to take part in', () => {
    expect(action({}, true)).toBe('signIn');
    expect(action({ state: 'closed' }, true)).toBeUndefined();
  });

  it('leads a solver from the terms to the submission', () => {
    expect(action({ can: { ...none, acceptTerms: true } })).toBe('acceptTerms');
    expect(action({ can: { ...none, submit: true } })).toBe('submit');
    expect(action({ mySubmissionId: 'a' })).toBe('continueSubmission');
    expect(action({ mySubmissionId: 'a', state: 'evaluating' })).toBe('readSubmission');
  });

  it('leads a manager from the draft to the project', () => {
    expect(action({ state: 'draft', can: { ...none, edit: true, publish: true } })).toBe('edit');
    expect(action({ state: 'evaluating', can: { ...none, seeSubmissions: true } })).toBe('compare');
    expect(action({ state: 'decided', can: { ...none, seeSubmissions: true, award: true } })).toBe('award');
    expect(action({ state: 'awarded', can: { ...none, seeSubmissions: true }, projectId: 'p' })).toBe(
      'project',
    );
  });

  it('leads an evaluator to the desk, and nobody anywhere without a right', () => {
    expect(action({ state: 'evaluating', can: { ...none, evaluate: true }, myAssignmentIds: ['a'] })).toBe(
      'evaluate',
    );
    expect(action({})).toBeUndefined();
  });
});
