import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  noticeAppealAnswered,
  noticeAppealFiled,
  noticeAwardProposed,
  noticeBriefAmended,
  noticeCancellationRequested,
  noticeTermsAmended,
} from '#libs/contracts/challenge-notices';
import type { ChallengeState } from '#libs/contracts/challenges';
import type { Notice } from '#libs/core/notices/notice';
import { Notices } from '#libs/core/notices/notices';
import { aboutChallenge, but, type Recipients } from './about-challenge.js';
import {
  APPEAL_ANSWERED,
  APPEAL_FILED,
  AWARD_PROPOSED,
  BRIEF_AMENDED,
  CANCELLATION_REQUESTED,
  TERMS_AMENDED,
} from './challenge-notice-words.js';
import { NoticePeople, type NoticeChallenge } from './notice-people.repository.js';

/** What needs a second person, and as long as it does. */
type SecondSignature = [
  typeof noticeCancellationRequested | typeof noticeAwardProposed,
  typeof AWARD_PROPOSED,
  page: string,
  waitsWhile: (state: ChallengeState) => boolean,
];

/** Who is told of amendments, appeals, and wishes to call off. An appeal stays between its author and the managers. */
@Injectable()
export class LifecycleNotices implements OnModuleInit {
  constructor(
    private readonly notices: Notices,
    private readonly people: NoticePeople,
  ) {}

  onModuleInit(): void {
    for (const [notice, wording, concerned] of [
      [noticeTermsAmended, TERMS_AMENDED, true],
      [noticeBriefAmended, BRIEF_AMENDED, false],
    ] as const) {
      this.notices.register(notice, {
        wording,
        find: async ({ challengeId, reacceptRequired }) =>
          reacceptRequired === concerned
            ? this.about(challengeId, '/amendments', ({ participantIds, managerIds }) =>
                but(managerIds, participantIds, 'participant'),
              )
            : undefined,
      });
    }
    this.notices.register(noticeAppealFiled, {
      wording: APPEAL_FILED,
      find: ({ challengeId }, actorId) =>
        this.about(challengeId, '/outcome', ({ managerIds }) => but([actorId], managerIds, 'manager')),
    });
    this.notices.register(noticeAppealAnswered, {
      wording: APPEAL_ANSWERED,
      find: async ({ challengeId, appealId }) => {
        const author = await this.people.appellant(appealId);
        return this.about(challengeId, '/outcome', () => (author ? but([], [author], 'author') : []));
      },
    });
    for (const [notice, wording, page, waitsWhile] of [
      [noticeCancellationRequested, CANCELLATION_REQUESTED, '', (state) => state !== 'cancelled'],
      [noticeAwardProposed, AWARD_PROPOSED, '/outcome', (state) => state === 'award_proposed'],
    ] as const satisfies SecondSignature[]) {
      this.notices.register(notice, {
        wording,
        find: async ({ challengeId }, actorId) => {
          const admins = await this.people.admins(challengeId);
          return this.about(challengeId, page, ({ state, submissions }) => {
            // whoever competes signs nothing, and learns of no proposal
            const competing = submissions.flatMap(({ partyIds }) => partyIds);
            const notTold = notice === noticeAwardProposed ? [actorId, ...competing] : [actorId];
            return waitsWhile(state) ? but(notTold, admins, 'admin') : [];
          });
        },
      });
    }
  }

  private async about(
    challengeId: string,
    page: string,
    recipientsOf: (challenge: NoticeChallenge) => Recipients,
  ): Promise<Notice | undefined> {
    const challenge = await this.people.challenge(challengeId);
    return aboutChallenge(challenge, challenge ? recipientsOf(challenge) : [], { page });
  }
}
