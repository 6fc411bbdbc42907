import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  noticeMergeDeclined,
  noticeMergeOffered,
  noticeTeamsMerged,
} from '#libs/contracts/challenge-notices';
import type { Notice } from '#libs/core/notices/notice';
import { Notices } from '#libs/core/notices/notices';
import { aboutChallenge, but, type Recipients } from './about-challenge.js';
import { MERGE_DECLINED, MERGE_OFFERED, TEAMS_MERGED } from './challenge-notice-words.js';
import { NoticePeople, type NoticeMergeOffer } from './notice-people.repository.js';

/** Who is told when two teams talk of becoming one. That an offer lapsed is told to nobody: it would tell of the other team. */
@Injectable()
export class MergeNotices implements OnModuleInit {
  constructor(
    private readonly notices: Notices,
    private readonly people: NoticePeople,
  ) {}

  onModuleInit(): void {
    this.notices.register(noticeMergeOffered, {
      wording: MERGE_OFFERED,
      find: ({ offerId }) =>
        this.about(offerId, ({ state, offeredBy, partyIds }) =>
          state === 'open' ? but([offeredBy], partyIds, 'teammate') : [],
        ),
    });
    this.notices.register(noticeMergeDeclined, {
      wording: MERGE_DECLINED,
      find: ({ offerId, personId }) =>
        this.about(offerId, ({ offeredBy }) => but([personId], [offeredBy], 'teammate')),
    });
    this.notices.register(noticeTeamsMerged, {
      wording: TEAMS_MERGED,
      find: ({ offerId }) => this.about(offerId, ({ partyIds }) => but([], partyIds, 'teammate')),
    });
  }

  private async about(
    offerId: string,
    recipientsOf: (offer: NoticeMergeOffer) => Recipients,
  ): Promise<Notice | undefined> {
    const offer = await this.people.mergeOffer(offerId);
    if (!offer) return undefined;
    const { challengeId, offeredBy, from, into } = offer;
    return aboutChallenge(await this.people.challenge(challengeId), recipientsOf(offer), {
      page: '/teams',
      params: { person: { personId: offeredBy }, team: { text: from }, into: { text: into } },
    });
  }
}
