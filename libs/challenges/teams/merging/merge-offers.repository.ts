import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '#libs/contracts/localized-text';
import type { TeamRole } from '#libs/contracts/teams';
import { constraintMeans } from '#libs/core/database/constraint-errors';
import { Database, sql } from '#libs/core/database/database';
import { MergeConsent } from './merge-consent.entity.js';
import { MergeOffer } from './merge-offer.entity.js';
import { endOf, type MergeTrigger } from './merge-state.js';

export interface ConsentRow {
  personId: string;
  teamId: string;
  role: TeamRole;
  accepted: boolean;
}

/** An offer with the two teams, and all whose accept it needs, the leads first. */
export type MergeOfferRow = MergeOffer & {
  fromName: LocalizedText;
  intoName: LocalizedText;
  leadId: string | null;
  consents: ConsentRow[];
};

const ROWS = `select o.id, o.challenge_id as "challengeId", o.from_team_id as "fromTeamId", o.into_team_id as "intoTeamId",
    o.offered_by as "offeredBy", o.message, o.state, o.created_at as "createdAt", f.name as "fromName", i.name as "intoName",
    (select m.person_id from team_members m where m.team_id = o.from_team_id and m.role = 'lead') as "leadId",
    coalesce((select jsonb_agg(jsonb_build_object('personId', p.person_id, 'teamId', p.team_id,
        'role', coalesce(m.role, 'reader'), 'accepted', p.accepted_at is not null)
        order by m.role = 'lead' desc nulls last, m.since, p.person_id)
      from team_merge_consents p
      left join team_members m on m.team_id = p.team_id and m.person_id = p.person_id
      where p.offer_id = o.id), '[]') as consents
  from team_merge_offers o join teams f on f.id = o.from_team_id join teams i on i.id = o.into_team_id`;

const byId = sql('mergeOffers.byId', `${ROWS} where o.id = $1`);
const page = sql(
  'mergeOffers.page',
  `${ROWS} where o.state = 'open' and (o.from_team_id = $1 or o.into_team_id = $1)
     and exists (select from team_merge_consents p where p.offer_id = o.id and p.person_id = $2)
     and ($3::timestamptz is null or (o.created_at, o.id) < ($3, $4::uuid))
   order by o.created_at desc, o.id desc limit $5`,
);
const between = sql(
  'mergeOffers.between',
  `select 1 as found from team_merge_offers where state = 'open'
     and (from_team_id = $1 and into_team_id = $2 or from_team_id = $2 and into_team_id = $1)`,
);
const accept = sql(
  'mergeOffers.accept',
  `update team_merge_consents set accepted_at = $3
   where offer_id = $1 and person_id = $2 and accepted_at is null returning person_id`,
);
const settle = sql(
  'mergeOffers.settle',
  `update team_merge_offers set state = $2 where id = $1 and state = 'open' returning id`,
);
/** In the order of their ids, so that two teams whose offers lapse at once do not wait for each other. */
const lapse = sql(
  'mergeOffers.lapse',
  `with concerned as (
     select id from team_merge_offers where state = 'open' and (from_team_id = any($1::uuid[]) or into_team_id = any($1::uuid[]))
     order by id for update)
   update team_merge_offers o set state = 'lapsed' from concerned where o.id = concerned.id and o.state = 'open'
   returning o.id, o.from_team_id as "fromTeamId"`,
);

constraintMeans('uq_team_merge_offers_open', 'already_exists');

@Injectable()
export class MergeOffersRepository {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<MergeOfferRow | undefined> {
    return this.database.row<MergeOfferRow>(byId, [id]);
  }

  /** Open ones of a team whose answer asks for the reader's, newest first. */
  list(
    teamId: string,
    readerId: string,
    [at, id]: [at: string | null, id: string | null],
    limit: number,
  ): Promise<MergeOfferRow[]> {
    return this.database.rows<MergeOfferRow>(page, [teamId, readerId, at, id, limit]);
  }

  /** Whether one is open between the two, whichever of them made it. Ask while both are held. */
  async isOpenBetween(one: string, other: string): Promise<boolean> {
    return (await this.database.row(between, [one, other])) !== undefined;
  }

  async insert(offer: MergeOffer, consents: MergeConsent[]): Promise<void> {
    await this.database.repo(MergeOffer).insert(offer as object);
    await this.database.repo(MergeConsent).insert(consents as object[]);
  }

  /** False where they had accepted before. */
  async accept(id: string, personId: string, now: Date): Promise<boolean> {
    return (await this.database.row(accept, [id, personId, now])) !== undefined;
  }

  /** False when it was not open any more. */
  async settle(id: string, by: Exclude<MergeTrigger, 'lapse'>): Promise<boolean> {
    return (await this.database.row(settle, [id, endOf(by)])) !== undefined;
  }

  /** Ends what is open from or to these teams; answers what. */
  lapse(teamIds: readonly string[]): Promise<{ id: string; fromTeamId: string }[]> {
    return this.database.rows(lapse, [teamIds]);
  }
}
