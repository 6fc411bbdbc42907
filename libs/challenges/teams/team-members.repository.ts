import { Injectable } from '@nestjs/common';
import type { TeamRole } from '#libs/contracts/teams';
import { constraintMeans } from '#libs/core/database/constraint-errors';
import { Database, sql } from '#libs/core/database/database';
import { entitled, IS_PUBLIC } from '../readable-by.js';
import { isBound } from '../terms/is-bound.js';
import { TeamMember } from './team-member.entity.js';

const enter = sql(
  'teamMembers.enter',
  `update team_members set state = 'active' where team_id = $1 and person_id = $2 and state = $3 returning person_id`,
);
const setRole = sql(
  'teamMembers.setRole',
  'update team_members set role = $3 where team_id = $1 and person_id = $2',
);
const remove = sql('teamMembers.remove', 'delete from team_members where team_id = $1 and person_id = $2');
const removeAll = sql('teamMembers.removeAll', 'delete from team_members where team_id = $1');
const dropWaiting = sql(
  'teamMembers.dropWaiting',
  `delete from team_members where team_id = $1 and state <> 'active'`,
);
const takeBack = sql(
  'teamMembers.takeBack',
  `delete from team_members where challenge_id = $1 and person_id = $2 and state = 'asked'`,
);
const unbound = sql(
  'teamMembers.unbound',
  `select person.id as "personId" from unnest($2::uuid[]) as person(id) where not ${isBound('$1', 'person.id')}`,
);
const mayTakePart = sql(
  'teamMembers.mayTakePart',
  `select 1 as found from challenges c where c.id = $1 and ((${IS_PUBLIC}) or c.id in (${entitled('$2')}))
     and not exists (select from challenge_managers m where m.challenge_id = c.id and m.person_id = $2)`,
);

constraintMeans('uq_team_members_person', 'takes_part');
constraintMeans('pk_team_members', 'already_member');

@Injectable()
export class TeamMembersRepository {
  constructor(private readonly database: Database) {}

  async insert(member: TeamMember): Promise<void> {
    await this.database.repo(TeamMember).insert(member as object);
  }

  /** Whoever was invited, or asked, belongs to it now; false where that is no longer so. */
  async enter(teamId: string, personId: string, from: 'invited' | 'asked'): Promise<boolean> {
    return (await this.database.row(enter, [teamId, personId, from])) !== undefined;
  }

  async setRole(teamId: string, personId: string, role: TeamRole): Promise<void> {
    await this.database.rows(setRole, [teamId, personId, role]);
  }

  async remove(teamId: string, personId: string): Promise<void> {
    await this.database.rows(remove, [teamId, personId]);
  }

  async removeAll(teamId: string): Promise<void> {
    await this.database.rows(removeAll, [teamId]);
  }

  /** Invitations and requests end when a team looks for nobody any more. */
  async dropWaiting(teamId: string): Promise<void> {
    await this.database.rows(dropWaiting, [teamId]);
  }

  /** Whoever takes part otherwise asks no team any more. */
  async takeBack(challengeId: string, personId: string): Promise<void> {
    await this.database.rows(takeBack, [challengeId, personId]);
  }

  /** They may read the challenge, and do not manage it. */
  async mayTakePart(challengeId: string, personId: string): Promise<boolean> {
    return (await this.database.row(mayTakePart, [challengeId, personId])) !== undefined;
  }

  /** Who of these has not accepted the terms in force. */
  async unbound(challengeId: string, personIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.rows<{ personId: string }>(unbound, [challengeId, personIds]);
    return rows.map(({ personId }) => personId);
  }
}
