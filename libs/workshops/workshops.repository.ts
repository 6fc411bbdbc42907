import { Injectable } from '@nestjs/common';
import type { RegistrationState } from '#libs/contracts/registrations';
import { AppError } from '#libs/core/app-error';
import { Database, sql } from '#libs/core/database/database';
import { newId } from '#libs/core/id';
import { WorkshopHost } from './workshop-host.entity.js';
import { WORKSHOP_ROWS } from './workshop-columns.js';
import { Workshop } from './workshop.entity.js';
import type { WorkshopFacts } from './workshops.policy.js';

/** The reader's own place in a workshop. */
export interface OwnPlace {
  id: string;
  state: RegistrationState;
  position: number | null;
  code: string;
  checkedInAt: string | null;
}

/** A workshop with its hosts, what the rules look at, and the reader's own part in it. */
export type WorkshopRow = Omit<Workshop, 'arrivals'> &
  WorkshopFacts & { waiting: number; mine: OwnPlace | null };

const byId = sql('workshops.byId', `${WORKSHOP_ROWS} where w.id = $2`);
const lock = sql('workshops.lock', 'select id from workshops where id = $1 for update');
const shiftSeats = sql(
  'workshops.shiftSeats',
  `update workshops set taken = taken + $2,
     state = case when state not in ('registration_open', 'full') then state
       when taken + $2 < capacity then 'registration_open' else 'full' end
   where id = $1 and ($2 <= 0 or taken + $2 <= capacity) returning id`,
);
const nextArrival = sql(
  'workshops.nextArrival',
  'update workshops set arrivals = arrivals + 1 where id = $1 returning arrivals',
);
const dueToStart = sql(
  'workshops.dueToStart',
  `select id from workshops where state in ('registration_open', 'full') and starts_at <= $1 order by starts_at limit 200`,
);
const dueToEnd = sql(
  'workshops.dueToEnd',
  `select id from workshops where state = 'live' and ends_at <= $1 order by ends_at limit 200`,
);

@Injectable()
export class WorkshopsRepository {
  constructor(private readonly database: Database) {}

  find(id: string, readerId: string | null): Promise<WorkshopRow | undefined> {
    return this.database.row<WorkshopRow>(byId, [readerId, id]);
  }

  /** Lets one at a time change it or its seats, until the transaction ends; then reads it. */
  async findLocked(id: string, readerId: string | null): Promise<WorkshopRow | undefined> {
    await this.database.rows(lock, [id]);
    return this.find(id, readerId);
  }

  /** Answers the id of the new row. */
  async insert(
    workshop: Omit<Workshop, 'id' | 'version' | 'uid' | 'sequence' | 'taken' | 'arrivals'>,
    uidHost: string,
    hostId: string,
  ): Promise<string> {
    const id = newId();
    await this.database.repo(Workshop).insert({ ...workshop, id, uid: `${id}@${uidHost}` } as object);
    await this.addHost(id, hostId);
    return id;
  }

  /** Changes a row that is still at `version`; 412 when somebody was faster. */
  async update(id: string, version: number, changes: Partial<Workshop>): Promise<void> {
    const { affected } = await this.database
      .repo(Workshop)
      .update({ id, version }, { ...changes, version: version + 1 } as object);
    if (affected !== 1) throw new AppError('stale_version');
  }

  /** Takes seats or gives them back, and says `full` or not. False, and nothing changed, where there are not so many free. */
  async shiftSeats(id: string, by: number): Promise<boolean> {
    return (await this.database.row(shiftSeats, [id, by])) !== undefined;
  }

  async nextArrival(id: string): Promise<number> {
    const row = await this.database.row<{ arrivals: number }>(nextArrival, [id]);
    if (!row) throw new AppError('not_found');
    return row.arrivals;
  }

  async addHost(workshopId: string, personId: string): Promise<void> {
    await this.database.repo(WorkshopHost).insert({ workshopId, personId });
  }

  async removeHost(workshopId: string, personId: string): Promise<void> {
    await this.database.repo(WorkshopHost).delete({ workshopId, personId });
  }

  async dueToStart(now: Date): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(dueToStart, [now])).map(({ id }) => id);
  }

  async dueToEnd(now: Date): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(dueToEnd, [now])).map(({ id }) => id);
  }
}
