import { Injectable } from '@nestjs/common';
import { Database, sql } from '#libs/core/database/database';
import type { Blueprint } from './blueprint.entity.js';

/** As many are handed out; they are those whose title and summary hold most of the words. */
export const MOST_PRIOR_ART = 80;

export type PriorArtRow = Pick<Blueprint, 'id' | 'title' | 'summary' | 'kind'> & {
  /** Of its newest release. */
  number: string;
};

/** Public and released, as the policy has it; titles and summaries are short, so that no index is needed. */
const holding = sql(
  'blueprints.holding',
  `select b.id, b.title, b.summary, b.kind, release.number
   from blueprints b
   cross join lateral (
     select lower(string_agg(variant.value ->> 'text', ' ')) as text
     from (select * from jsonb_each(b.title -> 'variants')
       union all select * from jsonb_each(b.summary -> 'variants')) as variant) as said
   cross join lateral (
     select count(*) as hits from unnest($1::text[]) as word where strpos(said.text, word) > 0) as found
   cross join lateral (
     select v.number from blueprint_versions v where v.blueprint_id = b.id and v.state = 'released'
     order by v.released_at desc, v.id desc limit 1) as release
   where b.visibility = 'public' and b.state = 'released' and found.hits > 0
   order by found.hits desc, b.created_at desc, b.id desc limit ${MOST_PRIOR_ART}`,
);

/** What is there already, for whoever is about to ask for it. */
@Injectable()
export class PriorArt {
  constructor(private readonly database: Database) {}

  /**
   * Released blueprints that everybody may read and in which at least one of these beginnings of words occurs.
   * @param words letters and digits only, as `contentWords` gives their keys
   */
  holding(words: readonly string[]): Promise<PriorArtRow[]> {
    return words.length === 0 ? Promise.resolve([]) : this.database.rows<PriorArtRow>(holding, [words]);
  }
}
