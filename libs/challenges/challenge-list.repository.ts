import { Injectable } from '@nestjs/common';
import type { listChallenges } from '#libs/contracts/challenges';
import type { Input } from '#libs/contracts/operation';
import type { Actor } from '#libs/core/auth/actor';
import { Database, plannedEachTime, sql, type Statement } from '#libs/core/database/database';
import { decodePlace } from '#libs/core/http/place';
import { queryExpression } from '#libs/language/search-tokens';
import { CARD_COLUMNS, SPONSOR, type ChallengeCardRow } from './challenge-columns.js';
import { entitled, IS_PRIVATE, IS_PUBLIC, partsOf } from './readable-by.js';

type Query = Input<typeof listChallenges>['query'];

/** Conditions on `challenges c`, by facet; `?` is the value. Only those asked for are in a statement, so that each plans well. */
const FACETS = {
  state: 'c.state = ?',
  sector: 'c.sector = ?',
  country: 'c.organisation_id in (select id from organisations where country = ?)',
  organisationId: 'c.organisation_id = ?',
  // as an array, from which the few are looked up; as a join the planner may walk through all to meet them
  watching: 'c.id = any(array(select challenge_id from challenge_watches where person_id = ?::uuid))',
  search: `c.search @@ to_tsquery('simple', ?)`,
} as const;
type Facet = keyof typeof FACETS;
const FACET_NAMES = Object.keys(FACETS) as Facet[];

const PARTS = partsOf('$3');
/** Ids of what the reader `$3` may read although it is not public. */
const ENTITLED = entitled('$3');
/** Ids of what the reader has a part in. */
const MINE = `${PARTS}
  union all select p.challenge_id from submission_people p join submissions s on s.id = p.submission_id
    where p.person_id = $3 and s.state <> 'withdrawn'`;

/** Stands in the text: with a size it does not know, the planner would plan every single call anew, for longer than it runs. */
const SIZES = [21, 101] as const;
const [USUAL, MOST] = SIZES;
type Size = (typeof SIZES)[number];
type Scope = 'public' | 'mine' | 'visible';

/**
 * Lists of challenges, newest first, each in one statement. What a reader may see is decided here as the policy decides it:
 * the public ones come off one index in order; the few others of a reader are looked up by id and merged in.
 */
@Injectable()
export class ChallengeListRepository {
  private readonly statements = new Map<string, Statement>();

  constructor(private readonly database: Database) {}

  /** More rows than asked for, where there are more. Nothing for a query in which there is nothing to search for. */
  list(actor: Actor, query: Query): Promise<ChallengeCardRow[]> {
    const search = query.q === undefined ? undefined : queryExpression(query.q);
    if (search === '' || ((query.mine || query.watching) && actor.personId === null))
      return Promise.resolve([]);
    const watching = query.watching && (actor.personId ?? undefined);
    const values: Partial<Record<Facet, string>> = { ...query, search, watching };
    const facets = FACET_NAMES.filter((name) => values[name] !== undefined);
    const [listedAt, id] = decodePlace(query.cursor);
    const scope = actor.personId === null ? 'public' : query.mine ? 'mine' : 'visible';
    return this.database.rows<ChallengeCardRow>(
      this.statement(scope, facets, query.limit < USUAL ? USUAL : MOST),
      [
        listedAt ?? 'infinity',
        id ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff',
        ...(actor.personId === null ? [] : [actor.personId]),
        ...facets.map((name) => values[name]),
      ],
    );
  }

  private statement(scope: Scope, facets: Facet[], size: Size): Statement {
    const name = ['challenges.list', scope, size, ...facets.map((facet) => facet.slice(0, 3))].join('.');
    const known = this.statements.get(name);
    if (known) return known;
    const text = statementText(scope, facets, size);
    // one country has most of the sponsors and another two: the way to the one is a scan of all for the other
    const made = facets.includes('country') ? plannedEachTime(text) : sql(name, text);
    this.statements.set(name, made);
    return made;
  }
}

function statementText(scope: Scope, facets: Facet[], size: Size): string {
  const first = scope === 'public' ? 3 : 4;
  const wanted = facets.map((name, n) => `and ${FACETS[name].replace('?', `$${first + n}`)}`).join(' ');
  const branch = (condition: string) =>
    `(select ${CARD_COLUMNS}, c.organisation_id from challenges c
      where ${condition} and (c.listed_at, c.id) < ($1::timestamptz, $2::uuid) ${wanted}
      order by c.listed_at desc, c.id desc limit ${size})`;
  const others = `${IS_PRIVATE} and c.id in (${ENTITLED})`;
  const branches = {
    public: [branch(IS_PUBLIC)],
    visible: [branch(IS_PUBLIC), branch(others)],
    mine: [branch(`${IS_PUBLIC} and c.id in (${MINE})`), branch(`${others} and c.id in (${MINE})`)],
  }[scope];
  return `select page.*, ${SPONSOR} as organisation
    from (${branches.join(' union all ')}) as page
    join organisations o on o.id = page.organisation_id
    order by page."listedAt" desc, page.id desc limit ${size}`;
}
