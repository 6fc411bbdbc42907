import { challengeAmended } from './amendments.js';
import { appealAnswered, appealFiled } from './appeals.js';
import { challengeDeadlineNear } from './challenge-watches.js';
import { managerAdded } from './challenge-managers.js';
import { cancellationRequested, challengeMoved } from './challenges.js';
import {
  assignmentAnswered,
  assignmentReassigned,
  awardProposed,
  challengeAwarded,
  evaluatorAssigned,
  reviewReopened,
  submissionScreened,
} from './evaluation.js';
import { defineNotice } from './notice.js';
import { questionAnswered, questionAsked } from './questions.js';
import { submissionSubmitted } from './submissions.js';
import { mergeDeclined, mergeOffered, teamMerged } from './team-merging.js';
import { memberAsked, memberGone, memberInvited, memberJoined } from './teams.js';

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
export const noticeTermsAmended = defineNotice({
  type: 'challenges.termsAmended',
  event: challengeAmended,
  audience: 'whoever accepted the terms, when they have to be accepted again',
  channels: BOTH,
});
export const noticeBriefAmended = defineNotice({
  type: 'challenges.briefAmended',
  event: challengeAmended,
  audience: 'whoever accepted the terms, when only the brief was amended',
  channels: ['in_app'],
});
export const noticeDecided = defineNotice({
  type: 'challenges.decided',
  event: challengeMoved,
  audience: 'the authors and teams of what was judged, who can appeal',
  channels: BOTH,
});
export const noticeAppealFiled = defineNotice({
  type: 'challenges.appealFiled',
  event: appealFiled,
  audience: 'the managers, who have to answer',
  channels: BOTH,
});
export const noticeAppealAnswered = defineNotice({
  type: 'challenges.appealAnswered',
  event: appealAnswered,
  audience: 'who appealed',
  channels: BOTH,
});
export const noticeAwardProposed = defineNotice({
  type: 'challenges.awardProposed',
  event: awardProposed,
  audience: 'owners and admins of the sponsor, one of whom confirms',
  channels: BOTH,
});
export const noticeCancellationRequested = defineNotice({
  type: 'challenges.cancellationRequested',
  event: cancellationRequested,
  audience: 'owners and admins of the sponsor, whose consent it needs',
  channels: BOTH,
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
  audience: 'the author and the team, as a receipt; nobody else learns before the deadline that there is one',
  channels: BOTH,
});
export const noticeTeamInvited = defineNotice({
  type: 'teams.invited',
  event: memberInvited,
  audience: 'who is invited',
  channels: BOTH,
});
export const noticeTeamAsked = defineNotice({
  type: 'teams.asked',
  event: memberAsked,
  audience: 'the lead, whom somebody asks to be let in',
  channels: BOTH,
});
export const noticeTeamJoined = defineNotice({
  type: 'teams.joined',
  event: memberJoined,
  audience: 'the others of the team, and who was let in',
  channels: ['in_app'],
});
export const noticeTeamDeclined = defineNotice({
  type: 'teams.declined',
  event: memberGone,
  audience: 'the lead whose invitation, or who asked and whose request, was declined',
  channels: ['in_app'],
});
export const noticeTeamLeft = defineNotice({
  type: 'teams.left',
  event: memberGone,
  audience: 'the lead, when somebody leaves',
  channels: ['in_app'],
});
export const noticeTeamTakenOut = defineNotice({
  type: 'teams.takenOut',
  event: memberGone,
  audience: 'whom the lead took out of the team',
  channels: BOTH,
});
export const noticeMergeOffered = defineNotice({
  type: 'teams.mergeOffered',
  event: mergeOffered,
  audience: 'the members of both teams, whose accept it needs; not who offers it',
  channels: BOTH,
});
export const noticeMergeDeclined = defineNotice({
  type: 'teams.mergeDeclined',
  event: mergeDeclined,
  audience: 'who offered the merger; not who of the others declined',
  channels: ['in_app'],
});
export const noticeTeamsMerged = defineNotice({
  type: 'teams.merged',
  event: teamMerged,
  audience: 'the members of the two teams that are one now',
  channels: ['in_app'],
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
export const noticeAssignmentReassigned = defineNotice({
  type: 'evaluation.reassigned',
  event: assignmentReassigned,
  audience: 'the former evaluator, unless they had declined',
  channels: BOTH,
});
export const noticeReviewReopened = defineNotice({
  type: 'evaluation.reopened',
  event: reviewReopened,
  audience: 'the evaluator whose review is to be looked at again',
  channels: BOTH,
});
export const noticeSubmissionRuledOut = defineNotice({
  type: 'submissions.ruledOut',
  event: submissionScreened,
  audience: 'the author, and the team, of a submission that was ruled out; the reason stands on its page',
  channels: BOTH,
});
export const noticeSubmissionReadmitted = defineNotice({
  type: 'submissions.readmitted',
  event: submissionScreened,
  audience: 'the author, and the team, of a submission that was ruled out and is judged all the same',
  channels: BOTH,
});
export const noticeSubmissionWon = defineNotice({
  type: 'submissions.won',
  event: challengeAwarded,
  audience: 'the author of the awarded submission, and the team',
  channels: BOTH,
});
export const noticeSubmissionNotSelected = defineNotice({
  type: 'submissions.notSelected',
  event: challengeAwarded,
  audience: 'the authors of the other submissions, and their teams',
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
export const noticeWatchedAmended = defineNotice({
  type: 'challenges.watchedAmended',
  event: challengeAmended,
  audience: 'whoever watches the challenge and did not accept its terms',
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
  noticeTermsAmended,
  noticeBriefAmended,
  noticeDecided,
  noticeAppealFiled,
  noticeAppealAnswered,
  noticeCancellationRequested,
  noticeAwardProposed,
  noticeQuestionAsked,
  noticeQuestionAnswered,
  noticeAnswerPublished,
  noticeSubmissionReceived,
  noticeTeamInvited,
  noticeTeamAsked,
  noticeTeamJoined,
  noticeTeamDeclined,
  noticeTeamLeft,
  noticeTeamTakenOut,
  noticeMergeOffered,
  noticeMergeDeclined,
  noticeTeamsMerged,
  noticeDeadlinePassed,
  noticeEvaluatorAssigned,
  noticeAssignmentAnswered,
  noticeAssignmentReassigned,
  noticeReviewReopened,
  noticeSubmissionRuledOut,
  noticeSubmissionReadmitted,
  noticeSubmissionWon,
  noticeSubmissionNotSelected,
  noticeChallengeCancelled,
  noticeWatchedOpened,
  noticeWatchedAmended,
  noticeDeadlineNear,
  noticeWatchedDecided,
];
