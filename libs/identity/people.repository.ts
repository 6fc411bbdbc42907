import { Injectable } from '@nestjs/common';
import { Database, sql } from '#libs/core/database/database';
import type { Person } from './person.entity.js';

const byIds = sql(
  'people.byIds',
  `select id, name, home_region, time_zone, languages, working_hours, bio, listed, state from persons
   where id = any($1::uuid[])`,
);

export interface PersonRow {
  id: string;
  name: Person['name'];
  home_region: Person['homeRegion'];
  time_zone: string;
  languages: Person['languages'];
  working_hours: Person['workingHours'];
  bio: string;
  listed: boolean;
  state: Person['state'];
}

/** Reads people for showing them to others. */
@Injectable()
export class PeopleRepository {
  constructor(private readonly database: Database) {}

  findMany(ids: readonly string[]): Promise<PersonRow[]> {
    if (ids.length === 0) return Promise.resolve([]);
    return this.database.rows<PersonRow>(byIds, [[...new Set(ids)]]);
  }
}
