import { Injectable } from '@nestjs/common';
import { Database, sql } from '#libs/core/database/database';
import { keepWhoseItIs } from '../../submissions/keep-whose-it-is.js';
import { organisationOf } from '../organisation-of.js';

/** In the order of their ids, after the teams and before what they write. */
const holdPersons = sql(
  'mergedTeams.holdPersons',
  'select id from persons where id = any($1::uuid[]) order by id for no key update',
);
/** Whom the team that stays had invited comes in all the same. */
const forgetInvited = sql(
  'mergedTeams.forgetInvited',
  `delete from team_members waiting where waiting.team_id = $2 and waiting.state <> 'active'
     and exists (select from team_members m where m.team_id = $1 and m.person_id = waiting.person_id and m.state = 'active')`,
);
/** A team has one lead: the other one writes. */
const carryMembers = sql(
  'mergedTeams.carryMembers',
  `update team_members set team_id = $2, role = case role when 'lead' then 'editor' else role end
   where team_id = $1 and state = 'active'`,
);
const redirect = sql('mergedTeams.redirect', 'update teams set merged_into = $2 where id = $1');
const adoptDraft = sql(
  'mergedTeams.adoptDraft',
  `update submissions s set team_id = lead.team_id, author_id = lead.person_id, version = s.version + 1,
     organisation_id = ${organisationOf('lead.person_id', 's')}
   from team_members lead where s.id = $1 and s.state = 'draft' and lead.team_id = $2 and lead.role = 'lead'`,
);
const setDraftAside = sql(
  'mergedTeams.setDraftAside',
  `with aside as (
     update submissions set state = 'withdrawn', updated_at = $2, version = version + 1
     where id = $1 and state = 'draft' returning id, team_id
   ) ${keepWhoseItIs('aside')}`,
);

/** What changes hands when two teams become one. */
@Injectable()
export class MergedTeamsRepository {
  constructor(private readonly database: Database) {}

  /** One act at a time decides how somebody takes part. */
  async holdPersons(personIds: readonly string[]): Promise<void> {
    await this.database.rows(holdPersons, [personIds]);
  }

  async carryMembers(fromId: string, intoId: string): Promise<void> {
    await this.database.rows(forgetInvited, [fromId, intoId]);
    await this.database.rows(carryMembers, [fromId, intoId]);
  }

  /** Whoever belonged to the one is shown the way to the other. */
  async redirect(fromId: string, intoId: string): Promise<void> {
    await this.database.rows(redirect, [fromId, intoId]);
  }

  async adoptDraft(submissionId: string, teamId: string): Promise<void> {
    await this.database.rows(adoptDraft, [submissionId, teamId]);
  }

  async setDraftAside(submissionId: string, now: Date): Promise<void> {
    await this.database.rows(setDraftAside, [submissionId, now]);
  }
}
