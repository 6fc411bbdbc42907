import { Injectable } from '@nestjs/common';
import type { Side } from '#libs/contracts/primitives';
import { constants, Database, sql } from '#libs/core/database/database';
import { RUNNING_STATES } from '../submissions/submission-state.js';
import { Award } from './award.entity.js';

const sideOf = sql('awards.sideOf', 'select side from organisations where id = $1');

const running = constants(RUNNING_STATES);
const confirmers = sql(
  'awards.confirmers',
  `select 1 as found from memberships
   where organisation_id = $1 and role in ('owner', 'admin') and person_id <> all($3::uuid[])
     and not exists (select from submission_people p join submissions s on s.id = p.submission_id
       where p.challenge_id = $2 and p.person_id = memberships.person_id and s.state in (${running})) limit 1`,
);
const byChallenge = sql(
  'awards.byChallenge',
  `select challenge_id as "challengeId", submission_id as "submissionId", project_id as "projectId", statement,
     awarded_by as "awardedBy", at from awards where challenge_id = $1`,
);

@Injectable()
export class AwardsRepository {
  constructor(private readonly database: Database) {}

  find(challengeId: string): Promise<Award | undefined> {
    return this.database.row<Award>(byChallenge, [challengeId]);
  }

  /** Somebody runs the organisation besides these people, and has nothing in the race. */
  async canBeConfirmed(
    { id, organisationId }: { id: string; organisationId: string },
    others: readonly string[],
  ): Promise<boolean> {
    return (await this.database.row(confirmers, [organisationId, id, others])) !== undefined;
  }

  async insert(award: Award): Promise<void> {
    await this.database.repo(Award).insert(award as object);
  }

  /** On which side of the border an organisation stands. */
  async sideOf(organisationId: string): Promise<Side | undefined> {
    return (await this.database.row<{ side: Side }>(sideOf, [organisationId]))?.side;
  }
}
