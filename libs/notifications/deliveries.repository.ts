import { Injectable } from '@nestjs/common';
import type { DeliveryState, DeliveryView } from '#libs/contracts/deliveries';
import { Database, sql } from '#libs/core/database/database';

/** A delivery that is due, with the fact it tells. */
export interface DueDelivery {
  id: string;
  personId: string;
  attempts: number;
  type: string;
  payload: Record<string, string>;
  actorId: string | null;
  isMuted: boolean;
  isClosed: boolean;
}

/** What became of one try. */
export interface Outcome {
  state: DeliveryState;
  attempts: number;
  note: string | null;
  retryInSeconds?: number;
}

export interface StoredDelivery extends Omit<DeliveryView, 'subject' | 'notBefore' | 'changedAt'> {
  noticeId: string;
  subjectType: string;
  subjectId: string;
  notBefore: Date;
  changedAt: Date;
}

/** Notice, person and way: the key of the delivery before a page. */
export type DeliveryPlace = readonly [noticeId: string, personId: string, channel: string];

/** The row stays locked while its mail goes out: a worker that dies lets go of it at once, and no other takes it. */
const takeDue = sql(
  'deliveries.takeDue',
  `select delivery.id, delivery.person_id as "personId", delivery.attempts, notice.type, notice.payload, notice.actor_id as "actorId",
     exists (select from notification_mutes muted where muted.person_id = delivery.person_id
       and muted.subject_type = notice.subject_type and muted.subject_id = notice.subject_id) as "isMuted",
     exists (select from notification_preferences chosen where chosen.person_id = delivery.person_id
       and chosen.type = notice.type and chosen.channel = delivery.channel and not chosen.enabled) as "isClosed"
   from deliveries delivery join notices notice on notice.id = delivery.notice_id
   where delivery.state = 'queued' and delivery.not_before <= now()
   order by delivery.not_before limit 1
   for update of delivery skip locked`,
);
const record = sql(
  'deliveries.record',
  `update deliveries set state = $2, attempts = $3, note = $4, changed_at = now(),
     not_before = now() + make_interval(secs => $5) where id = $1`,
);
const list = sql(
  'deliveries.list',
  `select delivery.id, delivery.channel, delivery.state, delivery.person_id as "personId", delivery.attempts,
     delivery.not_before as "notBefore", delivery.note, delivery.changed_at as "changedAt", notice.type,
     notice.id as "noticeId", notice.subject_type as "subjectType", notice.subject_id as "subjectId"
   from deliveries delivery join notices notice on notice.id = delivery.notice_id
   where ($1::text is null or delivery.state = $1)
     and ($2::uuid is null or (delivery.notice_id, delivery.person_id, delivery.channel) < ($2, $3::uuid, $4::text))
   order by delivery.notice_id desc, delivery.person_id desc, delivery.channel desc limit $5`,
);
const replay = sql(
  'deliveries.replay',
  `update deliveries set state = 'queued', attempts = 0, not_before = now(), changed_at = now()
   where id = $1`,
);
const stateOf = sql('deliveries.stateOf', 'select state from deliveries where id = $1 for update');

/** What is on its way to people. */
@Injectable()
export class DeliveriesRepository {
  constructor(private readonly database: Database) {}

  /** One that is due, locked until the transaction ends. */
  takeDue(): Promise<DueDelivery | undefined> {
    return this.database.row<DueDelivery>(takeDue);
  }

  async record(id: string, { state, attempts, note, retryInSeconds }: Outcome): Promise<void> {
    await this.database.rows(record, [id, state, attempts, note, retryInSeconds ?? 0]);
  }

  /** Newest notices first, after the given place. */
  list(state: DeliveryState | null, after: DeliveryPlace | null, limit: number): Promise<StoredDelivery[]> {
    return this.database.rows<StoredDelivery>(list, [state, ...(after ?? [null, null, null]), limit]);
  }

  async stateOf(id: string): Promise<DeliveryState | undefined> {
    return (await this.database.row<{ state: DeliveryState }>(stateOf, [id]))?.state;
  }

  async replay(id: string): Promise<void> {
    await this.database.rows(replay, [id]);
  }
}
