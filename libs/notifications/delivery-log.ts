import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { DeliveryView, listDeliveries } from '#libs/contracts/deliveries';
import { deliverNotices } from '#libs/contracts/notifications';
import type { Input } from '#libs/contracts/operation';
import type { Page } from '#libs/contracts/primitives';
import { AppError } from '#libs/core/app-error';
import type { Actor } from '#libs/core/auth/actor';
import { Database } from '#libs/core/database/database';
import { decodeCursor, pageOf } from '#libs/core/http/paging';
import { Outbox } from '#libs/core/outbox/outbox';
import { platformPolicy } from '#libs/core/platform/platform.policy';
import { DeliveriesRepository, type DeliveryPlace, type StoredDelivery } from './deliveries.repository.js';

/** What administrators see of deliveries, and how they try a dead one again. */
@Injectable()
export class DeliveryLog {
  constructor(
    private readonly deliveries: DeliveriesRepository,
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  async list(
    actor: Actor,
    { limit, cursor, state }: Input<typeof listDeliveries>['query'],
  ): Promise<Page<DeliveryView>> {
    platformPolicy.assert('administer', actor, {});
    const rows = await this.deliveries.list(state ?? null, placeOf(cursor), limit + 1);
    return pageOf(rows, limit, ({ noticeId, personId, channel }) => [noticeId, personId, channel], view);
  }

  /** Throws `illegal_transition` for what is not dead. */
  async replay(actor: Actor, id: string): Promise<void> {
    platformPolicy.assert('administer', actor, {});
    await this.database.transaction(async () => {
      const state = await this.deliveries.stateOf(id);
      if (state === undefined) throw new AppError('not_found');
      if (state !== 'dead') throw new AppError('illegal_transition', { from: state, to: 'queued' });
      await this.deliveries.replay(id);
      await this.outbox.later(deliverNotices, {});
    });
  }
}

const place = z.tuple([z.uuid(), z.uuid(), z.string()]);

function placeOf(cursor: string | undefined): DeliveryPlace | null {
  const values = decodeCursor(cursor, 3);
  if (!values) return null;
  const { data } = place.safeParse(values);
  if (!data) throw new AppError('invalid_cursor');
  return data;
}

const view = ({
  noticeId: _noticeId,
  subjectType,
  subjectId,
  notBefore,
  changedAt,
  ...row
}: StoredDelivery): DeliveryView => ({
  ...row,
  subject: { type: subjectType, id: subjectId },
  notBefore: notBefore.toISOString(),
  changedAt: changedAt.toISOString(),
});
