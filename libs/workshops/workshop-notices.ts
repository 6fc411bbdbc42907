import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  noticePromoted,
  noticeRegistered,
  noticeRegistrationCancelled,
  noticeRegistrationReceived,
  noticeWaitlisted,
  noticeWorkshopCancelled,
  noticeWorkshopHostAdded,
  noticeWorkshopPublished,
  noticeWorkshopRescheduled,
} from '#libs/contracts/workshop-facts';
import type { Notice, NoticeParam } from '#libs/core/notices/notice';
import { Notices } from '#libs/core/notices/notices';
import { RegistrationsRepository } from './registrations.repository.js';
import { WorkshopAudience } from './workshop-audience.repository.js';
import {
  CANCELLED,
  HOST_ADDED,
  PROMOTED,
  PUBLISHED,
  RECEIVED,
  REGISTERED,
  RESCHEDULED,
  SEAT_TAKEN_BACK,
  WAITLISTED,
} from './workshop-notice-words.js';
import { WorkshopsRepository, type WorkshopRow } from './workshops.repository.js';

type Recipients = Notice['recipients'];
interface OfRegistration {
  workshopId: string;
  registrationId: string;
  personId: string;
}

/** Who is told of what happens to workshops, and in which words. */
@Injectable()
export class WorkshopNotices implements OnModuleInit {
  constructor(
    private readonly notices: Notices,
    private readonly workshops: WorkshopsRepository,
    private readonly registrations: RegistrationsRepository,
    private readonly audience: WorkshopAudience,
  ) {}

  onModuleInit(): void {
    const toPersonWith = (state: string, reason: string) => async (fact: OfRegistration) => {
      const registration = await this.registrations.find(fact.registrationId);
      return registration?.state === state ? this.toOne(fact, reason) : undefined;
    };
    const { notices } = this;
    notices.register(noticeRegistered, {
      wording: REGISTERED,
      find: toPersonWith('confirmed', 'registered'),
    });
    notices.register(noticeWaitlisted, { wording: WAITLISTED, find: toPersonWith('waitlisted', 'waiting') });
    notices.register(noticePromoted, { wording: PROMOTED, find: toPersonWith('confirmed', 'registered') });
    notices.register(noticeRegistrationReceived, {
      wording: RECEIVED,
      find: ({ workshopId, personId }) =>
        this.about(workshopId, (row) => hostsOf(row), { person: { personId } }),
    });
    notices.register(noticeRegistrationCancelled, {
      wording: SEAT_TAKEN_BACK,
      find: async ({ byId, ...fact }) =>
        byId === fact.personId ? undefined : this.toOne(fact, 'registered'),
    });
    notices.register(noticeWorkshopRescheduled, {
      wording: RESCHEDULED,
      find: (fact) => this.toAllBut(fact),
    });
    notices.register(noticeWorkshopCancelled, { wording: CANCELLED, find: (fact) => this.toAllBut(fact) });
    notices.register(noticeWorkshopHostAdded, {
      wording: HOST_ADDED,
      find: ({ workshopId, personId }) =>
        this.about(workshopId, (row) => hostsOf(row).filter((host) => host.personId === personId)),
    });
    notices.register(noticeWorkshopPublished, {
      wording: PUBLISHED,
      find: ({ workshopId, byId }) => this.about(workshopId, (row) => this.projectOf(row, byId)),
    });
  }

  private toOne({ workshopId, personId }: OfRegistration, reason: string): Promise<Notice | undefined> {
    return this.about(workshopId, ({ state }) => (state === 'cancelled' ? [] : [{ personId, reason }]));
  }

  /** Everybody registered or waiting, and the hosts, but not who did it. */
  private toAllBut({ workshopId, byId }: { workshopId: string; byId: string }): Promise<Notice | undefined> {
    return this.about(workshopId, async (row) => {
      const registered = await this.registrations.audience(row.id);
      const attending = registered.map(({ personId, state }) => ({
        personId,
        reason: state === 'waitlisted' ? 'waiting' : 'registered',
      }));
      return [...attending, ...hostsOf(row)].filter(({ personId }) => personId !== byId);
    });
  }

  private async projectOf({ projectId }: WorkshopRow, byId: string): Promise<Recipients> {
    const members = projectId ? await this.audience.inProject(projectId) : [];
    return members
      .filter((personId) => personId !== byId)
      .map((personId) => ({ personId, reason: 'member' }));
  }

  private async about(
    workshopId: string,
    recipientsOf: (row: WorkshopRow) => Recipients | Promise<Recipients>,
    more: Record<string, NoticeParam> = {},
  ): Promise<Notice | undefined> {
    const row = await this.workshops.find(workshopId, null);
    const recipients = row ? await recipientsOf(row) : [];
    if (!row || recipients.length === 0) return undefined;
    return {
      subject: { type: 'workshop', id: row.id },
      path: `/workshops/${row.id}`,
      recipients,
      params: {
        workshop: { text: row.title },
        start: { at: row.startsAt.toISOString(), timeZone: row.timeZone },
        ...(row.cancelReason && { reason: { text: row.cancelReason } }),
        ...more,
      },
    };
  }
}

const hostsOf = ({ hostIds }: WorkshopRow): Recipients =>
  hostIds.map((personId) => ({ personId, reason: 'host' }));
