import { Injectable } from '@nestjs/common';
import { Database, sql } from '#libs/core/database/database';
import { newId } from '#libs/core/id';
import { searchKeys } from './names.js';
import { Person } from './person.entity.js';

const dropKeys = sql('persons.dropKeys', 'delete from person_name_keys where person_id = $1');
const addKeys = sql(
  'persons.addKeys',
  'insert into person_name_keys (key, person_id) select distinct key, $1::uuid from unnest($2::text[]) as key',
);
const search = sql(
  'persons.search',
  `select p.id from persons p
   where p.state = 'active' and p.id > $2
     and ($1 = '' or exists (
       select from person_name_keys k where k.person_id = p.id and starts_with(k.key, $1 collate "C")))
   order by p.id limit $3`,
);

export type NewPerson = Pick<
  Person,
  'email' | 'passwordHash' | 'name' | 'homeRegion' | 'timeZone' | 'uiLocale' | 'readLocales'
> &
  Partial<Person>;

/** Rows of people; keeps the search keys of their names true. */
@Injectable()
export class PersonsRepository {
  constructor(private readonly database: Database) {}

  findByEmail(email: string): Promise<Person | null> {
    return this.database.repo(Person).findOneBy({ email });
  }

  findById(id: string): Promise<Person | null> {
    return this.database.repo(Person).findOneBy({ id });
  }

  /** Inserts, or returns undefined when the address is already somebody's. */
  async insert(person: NewPerson): Promise<Person | undefined> {
    const row = this.database.repo(Person).create({ id: newId(), ...person });
    const { raw } = await this.database
      .repo(Person)
      .createQueryBuilder()
      .insert()
      .values(row)
      .orIgnore()
      .returning('id')
      .execute();
    if ((raw as unknown[]).length === 0) return undefined;
    await this.writeKeys(row);
    return this.database.repo(Person).findOneByOrFail({ id: row.id });
  }

  /** Changes columns of a row that is still at `version`; undefined when somebody was faster. */
  async update(id: string, version: number, changes: Partial<Person>): Promise<Person | undefined> {
    const repo = this.database.repo(Person);
    const { affected } = await repo.update({ id, version }, { ...changes, version: version + 1 });
    if (affected !== 1) return undefined;
    const person = await repo.findOneByOrFail({ id });
    if (changes.name) await this.writeKeys(person);
    return person;
  }

  /** Ids of active people whose name starts as typed, in id order after `afterId`. */
  async search(prefix: string, afterId: string, limit: number): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(search, [prefix, afterId, limit]);
    return rows.map(({ id }) => id);
  }

  private async writeKeys(person: Person): Promise<void> {
    await this.database.rows(dropKeys, [person.id]);
    await this.database.rows(addKeys, [person.id, searchKeys(person.name)]);
  }
}
