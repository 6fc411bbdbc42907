import { Injectable } from '@nestjs/common';
import type { ChallengeState } from '#libs/contracts/challenges';
import type { AssignmentState } from '#libs/contracts/evaluation';
import type { LocalizedText } from '#libs/contracts/localized-text';
import type { QuestionState } from '#libs/contracts/questions';
import type { MergeState } from '#libs/contracts/team-merging';
import type { MemberState } from '#libs/contracts/teams';
import type { SubmissionState } from '#libs/contracts/submissions';
import { Database, sql } from '#libs/core/database/database';
import { entitled, IS_PUBLIC } from '../readable-by.js';

/** A challenge with everybody who may be told something about it. */
export interface NoticeChallenge {
  id: string;
  title: LocalizedText;
  state: ChallengeState;
  deadlineAt: Date | null;
  deadlineZone: string | null;
  /** Until when the decision can be appealed against. */
  appealUntil: Date | null;
  managerIds: string[];
  /** Who accepted the terms. */
  participantIds: string[];
  /** Who watches it and may still read it. */
  watcherIds: string[];
  /** Each with all whose it is. */
  submissions: { id: string; partyIds: string[]; state: SubmissionState }[];
}

export interface NoticeAssignment {
  evaluatorId: string;
  state: AssignmentState;
}

const challenge = sql(
  'challengeNotices.challenge',
  `select c.id, c.title, c.state, c.deadline_at as "deadlineAt", c.deadline_zone as "deadlineZone",
     array(select m.person_id from challenge_managers m where m.challenge_id = c.id) as "managerIds",
     array(select distinct t.person_id from terms_acceptances t where t.challenge_id = c.id and (
       (${IS_PUBLIC}) or c.id in (${entitled('t.person_id')}))) as "participantIds",
     c.appeal_until as "appealUntil",
     array(select w.person_id from challenge_watches w where w.challenge_id = c.id and (
       (${IS_PUBLIC}) or c.id in (${entitled('w.person_id')}))) as "watcherIds",
     coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'partyIds', array(
         select p.person_id from submission_people p where p.submission_id = s.id), 'state', s.state))
       from submissions s where s.challenge_id = c.id), '[]') as submissions
   from challenges c where c.id = $1`,
);
const assignment = sql(
  'challengeNotices.assignment',
  'select evaluator_id as "evaluatorId", state from evaluation_assignments where id = $1',
);

const question = sql(
  'challengeNotices.question',
  'select author_id as "authorId", state from challenge_questions where id = $1',
);
const admins = sql(
  'challengeNotices.admins',
  `select m.person_id as "personId" from memberships m join challenges c on c.organisation_id = m.organisation_id
   where c.id = $1 and m.role in ('owner', 'admin')`,
);
const appellant = sql(
  'challengeNotices.appellant',
  'select author_id as "authorId" from challenge_appeals where id = $1',
);
const team = sql(
  'challengeNotices.team',
  `select t.challenge_id as "challengeId", t.name,
     (select m.person_id from team_members m where m.team_id = t.id and m.role = 'lead') as "leadId",
     coalesce((select jsonb_object_agg(m.person_id, m.state) from team_members m where m.team_id = t.id), '{}') as states
   from teams t where t.id = $1`,
);
const ofSubmission = sql(
  'challengeNotices.ofSubmission',
  'select challenge_id as "challengeId" from submissions where id = $1',
);

const mergeOffer = sql(
  'challengeNotices.mergeOffer',
  `select o.challenge_id as "challengeId", o.offered_by as "offeredBy", o.state, f.name as "from", i.name as "into",
     array(select p.person_id from team_merge_consents p where p.offer_id = o.id order by p.person_id) as "partyIds"
   from team_merge_offers o join teams f on f.id = o.from_team_id join teams i on i.id = o.into_team_id where o.id = $1`,
);

export interface NoticeTeam {
  challengeId: string;
  name: LocalizedText;
  /** null once it is disbanded. */
  leadId: string | null;
  /** Who belongs to it, or waits to, by id. */
  states: Record<string, MemberState>;
}

export interface NoticeMergeOffer {
  challengeId: string;
  offeredBy: string;
  state: MergeState;
  /** The names of the two teams. */
  from: LocalizedText;
  into: LocalizedText;
  /** The members of both. */
  partyIds: string[];
}

/** Who is concerned by what happens to a challenge. */
@Injectable()
export class NoticePeople {
  constructor(private readonly database: Database) {}

  challenge(id: string): Promise<NoticeChallenge | undefined> {
    return this.database.row<NoticeChallenge>(challenge, [id]);
  }

  team(id: string): Promise<NoticeTeam | undefined> {
    return this.database.row<NoticeTeam>(team, [id]);
  }

  mergeOffer(id: string): Promise<NoticeMergeOffer | undefined> {
    return this.database.row<NoticeMergeOffer>(mergeOffer, [id]);
  }

  question(id: string): Promise<{ authorId: string; state: QuestionState } | undefined> {
    return this.database.row(question, [id]);
  }

  /** Who runs the sponsor. */
  async admins(challengeId: string): Promise<string[]> {
    const rows = await this.database.rows<{ personId: string }>(admins, [challengeId]);
    return rows.map(({ personId }) => personId);
  }

  async appellant(appealId: string): Promise<string | undefined> {
    return (await this.database.row<{ authorId: string }>(appellant, [appealId]))?.authorId;
  }

  async challengeOf(submissionId: string): Promise<string | undefined> {
    return (await this.database.row<{ challengeId: string }>(ofSubmission, [submissionId]))?.challengeId;
  }

  assignment(id: string): Promise<NoticeAssignment | undefined> {
    return this.database.row<NoticeAssignment>(assignment, [id]);
  }
}
