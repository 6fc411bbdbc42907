import { Injectable } from '@nestjs/common';
import type { NoticeChannel } from '#libs/contracts/notice';
import { Database, sql } from '#libs/core/database/database';
import type { Notice } from '#libs/core/notices/notice';

/** A notice with the fact it tells. */
export interface Planned extends Notice {
  id: string;
  type: string;
  factId: string;
  payload: Record<string, string>;
  actorId: string | null;
  /** When it happened, ISO. */
  at: string;
  channels: readonly NoticeChannel[];
}

/** Who found something new in their inbox. */
export interface Told {
  noticeId: string;
  personId: string;
}

/**
 * One statement for a whole batch: the notices that were not told before, and for each person what they chose. Repeated
 * it inserts nothing.
 */
const plan = sql(
  'notifications.plan',
  `with given as (
     select * from jsonb_to_recordset($1::jsonb) as notice(id uuid, type text, "factId" bigint, payload jsonb, "actorId" uuid, at timestamptz,
       subject jsonb, path text, params jsonb, recipients jsonb, channels jsonb)
   ), fresh as (
     insert into notices (id, type, fact_id, payload, actor_id, subject_type, subject_id, path, params, at)
     select id, type, "factId", payload, "actorId", subject->>'type', (subject->>'id')::uuid, path, params, at from given
     on conflict (type, fact_id) do nothing
     returning id
   ), concerned as (
     select given.id as notice_id, told.person_id, told.reason,
       given.channels ? 'in_app' and coalesce(in_app.enabled, true) as in_app,
       given.channels ? 'email' and coalesce(email.enabled, true) as email
     from fresh join given using (id)
     cross join lateral jsonb_to_recordset(given.recipients) as told(person_id uuid, reason text)
     left join notification_preferences in_app on in_app.person_id = told.person_id
       and in_app.type = given.type and in_app.channel = 'in_app'
     left join notification_preferences email on email.person_id = told.person_id
       and email.type = given.type and email.channel = 'email'
     where not exists (select from notification_mutes muted where muted.person_id = told.person_id
       and muted.subject_type = given.subject->>'type' and muted.subject_id = (given.subject->>'id')::uuid)
   ), stored as (
     insert into notifications (person_id, notice_id, reason, in_app)
     select person_id, notice_id, reason, in_app from concerned where in_app or email
     on conflict do nothing
   ), mailed as (
     insert into deliveries (id, person_id, notice_id, channel)
     select gen_random_uuid(), person_id, notice_id, 'email' from concerned where email
     on conflict do nothing
   )
   select notice_id as "noticeId", person_id as "personId" from concerned where in_app`,
);

/** Writes down who is told what. */
@Injectable()
export class PlanningRepository {
  constructor(private readonly database: Database) {}

  plan(notices: readonly Planned[]): Promise<Told[]> {
    const given = notices.map(({ recipients, ...notice }) => ({
      ...notice,
      recipients: recipients.map(({ personId, reason }) => ({ person_id: personId, reason })),
    }));
    return this.database.rows<Told>(plan, [JSON.stringify(given)]);
  }
}
