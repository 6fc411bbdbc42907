import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  noticeDeadlineNear,
  noticeWatchedAmended,
  noticeWatchedDecided,
  noticeWatchedOpened,
} from '#libs/contracts/challenge-notices';
import { Clock } from '#libs/core/config/clock';
import type { Notice } from '#libs/core/notices/notice';
import { Notices } from '#libs/core/notices/notices';
import { aboutChallenge, but } from './about-challenge.js';
import { DEADLINE_NEAR, WATCHED_AMENDED, WATCHED_DECIDED, WATCHED_OPENED } from './challenge-notice-words.js';
import { NoticePeople, type NoticeChallenge } from './notice-people.repository.js';

/**
 * What those who watch a challenge are told, and only they: it opens, it is amended, its deadline is near, it is awarded. Something
 * more to tell them is one more registration here, or `watcherIds` among the recipients of a notice that others get, too.
 */
@Injectable()
export class WatchNotices implements OnModuleInit {
  constructor(
    private readonly notices: Notices,
    private readonly people: NoticePeople,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.notices.register(noticeWatchedOpened, {
      wording: WATCHED_OPENED,
      // its managers are told in other words
      find: ({ challengeId, from, to }) =>
        this.about(challengeId, ({ managerIds }) =>
          from === 'published' && to === 'open' ? managerIds : 'everybody',
        ),
    });
    this.notices.register(noticeWatchedAmended, {
      wording: WATCHED_AMENDED,
      // who takes part is told what it means for them
      find: ({ challengeId }) =>
        this.about(challengeId, ({ managerIds, participantIds }) => [...managerIds, ...participantIds]),
    });
    this.notices.register(noticeDeadlineNear, {
      wording: DEADLINE_NEAR,
      find: ({ challengeId }) =>
        this.about(challengeId, ({ state, deadlineAt }) =>
          state === 'open' && deadlineAt && deadlineAt > this.clock.now() ? [] : 'everybody',
        ),
    });
    this.notices.register(noticeWatchedDecided, {
      wording: WATCHED_DECIDED,
      // who submitted is told how it went for them
      find: ({ challengeId }, actorId) =>
        this.about(challengeId, ({ submissions }) => [
          ...submissions
            .filter(({ state }) => state === 'awarded' || state === 'not_selected')
            .flatMap(({ partyIds }) => partyIds),
          ...(actorId ? [actorId] : []),
        ]),
    });
  }

  private async about(
    challengeId: string,
    notToldOf: (challenge: NoticeChallenge) => readonly string[] | 'everybody',
  ): Promise<Notice | undefined> {
    const challenge = await this.people.challenge(challengeId);
    const notTold = challenge ? notToldOf(challenge) : 'everybody';
    if (!challenge || notTold === 'everybody') return undefined;
    return aboutChallenge(challenge, but(notTold, challenge.watcherIds, 'watcher'));
  }
}
