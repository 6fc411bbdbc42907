import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { LocalizedText } from '#libs/contracts/localized-text';
import type { helix } from '#libs/contracts/organisations';
import type { ActorMembership } from '#libs/core/auth/actor';
import { constraintMeans } from '#libs/core/database/constraint-errors';
import { Database, sql } from '#libs/core/database/database';
import { decodePlace } from '#libs/core/http/place';
import { Membership, type MemberRole } from './membership.entity.js';

type Helix = z.infer<typeof helix>;

export interface NamedMembership {
  personId: string;
  organisationId: string;
  role: MemberRole;
  name: LocalizedText;
}

const ofPerson = sql(
  'memberships.ofPerson',
  'select organisation_id as "organisationId", role from memberships where person_id = $1',
);
const named = sql(
  'memberships.named',
  `select m.person_id as "personId", m.organisation_id as "organisationId", m.role, o.name
   from memberships m join organisations o on o.id = m.organisation_id
   where m.person_id = any($1::uuid[]) order by m.since, m.organisation_id`,
);
const page = sql(
  'memberships.page',
  `select organisation_id as "organisationId", person_id as "personId", role, side, since from memberships
   where organisation_id = $1 and ($2::timestamptz is null or (since, person_id) > ($2, $3::uuid))
   order by since, person_id limit $4`,
);
const byHelix = sql(
  'memberships.byHelix',
  `select o.helix, count(distinct theirs.person_id)::int as people
   from memberships here
   join memberships theirs on theirs.person_id = here.person_id
   join organisations o on o.id = theirs.organisation_id
   where here.organisation_id = $1 group by o.helix`,
);
const otherOwner = sql(
  'memberships.otherOwner',
  `select person_id from memberships where organisation_id = $1 and role = 'owner' and person_id <> $2 limit 1`,
);

constraintMeans('pk_memberships', 'already_member');

const leaders = sql(
  'memberships.leaders',
  `select person_id as "personId" from memberships where organisation_id = $1 and role in ('owner', 'admin')`,
);

@Injectable()
export class MembershipsRepository {
  constructor(private readonly database: Database) {}

  find(organisationId: string, personId: string): Promise<Membership | null> {
    return this.database.repo(Membership).findOneBy({ organisationId, personId });
  }

  ofPerson(personId: string): Promise<ActorMembership[]> {
    return this.database.rows<ActorMembership>(ofPerson, [personId]);
  }

  /** What these people belong to, with its name, oldest membership first. */
  named(personIds: readonly string[]): Promise<NamedMembership[]> {
    return this.database.rows<NamedMembership>(named, [personIds]);
  }

  /** One row more than asked for, longest members first. */
  list(organisationId: string, { limit, cursor }: { limit: number; cursor?: string }): Promise<Membership[]> {
    const [since, personId] = decodePlace(cursor);
    return this.database.rows<Membership>(page, [organisationId, since, personId, limit + 1]);
  }

  /** How many of an organisation's members belong to organisations of each helix, this one included. */
  async helixTotals(organisationId: string): Promise<Record<Helix, number>> {
    const rows = await this.database.rows<{ helix: Helix; people: number }>(byHelix, [organisationId]);
    const none = { government: 0, business: 0, academia: 0, users: 0 };
    return { ...none, ...Object.fromEntries(rows.map(({ helix, people }) => [helix, people])) };
  }

  async hasOtherOwner(organisationId: string, personId: string): Promise<boolean> {
    return (await this.database.row(otherOwner, [organisationId, personId])) !== undefined;
  }

  /** Owners and administrators. */
  async leaders(organisationId: string): Promise<string[]> {
    const rows = await this.database.rows<{ personId: string }>(leaders, [organisationId]);
    return rows.map(({ personId }) => personId);
  }

  async insert(membership: Membership): Promise<void> {
    await this.database.repo(Membership).insert(membership);
  }

  async setRole(organisationId: string, personId: string, role: MemberRole): Promise<void> {
    await this.database.repo(Membership).update({ organisationId, personId }, { role });
  }

  async remove(organisationId: string, personId: string): Promise<void> {
    await this.database.repo(Membership).delete({ organisationId, personId });
  }
}
