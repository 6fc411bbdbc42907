import { Injectable } from '@nestjs/common';
import { Database, sql } from '#libs/core/database/database';
import type { SavedFilter } from './saved-filter.entity.js';

export type SavedFilterRow = Pick<SavedFilter, 'id' | 'name' | 'search'>;

const list = sql(
  'savedFilters.list',
  'select id, name, search from saved_challenge_filters where person_id = $1 order by name, id',
);
const hold = sql('savedFilters.hold', 'select id from persons where id = $1 for no key update');
const put = sql(
  'savedFilters.put',
  `insert into saved_challenge_filters (id, person_id, name, search)
   select $1, $2, $3, $4
   where (select count(*) from saved_challenge_filters where person_id = $2 and name <> $3) < $5
   on conflict (person_id, name) do update set search = excluded.search
   returning id, name, search`,
);
const drop = sql(
  'savedFilters.drop',
  'delete from saved_challenge_filters where id = $1 and person_id = $2 returning id',
);

@Injectable()
export class SavedFiltersRepository {
  constructor(private readonly database: Database) {}

  list(personId: string): Promise<SavedFilterRow[]> {
    return this.database.rows<SavedFilterRow>(list, [personId]);
  }

  /** One at a time for each person, so that the count holds. Undefined where the person has `most` others already. */
  put({ id, personId, name, search }: SavedFilter, most: number): Promise<SavedFilterRow | undefined> {
    return this.database.transaction(async () => {
      await this.database.rows(hold, [personId]);
      return this.database.row<SavedFilterRow>(put, [id, personId, name, JSON.stringify(search), most]);
    });
  }

  /** False where it is not this person's, or gone. */
  async drop(id: string, personId: string): Promise<boolean> {
    return (await this.database.row(drop, [id, personId])) !== undefined;
  }
}
