import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  noticeInvitationDeclined,
  noticeOrganisationJoined,
  noticeOrganisationLeft,
  noticeOrganisationRole,
} from '#libs/contracts/organisation-notices';
import type { Notice, NoticeParam } from '#libs/core/notices/notice';
import { Notices } from '#libs/core/notices/notices';
import { MembershipsRepository } from './memberships.repository.js';
import { INVITATION_DECLINED, JOINED, REMOVED, ROLE_CHANGED } from './organisation-notice-words.js';
import { OrganisationsRepository } from './organisations.repository.js';

interface Told {
  personIds: readonly string[];
  reason: string;
  params?: Record<string, NoticeParam>;
}

/** Who is told of what happens to organisations. */
@Injectable()
export class OrganisationNotices implements OnModuleInit {
  constructor(
    private readonly notices: Notices,
    private readonly organisations: OrganisationsRepository,
    private readonly memberships: MembershipsRepository,
  ) {}

  onModuleInit(): void {
    this.notices.register(noticeOrganisationJoined, {
      wording: JOINED,
      find: async ({ organisationId, personId }) => {
        const leaders = await this.memberships.leaders(organisationId);
        const personIds = leaders.filter((id) => id !== personId);
        return this.about(organisationId, { personIds, reason: 'leader', params: { person: { personId } } });
      },
    });
    this.notices.register(noticeInvitationDeclined, {
      wording: INVITATION_DECLINED,
      find: async ({ organisationId }) =>
        this.about(organisationId, {
          personIds: await this.memberships.leaders(organisationId),
          reason: 'leader',
        }),
    });
    this.notices.register(noticeOrganisationRole, {
      wording: ROLE_CHANGED,
      find: async ({ organisationId, personId }, actorId) => {
        const isMember = (await this.memberships.find(organisationId, personId)) !== null;
        const personIds = isMember && personId !== actorId ? [personId] : [];
        return this.about(organisationId, { personIds, reason: 'member' });
      },
    });
    this.notices.register(noticeOrganisationLeft, {
      wording: REMOVED,
      find: async ({ organisationId, personId }, actorId) => {
        const isBack = (await this.memberships.find(organisationId, personId)) !== null;
        const personIds = isBack || personId === actorId ? [] : [personId];
        return this.about(organisationId, { personIds, reason: 'former' });
      },
    });
  }

  private async about(
    organisationId: string,
    { personIds, reason, params }: Told,
  ): Promise<Notice | undefined> {
    const organisation = await this.organisations.findById(organisationId);
    if (!organisation || personIds.length === 0) return undefined;
    return {
      subject: { type: 'organisation', id: organisationId },
      path: `/organisations/${organisationId}`,
      recipients: personIds.map((personId) => ({ personId, reason })),
      params: { organisation: { text: organisation.name }, ...params },
    };
  }
}
