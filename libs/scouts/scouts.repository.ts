import { Injectable } from '@nestjs/common';
import type { OwnScoutProfile } from '#libs/contracts/scouts';
import { Database, sql } from '#libs/core/database/database';

export interface ScoutRow extends OwnScoutProfile {
  personId: string;
  bio: string;
}

export interface Wanted {
  /** The beginning of a name as `nameQuery` folds it; empty for all. */
  prefix: string;
  from: string | null;
  to: string | null;
  sector: string | null;
  region: string | null;
  available: true | null;
  after: { available: boolean; personId: string } | null;
  limit: number;
}

export interface FacetRow {
  facet: 'pair' | 'sector' | 'region';
  value: string;
  count: number;
}

const COLUMNS = `scout.person_id as "personId", scout.pairs, scout.sectors, scout.regions,
  scout.capacity_minutes_per_week as "capacityMinutesPerWeek", scout.available, scout.published, person.bio`;
const FROM = `from scout_profiles scout join persons person on person.id = scout.person_id and person.state = 'active'`;

const byId = sql('scouts.byId', `select ${COLUMNS} ${FROM} where scout.person_id = $1`);
const list = sql(
  'scouts.list',
  `select ${COLUMNS} ${FROM}
   where scout.published
     and ($1 = '' or exists (select from person_name_keys name
       where name.person_id = scout.person_id and starts_with(name.key, $1 collate "C")))
     and (($2::text is null and $3::text is null) or exists (
       select from jsonb_to_recordset(scout.pairs) as pair("from" text, "to" text)
       where ($2 is null or pair."from" = $2) and ($3 is null or pair."to" = $3)))
     and ($4::text is null or $4 = any(scout.sectors))
     and ($5::text is null or $5 = any(scout.regions))
     and ($6::boolean is null or scout.available)
     and ($7::boolean is null or (scout.available, scout.person_id) < ($7, $8::uuid))
   order by scout.available desc, scout.person_id desc limit $9`,
);
/** Of all who can be found, so that a choice never empties the others. */
const facets = sql(
  'scouts.facets',
  `with listed as (select scout.* ${FROM} where scout.published),
   valued as (
     select 'pair' as facet, pair."from" || ' ' || pair."to" as value
       from listed, jsonb_to_recordset(listed.pairs) as pair("from" text, "to" text)
     union all select 'sector', unnest(sectors) from listed
     union all select 'region', unnest(regions) from listed
   )
   select facet, value, count(*)::int as count from valued group by facet, value order by count desc, value`,
);
const published = sql(
  'scouts.published',
  'select person_id as "personId" from scout_profiles where published and person_id = any($1::uuid[])',
);
const write = sql(
  'scouts.write',
  `insert into scout_profiles (person_id, pairs, sectors, regions, capacity_minutes_per_week, available, published)
   values ($1, $2::jsonb, $3, $4, $5, $6, $7)
   on conflict (person_id) do update set pairs = excluded.pairs, sectors = excluded.sectors,
     regions = excluded.regions, capacity_minutes_per_week = excluded.capacity_minutes_per_week,
     available = excluded.available, published = excluded.published, updated_at = now()`,
);

@Injectable()
export class ScoutsRepository {
  constructor(private readonly database: Database) {}

  find(personId: string): Promise<ScoutRow | undefined> {
    return this.database.row<ScoutRow>(byId, [personId]);
  }

  list({ prefix, from, to, sector, region, available, after, limit }: Wanted): Promise<ScoutRow[]> {
    const place = [after?.available ?? null, after?.personId ?? null];
    return this.database.rows<ScoutRow>(list, [prefix, from, to, sector, region, available, ...place, limit]);
  }

  facets(): Promise<FacetRow[]> {
    return this.database.rows<FacetRow>(facets);
  }

  /** Who of these people consented to be found. */
  async published(personIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.rows<{ personId: string }>(published, [personIds]);
    return new Set(rows.map(({ personId }) => personId));
  }

  async write(personId: string, profile: OwnScoutProfile): Promise<void> {
    const { pairs, sectors, regions, capacityMinutesPerWeek, available, published: consent } = profile;
    await this.database.rows(write, [
      personId,
      JSON.stringify(pairs),
      sectors,
      regions,
      capacityMinutesPerWeek,
      available,
      consent,
    ]);
  }
}
