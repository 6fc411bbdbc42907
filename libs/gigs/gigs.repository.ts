import { Injectable } from '@nestjs/common';
import { Database, sql } from '#libs/core/database/database';
import type { Home } from './work/home-calendars.js';
import { GIG_ROWS, type GigRow } from './gig-columns.js';
import { Gig } from './gig.entity.js';

const byId = sql('gigs.byId', `${GIG_ROWS} where g.id = $2`);
const lock = sql('gigs.lock', 'select id from gigs where id = $1 for update');
const dueToWarn = sql(
  'gigs.dueToWarn',
  'select id from gigs where warn_at <= $1 and warned_at is null order by warn_at limit 200',
);
const dueToLapse = sql(
  'gigs.dueToLapse',
  'select id from gigs where lapse_at <= $1 and warned_at is not null order by lapse_at limit 200',
);
const homes = sql(
  'gigs.homes',
  `select p.id as "personId", p.home_region as "homeRegion", p.time_zone as "timeZone",
     array(select distinct o.country from memberships m join organisations o on o.id = m.organisation_id
       where m.person_id = p.id order by o.country) as countries
   from persons p where p.id = any($1::uuid[])`,
);
const met = sql(
  'gigs.met',
  `select claimer_id as "personId" from gigs where poster_id = $1 and claimer_id = any($2::uuid[])
   union select poster_id from gigs where claimer_id = $1 and poster_id = any($2::uuid[])`,
);

@Injectable()
export class GigsRepository {
  constructor(private readonly database: Database) {}

  find(id: string, readerId: string | null): Promise<GigRow | undefined> {
    return this.database.row<GigRow>(byId, [readerId, id]);
  }

  /** Lets one at a time change it, until the transaction ends; then reads it. */
  async findLocked(id: string, readerId: string | null): Promise<GigRow | undefined> {
    await this.database.rows(lock, [id]);
    return this.find(id, readerId);
  }

  async insert(gig: Gig): Promise<void> {
    await this.database.repo(Gig).insert(gig as object);
  }

  async update(id: string, changes: Partial<Gig>): Promise<void> {
    await this.database.repo(Gig).update({ id }, changes as object);
  }

  async dueToWarn(now: Date): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(dueToWarn, [now])).map(({ id }) => id);
  }

  async dueToLapse(now: Date): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(dueToLapse, [now])).map(({ id }) => id);
  }

  /** Where these people work. */
  homes(personIds: readonly string[]): Promise<Home[]> {
    return this.database.rows<Home>(homes, [personIds]);
  }

  /** Of these people, those with whom the viewer has a gig: one posted it, the other works on it or did. */
  async met(viewerId: string, personIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.rows<{ personId: string }>(met, [viewerId, personIds]);
    return new Set(rows.map(({ personId }) => personId));
  }
}
