import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  noticeGigAccepted,
  noticeGigClaimed,
  noticeGigDelivered,
  noticeGigGivenBack,
  noticeGigLapsed,
  noticeGigNoted,
  noticeGigReleased,
  noticeGigSentBack,
  noticeGigSilent,
  noticeGigWithdrawn,
} from '#libs/contracts/gig-facts';
import type { Notice } from '#libs/core/notices/notice';
import { Notices } from '#libs/core/notices/notices';
import type { GigRow } from '../gig-columns.js';
import { GigsRepository } from '../gigs.repository.js';
import {
  ACCEPTED,
  CLAIMED,
  DELIVERED,
  GIVEN_BACK,
  LAPSED,
  NOTED,
  RELEASED,
  SENT_BACK,
  SILENT,
  WITHDRAWN,
} from './gig-notice-words.js';

type Recipients = Notice['recipients'];
interface OfClaim {
  gigId: string;
  claimerId: string;
}

/** Who is told of what happens to a gig: the other of the two, as long as it still concerns them. */
@Injectable()
export class GigNotices implements OnModuleInit {
  constructor(
    private readonly notices: Notices,
    private readonly gigs: GigsRepository,
  ) {}

  onModuleInit(): void {
    const { notices } = this;
    notices.register(noticeGigClaimed, { wording: CLAIMED, find: (fact) => this.toPoster(fact, 'claimed') });
    notices.register(noticeGigDelivered, {
      wording: DELIVERED,
      find: (fact) => this.toPoster(fact, 'delivered'),
    });
    notices.register(noticeGigSentBack, {
      wording: SENT_BACK,
      find: (fact) => this.toClaimer(fact, 'claimed'),
    });
    notices.register(noticeGigAccepted, {
      wording: ACCEPTED,
      find: (fact) => this.toClaimer(fact, 'accepted'),
    });
    notices.register(noticeGigGivenBack, {
      wording: GIVEN_BACK,
      find: ({ gigId }) => this.about(gigId, postersOf),
    });
    notices.register(noticeGigReleased, {
      wording: RELEASED,
      find: ({ gigId, claimerId }) => this.about(gigId, () => former(claimerId)),
    });
    notices.register(noticeGigLapsed, {
      wording: LAPSED,
      find: ({ gigId, claimerId }) => this.about(gigId, (row) => [...former(claimerId), ...postersOf(row)]),
    });
    notices.register(noticeGigSilent, { wording: SILENT, find: (fact) => this.toSilent(fact) });
    notices.register(noticeGigWithdrawn, {
      wording: WITHDRAWN,
      find: ({ gigId, claimerId }) => this.about(gigId, () => (claimerId === null ? [] : former(claimerId))),
    });
    notices.register(noticeGigNoted, {
      wording: NOTED,
      find: ({ gigId, claimerId, authorId }) =>
        this.about(gigId, (row) => {
          if (row.claimerId !== claimerId) return [];
          return authorId === claimerId ? postersOf(row) : claimer(claimerId);
        }),
    });
  }

  private toPoster({ gigId, claimerId }: OfClaim, state: GigRow['state']): Promise<Notice | undefined> {
    const person = { person: { personId: claimerId } };
    return this.about(
      gigId,
      (row) => (isStill(row, claimerId, state) ? postersOf(row) : []),
      () => person,
    );
  }

  private toClaimer({ gigId, claimerId }: OfClaim, state: GigRow['state']): Promise<Notice | undefined> {
    return this.about(gigId, (row) => (isStill(row, claimerId, state) ? claimer(claimerId) : []));
  }

  /** Whoever has spoken since is not silent any more. */
  private async toSilent({ gigId, claimerId }: OfClaim): Promise<Notice | undefined> {
    const zone = (await this.gigs.homes([claimerId]))[0]?.timeZone ?? 'UTC';
    return this.about(
      gigId,
      (row) => (row.claimerId === claimerId && row.warnedAt ? claimer(claimerId) : []),
      ({ lapseAt }): Notice['params'] =>
        lapseAt ? { end: { at: lapseAt.toISOString(), timeZone: zone } } : {},
    );
  }

  private async about(
    gigId: string,
    recipientsOf: (row: GigRow) => Recipients,
    more: (row: GigRow) => Notice['params'] = () => ({}),
  ): Promise<Notice | undefined> {
    const row = await this.gigs.find(gigId, null);
    const recipients = row ? recipientsOf(row) : [];
    if (!row || recipients.length === 0) return undefined;
    return {
      subject: { type: 'gig', id: gigId },
      path: `/gigs/${gigId}`,
      recipients,
      params: { gig: { text: row.title }, ...more(row) },
    };
  }
}

const isStill = (row: GigRow, claimerId: string, state: GigRow['state']): boolean =>
  row.claimerId === claimerId && row.state === state;

const claimer = (personId: string): Recipients => [{ personId, reason: 'claimer' }];
const former = (personId: string): Recipients => [{ personId, reason: 'former' }];

/** Who answers for it now, as `posts` of the policy says. */
const postersOf = ({ posterContributes, posterId, leadIds, claimerId }: GigRow): Recipients =>
  posterContributes
    ? [{ personId: posterId, reason: 'poster' }]
    : leadIds.filter((id) => id !== claimerId).map((personId) => ({ personId, reason: 'lead' }));
