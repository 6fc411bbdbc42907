import { Injectable } from '@nestjs/common';
import type { RegistrationState } from '#libs/contracts/registrations';
import { constraintMeans } from '#libs/core/database/constraint-errors';
import { Database, sql } from '#libs/core/database/database';
import { decodeCursor } from '#libs/core/http/paging';
import { AppError } from '#libs/core/app-error';
import { Registration } from './registration.entity.js';

/** A registration with its place in the queue and the address its host may write to. */
export type RegistrationRow = Registration & { position: number | null; email: string | null };

const ROWS = `select r.id, r.workshop_id as "workshopId", r.person_id as "personId", r.state, r.arrival, r.language, r.code,
    r.registered_at as "registeredAt", r.checked_in_at as "checkedInAt",
    case when r.state = 'waitlisted' then (select count(*)::int from registrations q
      where q.workshop_id = r.workshop_id and q.state = 'waitlisted' and q.arrival <= r.arrival) end as position,
    case when p.state = 'active' then p.email end as email
  from registrations r join persons p on p.id = r.person_id`;

const byId = sql('registrations.byId', `${ROWS} where r.id = $1`);
const byCode = sql('registrations.byCode', `${ROWS} where r.workshop_id = $1 and r.code = $2`);
const list = sql(
  'registrations.list',
  `${ROWS} where r.workshop_id = $1 and r.state = any($2) and r.arrival > $3 order by r.arrival limit $4`,
);
const promote = sql(
  'registrations.promote',
  `with next as (
     select id from registrations where workshop_id = $1 and state = 'waitlisted' order by arrival limit $2
   ), moved as (
     update registrations r set state = 'confirmed' from next where r.id = next.id returning r.id, r.person_id, r.arrival
   )
   select id, person_id as "personId" from moved order by arrival`,
);
const markNoShows = sql(
  'registrations.markNoShows',
  `update registrations set state = 'no_show' where workshop_id = $1 and state = 'confirmed'
     and exists(select from registrations c where c.workshop_id = $1 and c.state = 'checked_in')`,
);
const audience = sql(
  'registrations.audience',
  `select person_id as "personId", state from registrations where workshop_id = $1 and state <> 'cancelled' order by arrival`,
);
const met = sql(
  'registrations.met',
  `select r.person_id as "personId" from workshop_hosts h join registrations r on r.workshop_id = h.workshop_id
     where h.person_id = $1 and r.person_id = any($2::uuid[]) and r.state <> 'cancelled'
   union select h.person_id from registrations r join workshop_hosts h on h.workshop_id = r.workshop_id
     where r.person_id = $1 and h.person_id = any($2::uuid[]) and r.state <> 'cancelled'
   union select theirs.person_id from workshop_hosts mine join workshop_hosts theirs on theirs.workshop_id = mine.workshop_id
     where mine.person_id = $1 and theirs.person_id = any($2::uuid[])`,
);
constraintMeans('uq_registrations_person', 'already_exists');

@Injectable()
export class RegistrationsRepository {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<RegistrationRow | undefined> {
    return this.database.row<RegistrationRow>(byId, [id]);
  }

  findByCode(workshopId: string, code: string): Promise<RegistrationRow | undefined> {
    return this.database.row<RegistrationRow>(byCode, [workshopId, code]);
  }

  /** In order of arrival; one row more than asked for. */
  list(
    workshopId: string,
    states: readonly RegistrationState[],
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<RegistrationRow[]> {
    return this.database.rows<RegistrationRow>(list, [workshopId, states, arrivalOf(cursor), limit + 1]);
  }

  async insert(registration: Registration): Promise<void> {
    await this.database.repo(Registration).insert(registration);
  }

  async update(id: string, changes: Partial<Registration>): Promise<void> {
    await this.database.repo(Registration).update({ id }, changes);
  }

  /** The next ones of the waitlist get their seats; answers who. Call with the workshop locked. */
  promote(workshopId: string, seats: number): Promise<{ id: string; personId: string }[]> {
    return this.database.rows(promote, [workshopId, seats]);
  }

  /** Who has a seat and was not seen did not come; where nobody was checked in, nothing is known. */
  async markNoShows(workshopId: string): Promise<void> {
    await this.database.rows(markNoShows, [workshopId]);
  }

  /** Everybody registered, waiting included. */
  audience(workshopId: string): Promise<{ personId: string; state: RegistrationState }[]> {
    return this.database.rows(audience, [workshopId]);
  }

  /** Of these people, those the viewer meets as host: who registers is known to the hosts, and they to them. */
  async met(viewerId: string, personIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.rows<{ personId: string }>(met, [viewerId, personIds]);
    return new Set(rows.map(({ personId }) => personId));
  }
}

function arrivalOf(cursor: string | undefined): number {
  const [arrival = 0] = decodeCursor(cursor, 1) ?? [];
  if (typeof arrival !== 'number' || !Number.isInteger(arrival) || arrival < 0 || arrival > 2_000_000_000)
    throw new AppError('invalid_cursor');
  return arrival;
}
