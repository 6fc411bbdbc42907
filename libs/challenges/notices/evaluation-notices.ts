import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  noticeAssignmentReassigned,
  noticeReviewReopened,
  noticeSubmissionReadmitted,
  noticeSubmissionRuledOut,
} from '#libs/contracts/challenge-notices';
import type { AssignmentState } from '#libs/contracts/evaluation';
import type { SubmissionState } from '#libs/contracts/submissions';
import type { Notice } from '#libs/core/notices/notice';
import { Notices } from '#libs/core/notices/notices';
import { isLive } from '../evaluation/assignment-state.js';
import { aboutChallenge } from './about-challenge.js';
import { READMITTED, REASSIGNED, REOPENED, RULED_OUT } from './challenge-notice-words.js';
import { NoticePeople } from './notice-people.repository.js';

/** Who is told while a challenge is judged: evaluators of their own assignments, authors of their own submission. */
@Injectable()
export class EvaluationNotices implements OnModuleInit {
  constructor(
    private readonly notices: Notices,
    private readonly people: NoticePeople,
  ) {}

  onModuleInit(): void {
    this.notices.register(noticeAssignmentReassigned, {
      wording: REASSIGNED,
      find: async ({ challengeId, assignmentId, from }) =>
        isLive(from) ? this.evaluator(challengeId, assignmentId, 'reassigned', '') : undefined,
    });
    this.notices.register(noticeReviewReopened, {
      wording: REOPENED,
      find: ({ challengeId, assignmentId }) =>
        this.evaluator(challengeId, assignmentId, 'reopened', `/evaluate?assignment=${assignmentId}`),
    });
    this.notices.register(noticeSubmissionRuledOut, {
      wording: RULED_OUT,
      find: async ({ challengeId, submissionId, to }) =>
        to === 'ineligible' ? this.author(challengeId, submissionId, (state) => state === to) : undefined,
    });
    this.notices.register(noticeSubmissionReadmitted, {
      wording: READMITTED,
      find: async ({ challengeId, submissionId, from }) =>
        from === 'ineligible' ? this.author(challengeId, submissionId, (state) => state !== from) : undefined,
    });
  }

  /** The evaluator, while the assignment is still what the fact made it. */
  private async evaluator(
    challengeId: string,
    assignmentId: string,
    expected: AssignmentState,
    page: string,
  ): Promise<Notice | undefined> {
    const assignment = await this.people.assignment(assignmentId);
    if (assignment?.state !== expected) return undefined;
    const recipients = [{ personId: assignment.evaluatorId, reason: 'evaluator' }];
    return aboutChallenge(await this.people.challenge(challengeId), recipients, { page });
  }

  private async author(
    challengeId: string,
    submissionId: string,
    stillSo: (state: SubmissionState) => boolean,
  ): Promise<Notice | undefined> {
    const challenge = await this.people.challenge(challengeId);
    const found = challenge?.submissions.filter(({ id, state }) => id === submissionId && stillSo(state));
    const recipients =
      found?.flatMap(({ partyIds }) => partyIds.map((personId) => ({ personId, reason: 'author' }))) ?? [];
    return aboutChallenge(challenge, recipients, { page: '/submission' });
  }
}
