import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { listGigs } from '#libs/contracts/gigs';
import type { Input } from '#libs/contracts/operation';
import { AppError } from '#libs/core/app-error';
import type { SignedInActor } from '#libs/core/auth/actor';
import { Database, sql } from '#libs/core/database/database';
import { decodeCursor, type CursorValue } from '#libs/core/http/paging';
import { GIG_ROWS, type GigRow } from './gig-columns.js';

export interface GigFacetRow {
  facet: 'skill' | 'language' | 'side' | 'state' | 'mine';
  value: string;
  count: number;
}

/** The rule of `gigPolicy.read` in SQL, less what has been withdrawn; that its parties find among their own. */
const list = sql(
  'gigs.list',
  `${GIG_ROWS}
   where case $2::text when 'posted' then g.poster_id = $1 when 'claimed' then g.claimer_id = $1
       else g.state <> 'withdrawn' end
     and ($3::uuid is null or g.project_id = $3)
     and ($4::text is null or g.state = $4)
     and ($5::text is null or g.side = $5)
     and ($6::text is null or $6 = any(g.skills))
     and ($7::text is null or exists (select from jsonb_to_recordset(g.languages) as need(tag text) where need.tag = $7))
     and ($8::boolean is null or (g.state = 'open', g.posted_at, g.id) < ($8, $9::timestamptz, $10::uuid))
   order by g.state = 'open' desc, g.posted_at desc, g.id desc limit $11`,
);
const facets = sql(
  'gigs.facets',
  `with listed as (select * from gigs where state <> 'withdrawn'),
   valued as (
     select 'skill' as facet, unnest(skills) as value from listed
     union all select 'language', need.tag from listed, jsonb_to_recordset(listed.languages) as need(tag text)
     union all select 'side', side from listed
     union all select 'state', state from listed
     union all select 'mine', 'posted' from gigs where poster_id = $1
     union all select 'mine', 'claimed' from gigs where claimer_id = $1
   )
   select facet, value, count(*)::int as count from valued group by facet, value order by count desc, value`,
);

@Injectable()
export class GigListRepository {
  constructor(private readonly database: Database) {}

  /** One row more than asked for: open ones first, then the newest. */
  list({ personId }: SignedInActor, query: Input<typeof listGigs>['query']): Promise<GigRow[]> {
    const { mine, projectId, state, side, skill, language, cursor, limit } = query;
    const chosen = [mine, projectId, state, side, skill, language].map((value) => value ?? null);
    return this.database.rows<GigRow>(list, [personId, ...chosen, ...afterPlace(cursor), limit + 1]);
  }

  facets({ personId }: SignedInActor): Promise<GigFacetRow[]> {
    return this.database.rows<GigFacetRow>(facets, [personId]);
  }
}

export const placeOfGig = ({ state, postedAt, id }: GigRow): CursorValue[] => [
  state === 'open' ? 1 : 0,
  postedAt.toISOString(),
  id,
];

const place = z.tuple([
  z.union([z.literal(0), z.literal(1)]),
  z.iso.datetime().refine((at) => at >= '1970'),
  z.uuid(),
]);

function afterPlace(cursor: string | undefined): [boolean, string, string] | [null, null, null] {
  const values = decodeCursor(cursor, 3);
  if (!values) return [null, null, null];
  const { data } = place.safeParse(values);
  if (!data) throw new AppError('invalid_cursor');
  return [data[0] === 1, data[1], data[2]];
}
