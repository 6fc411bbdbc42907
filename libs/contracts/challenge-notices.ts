import { challengeDeadlineNear } from './challenge-watches.js';
import { challengeMoved, managerAdded } from './challenges.js';
import { assignmentAnswered, challengeAwarded, evaluatorAssigned } from './evaluation.js';
import { defineNotice } from './notice.js';
import { questionAnswered, questionAsked } from './questions.js';
import { submissionSubmitted } from './submissions.js';

const BOTH = ['in_app', 'email'] as const;

export const noticeManagerAdded = defineNotice({
  type: 'challenges.managerAdded',
  event: managerAdded,
  audience: 'who was made a manager of the challenge',
  channels: BOTH,
});
export const noticeChallengeOpened = defineNotice({
  type: 'challenges.opened',
  event: challengeMoved,
  audience: 'the managers, when submissions can come in',
  channels: ['in_app'],
});
export const noticeQuestionAsked = defineNotice({
  type: 'questions.asked',
  event: questionAsked,
  audience: 'the managers, who can answer',
  channels: BOTH,
});
export const noticeQuestionAnswered = defineNotice({
  type: 'questions.answered',
  event: questionAnswered,
  audience: 'who asked',
  channels: BOTH,
});
export const noticeAnswerPublished = defineNotice({
  type: 'questions.published',
  event: questionAnswered,
  audience: 'whoever else accepted the terms or watches the challenge',
  channels: ['in_app'],
});
export const noticeSubmissionReceived = defineNotice({
  type: 'submissions.received',
  event: submissionSubmitted,
  audience: 'the author, as a receipt; nobody else learns before the deadline that there is one',
  channels: BOTH,
});
export const noticeDeadlinePassed = defineNotice({
  type: 'challenges.deadlinePassed',
  event: challengeMoved,
  audience: 'the managers, when the submissions can be read',
  channels: BOTH,
});
export const noticeEvaluatorAssigned = defineNotice({
  type: 'evaluation.assigned',
  event: evaluatorAssigned,
  audience: 'who is asked to evaluate',
  channels: BOTH,
});
export const noticeAssignmentAnswered = defineNotice({
  type: 'evaluation.answered',
  event: assignmentAnswered,
  audience: 'the managers, when an evaluator accepts or declines',
  channels: ['in_app'],
});
export const noticeSubmissionWon = defineNotice({
  type: 'submissions.won',
  event: challengeAwarded,
  audience: 'the author of the awarded submission',
  channels: BOTH,
});
export const noticeSubmissionNotSelected = defineNotice({
  type: 'submissions.notSelected',
  event: challengeAwarded,
  audience: 'the authors of the other submissions',
  channels: BOTH,
});
export const noticeChallengeCancelled = defineNotice({
  type: 'challenges.cancelled',
  event: challengeMoved,
  audience: 'the other managers, and whoever accepted the terms or watches it',
  channels: BOTH,
});

export const noticeWatchedOpened = defineNotice({
  type: 'challenges.watchedOpened',
  event: challengeMoved,
  audience: 'whoever watches the challenge',
  channels: ['in_app'],
});
export const noticeDeadlineNear = defineNotice({
  type: 'challenges.deadlineNear',
  event: challengeDeadlineNear,
  audience: 'whoever watches the challenge, three days before',
  channels: BOTH,
});
export const noticeWatchedDecided = defineNotice({
  type: 'challenges.watchedDecided',
  event: challengeAwarded,
  audience: 'whoever watches the challenge and did not submit',
  channels: ['in_app'],
});

export const challengeNotices = [
  noticeManagerAdded,
  noticeChallengeOpened,
  noticeQuestionAsked,
  noticeQuestionAnswered,
  noticeAnswerPublished,
  noticeSubmissionReceived,
  noticeDeadlinePassed,
  noticeEvaluatorAssigned,
  noticeAssignmentAnswered,
  noticeSubmissionWon,
  noticeSubmissionNotSelected,
  noticeChallengeCancelled,
  noticeWatchedOpened,
  noticeDeadlineNear,
  noticeWatchedDecided,
];
