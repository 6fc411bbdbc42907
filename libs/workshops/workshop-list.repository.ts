import { Injectable } from '@nestjs/common';
import type { Input } from '#libs/contracts/operation';
import type { listWorkshops } from '#libs/contracts/workshops';
import type { Actor } from '#libs/core/auth/actor';
import { Database, sql } from '#libs/core/database/database';
import { decodePlace } from '#libs/core/http/place';
import { WORKSHOP_ROWS } from './workshop-columns.js';
import type { WorkshopRow } from './workshops.repository.js';

type Query = Input<typeof listWorkshops>['query'];

const PART = `w.id in (select workshop_id from workshop_hosts where person_id = $1::uuid
  union all select workshop_id from registrations where person_id = $1::uuid and state <> 'cancelled')`;
const SCOPES = {
  mine: PART,
  visible: `(w.published_at is not null and (w.visibility = 'public' or ${PART}
    or w.project_id in (select project_id from project_members where person_id = $1::uuid)))`,
};
const ORDERS = {
  coming: { when: 'w.ends_at > $2', after: '>', order: 'w.starts_at, w.id' },
  past: { when: 'w.ends_at <= $2', after: '<', order: 'w.starts_at desc, w.id desc' },
};

const statement = (scope: keyof typeof SCOPES, time: Query['when']) => {
  const { when, after, order } = ORDERS[time];
  return sql(
    `workshopList.${scope}.${time}`,
    `${WORKSHOP_ROWS} where ${SCOPES[scope]} and ${when} and ($3::uuid is null or w.project_id = $3)
       and ($4::timestamptz is null or (w.starts_at, w.id) ${after} ($4, $5::uuid))
     order by ${order} limit $6`,
  );
};
const statements = {
  mine: { coming: statement('mine', 'coming'), past: statement('mine', 'past') },
  visible: { coming: statement('visible', 'coming'), past: statement('visible', 'past') },
};

@Injectable()
export class WorkshopListRepository {
  constructor(private readonly database: Database) {}

  /** One row more than asked for. */
  list(
    { personId }: Actor,
    { mine, when, projectId, cursor, limit }: Query,
    now: Date,
  ): Promise<WorkshopRow[]> {
    const values = [personId, now, projectId ?? null, ...decodePlace(cursor), limit + 1];
    return this.database.rows<WorkshopRow>(statements[mine ? 'mine' : 'visible'][when], values);
  }
}
