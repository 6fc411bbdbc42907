import { Injectable } from '@nestjs/common';
import type { listOrganisations } from '#libs/contracts/organisations';
import type { Input } from '#libs/contracts/operation';
import { AppError } from '#libs/core/app-error';
import { Database, sql } from '#libs/core/database/database';
import { decodePlace } from '#libs/core/http/place';
import { newId } from '#libs/core/id';
import { Organisation } from './organisation.entity.js';

export type OrganisationRow = Organisation & { memberCount: number };

const COLUMNS = `o.id, o.version, o.name, o.about, o.country, o.city, o.side, o.helix, o.actor_types as "actorTypes",
  o.finance_subtype as "financeSubtype", o.sectors, o.size, o.registrations, o.website, o.verification, o.award_limit as "awardLimit",
  o.created_at as "createdAt",
  (select count(*)::int from memberships m where m.organisation_id = o.id) as "memberCount"`;

const byIds = sql(
  'organisations.byIds',
  `select ${COLUMNS} from organisations o where o.id = any($1::uuid[])`,
);
const page = sql(
  'organisations.page',
  `select ${COLUMNS} from organisations o
   where ($1::timestamptz is null or (o.created_at, o.id) < ($1, $2::uuid))
     and ($3::text is null or o.helix = $3)
     and ($4::text is null or o.country = $4)
     and ($5::text is null or $5 = any(o.actor_types))
     and ($6::text is null or $6 = any(o.sectors))
     and ($7::text is null or exists (
       select from jsonb_each(o.name -> 'variants') as variant
       where strpos(lower(variant.value ->> 'text'), lower($7)) > 0))
   order by o.created_at desc, o.id desc limit $8`,
);
const lock = sql('organisations.lock', 'select id from organisations where id = $1 for update');

@Injectable()
export class OrganisationsRepository {
  constructor(private readonly database: Database) {}

  async findById(id: string): Promise<OrganisationRow | undefined> {
    return (await this.findMany([id]))[0];
  }

  findMany(ids: readonly string[]): Promise<OrganisationRow[]> {
    return ids.length === 0 ? Promise.resolve([]) : this.database.rows<OrganisationRow>(byIds, [ids]);
  }

  /** One row more than asked for, newest first. */
  list({ cursor, limit, ...filter }: Input<typeof listOrganisations>['query']): Promise<OrganisationRow[]> {
    const [createdAt, id] = decodePlace(cursor);
    return this.database.rows<OrganisationRow>(page, [
      createdAt,
      id,
      filter.helix ?? null,
      filter.country ?? null,
      filter.actorType ?? null,
      filter.sector ?? null,
      filter.q ?? null,
      limit + 1,
    ]);
  }

  /** Answers the id of the new row. */
  async insert(organisation: Omit<Organisation, 'id' | 'version' | 'verification'>): Promise<string> {
    const id = newId();
    await this.database.repo(Organisation).insert({ ...organisation, id } as object);
    return id;
  }

  /** Changes a row that is still at `version`; 412 when somebody was faster. */
  async update(id: string, version: number, changes: Partial<Organisation>): Promise<void> {
    const { affected } = await this.database
      .repo(Organisation)
      .update({ id, version }, { ...changes, version: version + 1 } as object);
    if (affected !== 1) throw new AppError('stale_version');
  }

  /** Lets one at a time change who runs the organisation, until the transaction ends. */
  async lock(id: string): Promise<void> {
    await this.database.rows(lock, [id]);
  }
}
