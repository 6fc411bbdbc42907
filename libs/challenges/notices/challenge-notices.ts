import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  noticeAssignmentAnswered,
  noticeChallengeCancelled,
  noticeChallengeOpened,
  noticeDeadlinePassed,
  noticeDecided,
  noticeEvaluatorAssigned,
  noticeManagerAdded,
  noticeSubmissionNotSelected,
  noticeSubmissionReceived,
  noticeSubmissionWon,
} from '#libs/contracts/challenge-notices';
import type { Notice, NoticeParam } from '#libs/core/notices/notice';
import { Notices } from '#libs/core/notices/notices';
import { aboutChallenge, but, type Recipients } from './about-challenge.js';
import {
  ACCEPTED_OR_DECLINED,
  ASSIGNED,
  CANCELLED,
  DEADLINE_PASSED,
  DECIDED,
  MANAGER_ADDED,
  NOT_SELECTED,
  OPENED,
  RECEIVED,
  WON,
} from './challenge-notice-words.js';
import { JUDGED_STATES, UNSEEN_STATES } from '../submissions/submission-state.js';
import { NoticePeople, type NoticeChallenge } from './notice-people.repository.js';

type OfChallenge<T> = (challenge: NoticeChallenge) => T;
interface More {
  /** Below the page of the challenge. */
  page?: string;
  params?: OfChallenge<Record<string, NoticeParam>>;
}

type Submission = NoticeChallenge['submissions'][number];
const isHandedIn = ({ state }: Submission): boolean => !UNSEEN_STATES.includes(state);

/** Who is told of what happens to challenges. Before the deadline nobody learns of another's submission, not even that it exists. */
@Injectable()
export class ChallengeNotices implements OnModuleInit {
  constructor(
    private readonly notices: Notices,
    private readonly people: NoticePeople,
  ) {}

  onModuleInit(): void {
    const { notices } = this;
    notices.register(noticeManagerAdded, {
      wording: MANAGER_ADDED,
      find: ({ challengeId, personId }, actorId) =>
        this.about(challengeId, ({ managerIds }) =>
          managerIds.includes(personId) ? but([actorId], [personId], 'manager') : [],
        ),
    });
    notices.register(noticeChallengeOpened, {
      wording: OPENED,
      // an amendment leads back to it, and opens nothing
      find: ({ challengeId, from, to }, actorId) =>
        this.aboutMove(from === 'published' && to === 'open', challengeId, ({ managerIds }) =>
          but([actorId], managerIds, 'manager'),
        ),
    });
    notices.register(noticeDeadlinePassed, {
      wording: DEADLINE_PASSED,
      // only now may anybody know how many there are
      find: ({ challengeId, to }, actorId) =>
        this.aboutMove(
          to === 'evaluating',
          challengeId,
          ({ managerIds }) => but([actorId], managerIds, 'manager'),
          {
            params: ({ submissions }) => ({ count: { count: submissions.filter(isHandedIn).length } }),
          },
        ),
    });
    notices.register(noticeDecided, {
      wording: DECIDED,
      // the answer to an appeal is told as such
      find: ({ challengeId, from, to }) =>
        this.aboutMove(
          from === 'evaluating' && to === 'decided',
          challengeId,
          authorsWhere(({ state }) => JUDGED_STATES.includes(state)),
          {
            page: '/outcome',
            params: ({ appealUntil, deadlineZone }) => ({
              ...(appealUntil && {
                until: { at: appealUntil.toISOString(), timeZone: deadlineZone ?? 'UTC' },
              }),
            }),
          },
        ),
    });
    notices.register(noticeChallengeCancelled, {
      wording: CANCELLED,
      find: ({ challengeId, to }, actorId) =>
        this.aboutMove(
          to === 'cancelled',
          challengeId,
          ({ managerIds, participantIds, watcherIds }) =>
            eachOnce([
              ...but([actorId], managerIds, 'manager'),
              ...but([actorId], participantIds, 'participant'),
              ...but([actorId], watcherIds, 'watcher'),
            ]),
          { page: '/outcome' },
        ),
    });
    notices.register(noticeSubmissionReceived, {
      wording: RECEIVED,
      find: async ({ submissionId }) => {
        const challengeId = await this.people.challengeOf(submissionId);
        const authors = authorsWhere(
          (submission) => submission.id === submissionId && isHandedIn(submission),
        );
        return challengeId === undefined
          ? undefined
          : this.about(challengeId, authors, { page: '/submission' });
      },
    });
    notices.register(noticeSubmissionWon, {
      wording: WON,
      find: ({ challengeId, submissionId }) =>
        this.about(
          challengeId,
          authorsWhere(({ id }) => id === submissionId),
          { page: '/submission' },
        ),
    });
    notices.register(noticeSubmissionNotSelected, {
      wording: NOT_SELECTED,
      find: ({ challengeId }) =>
        this.about(
          challengeId,
          authorsWhere(({ state }) => state === 'not_selected'),
          { page: '/submission' },
        ),
    });
    notices.register(noticeEvaluatorAssigned, {
      wording: ASSIGNED,
      find: async ({ challengeId, assignmentId }, actorId) => {
        const assignment = await this.people.assignment(assignmentId);
        if (assignment?.state !== 'proposed') return undefined;
        return this.about(challengeId, () => but([actorId], [assignment.evaluatorId], 'evaluator'), {
          page: '/evaluate',
        });
      },
    });
    notices.register(noticeAssignmentAnswered, {
      wording: ACCEPTED_OR_DECLINED,
      find: async ({ challengeId, assignmentId }, actorId) => {
        const assignment = await this.people.assignment(assignmentId);
        if (!assignment) return undefined;
        return this.about(challengeId, ({ managerIds }) => but([actorId], managerIds, 'manager'), {
          params: () => ({ person: { personId: assignment.evaluatorId } }),
        });
      },
    });
  }

  private async aboutMove(
    concerns: boolean,
    challengeId: string,
    recipientsOf: OfChallenge<Recipients>,
    more: More = {},
  ): Promise<Notice | undefined> {
    return concerns ? this.about(challengeId, recipientsOf, more) : undefined;
  }

  private async about(
    challengeId: string,
    recipientsOf: OfChallenge<Recipients>,
    { page, params }: More = {},
  ): Promise<Notice | undefined> {
    const challenge = await this.people.challenge(challengeId);
    if (!challenge) return undefined;
    return aboutChallenge(challenge, recipientsOf(challenge), { page, params: params?.(challenge) });
  }
}

/** Whoever has several reasons to be told is told the first. */
const eachOnce = (recipients: Recipients): Recipients =>
  recipients.filter(
    ({ personId }, at) => recipients.findIndex((other) => other.personId === personId) === at,
  );

const authorsWhere =
  (concerns: (submission: Submission) => boolean) =>
  ({ submissions }: NoticeChallenge): Recipients =>
    submissions
      .filter(concerns)
      .flatMap(({ partyIds }) => partyIds.map((personId) => ({ personId, reason: 'author' })));
