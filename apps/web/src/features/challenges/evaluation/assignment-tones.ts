import type { AssignmentState } from '#libs/contracts/evaluation';
import type { Tone } from '../../../components/chip';

export const ASSIGNMENT_TONES: Record<AssignmentState, Tone> = {
  proposed: 'plain',
  accepted: 'blue',
  declined: 'plain',
  conflicted: 'cinnabar',
  in_progress: 'blue',
  submitted: 'jade',
  reopened: 'persimmon',
  reassigned: 'plain',
};
