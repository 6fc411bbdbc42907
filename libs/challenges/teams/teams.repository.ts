import { Injectable } from '@nestjs/common';
import type { ChallengeState } from '#libs/contracts/challenges';
import type { LocalizedText } from '#libs/contracts/localized-text';
import type { Skill } from '#libs/contracts/skills';
import type { SubmissionState } from '#libs/contracts/submissions';
import type { TeamState } from '#libs/contracts/teams';
import { AppError } from '#libs/core/app-error';
import { Database, sql } from '#libs/core/database/database';
import { organisationOf } from './organisation-of.js';
import { Team } from './team.entity.js';
import type { MemberFacts } from './teams.policy.js';

export interface MemberRow extends MemberFacts {
  skills: Skill[];
  message: LocalizedText | null;
}

/** A team with its people, and what they write. */
export type TeamRow = Team & {
  challengeState: ChallengeState;
  members: MemberRow[];
  /** Who belonged to it when it went into another. */
  formerIds: string[];
  submissionId: string | null;
  submissionState: SubmissionState | null;
};

const ROWS = `select t.id, t.version, t.challenge_id as "challengeId", t.name, t.pitch, t.seeking, t.state,
    t.merged_into as "mergedInto", array(select p.person_id from team_merge_offers o
      join team_merge_consents p on p.offer_id = o.id and p.team_id = t.id
      where o.from_team_id = t.id and o.state = 'merged') as "formerIds",
    t.created_at as "createdAt", c.state as "challengeState", s.id as "submissionId", s.state as "submissionState",
    coalesce((select jsonb_agg(jsonb_build_object('personId', m.person_id, 'role', m.role, 'state', m.state,
        'skills', m.skills, 'message', m.message) order by m.role = 'lead' desc, m.since, m.person_id)
      from team_members m where m.team_id = t.id), '[]') as members
  from teams t join challenges c on c.id = t.challenge_id
  left join submissions s on s.team_id = t.id and s.state <> 'withdrawn'`;

const byId = sql('teams.byId', `${ROWS} where t.id = $1`);
const hold = sql(
  'teams.hold',
  `select c.id from challenges c where c.id in (select t.challenge_id from teams t where t.id = any($1::uuid[]))
   order by c.id for share`,
);
const lock = sql(
  'teams.lock',
  'select id from teams where id = any($1::uuid[]) order by id for no key update',
);
const board = sql(
  'teams.board',
  `${ROWS} where t.challenge_id = $1 and t.state = 'forming'
     and ($2::timestamptz is null or (t.created_at, t.id) < ($2, $3::uuid))
   order by t.created_at desc, t.id desc limit $4`,
);
const ofPerson = sql(
  'teams.ofPerson',
  `${ROWS} where t.id = (select team_id from team_members where challenge_id = $1 and person_id = $2 and state = 'active')`,
);
const holdPerson = sql('teams.holdPerson', 'select id from persons where id = $1 for no key update');
/** The version stays: to whoever sees the team again later it must not tell that something was handed in meanwhile. */
const move = sql('teams.move', 'update teams set state = $3 where id = $1 and state = $2 returning id');
const adopt = sql(
  'teams.adoptDraft',
  `update submissions set team_id = $3, version = version + 1
   where challenge_id = $1 and author_id = $2 and state = 'draft' returning id`,
);
const leaveDraft = sql(
  'teams.leaveDraft',
  `update submissions set team_id = null, version = version + 1 where team_id = $1 and state = 'draft'`,
);
const handOver = sql(
  'teams.handOver',
  `update submissions s set author_id = $2, organisation_id = ${organisationOf('$2', 's')}, version = version + 1
   where team_id = $1 and state = 'draft'`,
);
const takesPart = sql(
  'teams.takesPart',
  `select 1 as found from submissions where challenge_id = $1 and author_id = $2 and state <> 'withdrawn' and state <> all($3::text[])
   union all
   select 1 from team_members where challenge_id = $1 and person_id = $2 and state = 'active' limit 1`,
);
/** Whoever is in a team with the viewer, and who shows themselves to all who may take part where the viewer may. */
const acquainted = sql(
  'teams.acquainted',
  `select other.person_id as "personId" from team_members mine join team_members other on other.team_id = mine.team_id
   where mine.person_id = $1 and other.person_id = any($2::uuid[]) and (other.state = 'active' or mine.role = 'lead')
   union
   select shown.person_id from (
     select challenge_id, person_id from team_seekers where person_id = any($2::uuid[])
     union all
     select m.challenge_id, m.person_id from team_members m join teams t on t.id = m.team_id
     where m.person_id = any($2::uuid[]) and m.state = 'active' and t.state = 'forming'
   ) shown
   join challenges c on c.id = shown.challenge_id
   where c.state in ('published', 'open', 'amended')
     and (c.visibility = 'public' or exists (
       select from memberships m where m.organisation_id = c.organisation_id and m.person_id = $1))
     and not exists (select from challenge_managers m where m.challenge_id = c.id and m.person_id = $1)`,
);

@Injectable()
export class TeamsRepository {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<TeamRow | undefined> {
    return this.database.row<TeamRow>(byId, [id]);
  }

  /** Lets one at a time change it, until the transaction ends. The state of its challenge stays as it is meanwhile. */
  async findLocked(id: string): Promise<TeamRow | undefined> {
    await this.holdAll([id]);
    return this.find(id);
  }

  /** The same for several, in one order, so that nobody waits for whom they keep waiting. */
  async holdAll(ids: readonly string[]): Promise<void> {
    await this.database.rows(hold, [ids]);
    await this.database.rows(lock, [ids]);
  }

  /** Those of a challenge that look for people, newest first. */
  board(
    challengeId: string,
    [at, id]: [at: string | null, id: string | null],
    limit: number,
  ): Promise<TeamRow[]> {
    return this.database.rows<TeamRow>(board, [challengeId, at, id, limit]);
  }

  /** The one team of a challenge that somebody belongs to. */
  ofPerson(challengeId: string, personId: string): Promise<TeamRow | undefined> {
    return this.database.row<TeamRow>(ofPerson, [challengeId, personId]);
  }

  /** One act at a time decides how somebody takes part. Held after the team, before the submission. */
  async holdPerson(personId: string): Promise<void> {
    await this.database.rows(holdPerson, [personId]);
  }

  async insert(team: Team): Promise<void> {
    await this.database.repo(Team).insert(team as object);
  }

  async update(id: string, version: number, changes: Partial<Team>): Promise<void> {
    const { affected } = await this.database
      .repo(Team)
      .update({ id, version }, { ...changes, version: version + 1 } as object);
    if (affected !== 1) throw new AppError('stale_version');
  }

  /** False when it was not in the state `from`. */
  async move(id: string, from: TeamState, to: TeamState): Promise<boolean> {
    return (await this.database.row(move, [id, from, to])) !== undefined;
  }

  /** What somebody began alone goes on as the team's; answers its id where there was one. */
  async adoptDraft(challengeId: string, authorId: string, teamId: string): Promise<string | undefined> {
    return (await this.database.row<{ id: string }>(adopt, [challengeId, authorId, teamId]))?.id;
  }

  /** What was not handed in stays with the lead alone. */
  async leaveDraft(teamId: string): Promise<void> {
    await this.database.rows(leaveDraft, [teamId]);
  }

  /** The draft has its lead as author. */
  async handOver(teamId: string, leadId: string): Promise<void> {
    await this.database.rows(handOver, [teamId, leadId]);
  }

  /** In another team, or with a submission of their own in another state than `but`. */
  async takesPart(challengeId: string, personId: string, but: readonly SubmissionState[]): Promise<boolean> {
    return (await this.database.row(takesPart, [challengeId, personId, but])) !== undefined;
  }

  /** Of these people those whom teams give the viewer a reason to know. */
  async acquainted(viewerId: string, personIds: string[]): Promise<Set<string>> {
    const rows = await this.database.rows<{ personId: string }>(acquainted, [viewerId, personIds]);
    return new Set(rows.map(({ personId }) => personId));
  }
}
