import { Injectable } from '@nestjs/common';
import type { RivalsSee } from '#libs/contracts/commons';
import type { LocalizedText } from '#libs/contracts/localized-text';
import { Database, sql } from '#libs/core/database/database';
import type { CommonsMember } from './commons-member.entity.js';
import type { CommonsFacts } from './commons.policy.js';

/** Of a challenge `c` and a person: may the person no longer read along because of what they judge here. */
export const JUDGES_HERE = (person: string): string => `exists (
  select from evaluation_assignments e where e.challenge_id = c.id and e.evaluator_id = ${person}
    and e.state not in ('declined', 'reassigned'))`;

const BELONGS = `exists (
  select from memberships b where b.organisation_id = c.organisation_id and b.person_id = given.person_id)`;
/** Whoever left the sponsor manages nothing, however late their row goes. */
const MANAGES = `(${BELONGS} and exists (
  select from challenge_managers m where m.challenge_id = c.id and m.person_id = given.person_id))`;
const ACCEPTED = `exists (
  select from terms_acceptances a where a.challenge_id = c.id and a.person_id = given.person_id and a.state = 'accepted'
    and a.version = (select max(t.version) from terms_sheets t where t.challenge_id = c.id and t.published_at is not null))`;

const standings = sql(
  'commons.standings',
  `select c.state, k.opened_at is not null as opened, coalesce(k.open, false) as open,
     coalesce(k.rivals_see, 'nothing') as "rivalsSee", ${MANAGES} as manages, ${ACCEPTED} as accepted,
     ${JUDGES_HERE('given.person_id')} as judges, (c.visibility = 'public' or ${BELONGS}) as "inReach",
     mine.shows, c.id is not null as found
   from unnest($1::uuid[], $2::uuid[]) with ordinality as given(person_id, challenge_id, n)
   left join challenges c on c.id = given.challenge_id
   left join challenge_commons k on k.challenge_id = c.id
   left join challenge_commons_members mine on mine.challenge_id = c.id and mine.person_id = given.person_id
   order by given.n`,
);
/** Those a person manages or accepted the terms of; which of them they may read is for the policy. */
const ofPerson = sql(
  'commons.ofPerson',
  `select c.id, c.title from challenge_commons k join challenges c on c.id = k.challenge_id
   where k.opened_at is not null and (
     exists (select from challenge_managers m where m.challenge_id = c.id and m.person_id = $1)
     or exists (select from terms_acceptances a where a.challenge_id = c.id and a.person_id = $1 and a.state = 'accepted'))
   order by k.opened_at desc, c.id limit $2`,
);
/** Everybody who could be in the room of an opened commons. */
const everybodyIn = sql(
  'commons.everybodyIn',
  `select k.challenge_id as "challengeId", a.person_id as "personId" from challenge_commons k
   join terms_acceptances a on a.challenge_id = k.challenge_id
   where k.opened_at is not null and k.challenge_id = any($1::uuid[])
   group by 1, 2`,
);
const ofSponsor = sql(
  'commons.ofSponsor',
  `select k.challenge_id as id from challenge_commons k join challenges c on c.id = k.challenge_id
   where k.opened_at is not null and c.organisation_id = any($1::uuid[])`,
);
const provide = sql(
  'commons.provide',
  'insert into challenge_commons (challenge_id) values ($1) on conflict do nothing',
);
const lock = sql('commons.lock', 'select from challenge_commons where challenge_id = $1 for update');
const set = sql(
  'commons.set',
  `update challenge_commons set open = $2, rivals_see = $3,
     opened_at = coalesce(opened_at, case when $2 then $4::timestamptz end)
   where challenge_id = $1`,
);
const askedBefore = sql(
  'commons.askedBefore',
  'select distinct asked from challenge_commons_members where challenge_id = $1',
);
/** A number is given once, and only to who has no name here. */
const join = sql(
  'commons.join',
  `insert into challenge_commons_members (challenge_id, person_id, alias_id, number, shows, asked, since)
   values ($1, $2, gen_random_uuid(),
     case when $3 <> 'names' then
       (select coalesce(max(number), 0) + 1 from challenge_commons_members where challenge_id = $1) end,
     $3, $4, $5)
   on conflict (challenge_id, person_id) do update set shows = excluded.shows
   returning alias_id as "aliasId"`,
);
const members = sql(
  'commons.members',
  `select m.person_id as "personId", m.alias_id as "aliasId", m.number, m.shows, p.home_region as side
   from challenge_commons_members m join persons p on p.id = m.person_id
   where m.challenge_id = $1 and m.person_id = any($2::uuid[])`,
);

export type Pair = { personId: string | null; challengeId: string };
export type MemberRow = Pick<CommonsMember, 'personId' | 'aliasId' | 'number' | 'shows'> & {
  side: 'EU' | 'CN' | 'OTHER';
};

/** Commons, and what people have to do with them. */
@Injectable()
export class CommonsRepository {
  constructor(private readonly database: Database) {}

  /** In the order of the pairs; undefined where there is no such challenge. */
  async standings(pairs: readonly Pair[]): Promise<(CommonsFacts | undefined)[]> {
    const rows = await this.database.rows<CommonsFacts & { found: boolean }>(standings, [
      pairs.map(({ personId }) => personId),
      pairs.map(({ challengeId }) => challengeId),
    ]);
    return rows.map(({ found, ...facts }) => (found ? facts : undefined));
  }

  /** The newest commons a person may have to do with. */
  ofPerson(personId: string, limit: number): Promise<{ id: string; title: LocalizedText }[]> {
    return this.database.rows(ofPerson, [personId, limit]);
  }

  /** Whoever ever accepted the terms of these challenges, where their commons was opened. */
  everybodyIn(challengeIds: readonly string[]): Promise<{ challengeId: string; personId: string }[]> {
    return this.database.rows(everybodyIn, [challengeIds]);
  }

  /** The challenges of these sponsors whose commons was opened. */
  async ofSponsors(organisationIds: readonly string[]): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(ofSponsor, [organisationIds])).map(({ id }) => id);
  }

  /** Lets one at a time join or set it, until the transaction ends. */
  async hold(challengeId: string): Promise<void> {
    await this.database.rows(provide, [challengeId]);
    await this.database.rows(lock, [challengeId]);
  }

  async set(challengeId: string, open: boolean, rivalsSee: RivalsSee, at: Date): Promise<void> {
    await this.database.rows(set, [challengeId, open, rivalsSee, at]);
  }

  /** What was asked of those who joined. */
  async askedBefore(challengeId: string): Promise<RivalsSee[]> {
    const rows = await this.database.rows<{ asked: RivalsSee }>(askedBefore, [challengeId]);
    return rows.map(({ asked }) => asked);
  }

  /** Joins, or shows more; answers the alias. Call while it is held. */
  async join(
    challengeId: string,
    personId: string,
    shows: RivalsSee,
    asked: RivalsSee,
    at: Date,
  ): Promise<string> {
    const values = [challengeId, personId, shows, asked, at];
    return (await this.database.row<{ aliasId: string }>(join, values))!.aliasId;
  }

  members(challengeId: string, personIds: readonly string[]): Promise<MemberRow[]> {
    return this.database.rows<MemberRow>(members, [challengeId, personIds]);
  }
}
