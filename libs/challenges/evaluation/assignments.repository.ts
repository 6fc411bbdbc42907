import { Injectable } from '@nestjs/common';
import type { AssignmentState } from '#libs/contracts/evaluation';
import type { LocalizedText } from '#libs/contracts/localized-text';
import type { SubmissionState } from '#libs/contracts/submissions';
import { constraintMeans } from '#libs/core/database/constraint-errors';
import { constants, Database, sql } from '#libs/core/database/database';
import { newSecretId } from '#libs/core/id';
import { RUNNING_STATES, UNSEEN_STATES } from '../submissions/submission-state.js';
import type { AssignmentFacts } from './assignments.policy.js';
import { EvaluationAssignment } from './evaluation-assignment.entity.js';

export interface ScoreRow {
  criterionId: string;
  value: number;
  comment: string;
}

/** A submission that was handed in, with its finished reviews: who wrote them, and their values by criterion id. */
export interface FinishedReviews {
  submissionId: string;
  authorId: string;
  /** null where no team handed it in. */
  teamName: LocalizedText | null;
  title: LocalizedText;
  state: SubmissionState;
  ruledOutReason: string | null;
  reviews: { evaluatorId: string; values: Record<string, number> }[];
}

/** An assignment with its scores and what the rules look at. */
export type AssignmentRow = EvaluationAssignment & AssignmentFacts & { scores: ScoreRow[] };

const running = constants(RUNNING_STATES);

const ROWS = `select a.id, a.challenge_id as "challengeId", a.submission_id as "submissionId", a.evaluator_id as "evaluatorId",
    a.state, a.reason, a.submitted_at as "submittedAt", a.created_at as "createdAt", c.state as "challengeState",
    sub.state in (${running}) as "inTheRunning",
    array(select m.person_id from challenge_managers m where m.challenge_id = c.id) as "managerIds",
    (select coalesce(jsonb_agg(jsonb_build_object('criterionId', s.criterion_id, 'value', s.value, 'comment', s.comment)
       order by r.position), '[]')
     from evaluation_scores s join rubric_criteria r on r.id = s.criterion_id where s.assignment_id = a.id) as scores
  from evaluation_assignments a join challenges c on c.id = a.challenge_id join submissions sub on sub.id = a.submission_id`;

const byId = sql('assignments.byId', `${ROWS} where a.id = $1`);
const hold = sql(
  'assignments.hold',
  `select c.id from challenges c join evaluation_assignments one on one.challenge_id = c.id where one.id = $1 for share of c`,
);
const lock = sql('assignments.lock', 'select id from evaluation_assignments where id = $1 for update');
const readable = sql(
  'assignments.readable',
  `${ROWS} where a.challenge_id = $1 and (a.evaluator_id = $2
     or exists (select from challenge_managers m where m.challenge_id = c.id and m.person_id = $2))
   order by a.created_at, a.id`,
);
/** Managers; those whose it is, their colleagues and organisation, and everybody who is in the race as well, or
 * was when a team handed in. */
const conflicted = sql(
  'assignments.conflicted',
  `select 1 as found from challenge_managers m where m.challenge_id = $1 and m.person_id = $3
   union all
   select 1 from submission_people p join submissions s on s.id = p.submission_id
   where p.challenge_id = $1 and p.person_id = $3 and s.state <> 'withdrawn'
   union all
   select 1 from submissions s
   where s.challenge_id = $1 and s.state <> 'withdrawn' and s.snapshot::jsonb -> 'memberIds' ? ($3::uuid)::text
   union all
   select 1 from submissions s join memberships judge on judge.person_id = $3
   where s.id = $2 and (judge.organisation_id = s.organisation_id
     or judge.organisation_id in (
       select m.organisation_id from memberships m join submission_people p on p.person_id = m.person_id
       where p.submission_id = s.id))
   limit 1`,
);
const setState = sql(
  'assignments.setState',
  `update evaluation_assignments set state = $2, reason = $3, submitted_at = coalesce($4, submitted_at) where id = $1`,
);
const forget = sql('assignments.forgetScores', 'delete from evaluation_scores where assignment_id = $1');
const save = sql(
  'assignments.saveScores',
  `insert into evaluation_scores (assignment_id, criterion_id, value, comment)
   select $1, new.criterion_id, new.value, new.comment
   from jsonb_to_recordset($2::jsonb) as new(criterion_id uuid, value smallint, comment text)`,
);
const finished = sql(
  'assignments.finished',
  `select s.id as "submissionId", s.author_id as "authorId",
     (select t.name from teams t where t.id = s.team_id) as "teamName", s.title, s.state, s.ruled_out_reason as "ruledOutReason",
     coalesce(jsonb_agg(jsonb_build_object('evaluatorId', a.evaluator_id, 'values', a.values)) filter (where a.values is not null), '[]')
       as reviews
   from submissions s
   left join lateral (
     select one.evaluator_id,
       (select jsonb_object_agg(v.criterion_id, v.value) from evaluation_scores v where v.assignment_id = one.id) as values
     from evaluation_assignments one where one.submission_id = s.id and one.state = 'submitted'
   ) a on true
   where s.challenge_id = $1 and s.state not in (${constants(UNSEEN_STATES)})
   group by s.id order by s.receipt_at, s.id`,
);

constraintMeans('uq_evaluation_assignments_once', 'already_exists');

@Injectable()
export class AssignmentsRepository {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<AssignmentRow | undefined> {
    return this.database.row<AssignmentRow>(byId, [id]);
  }

  /**
   * Lets one at a time change it, until the transaction ends; then reads it. The state of its challenge stays as it is
   * meanwhile, and is held first: in the order in which an amendment takes them.
   */
  async findLocked(id: string): Promise<AssignmentRow | undefined> {
    await this.database.rows(hold, [id]);
    await this.database.rows(lock, [id]);
    return this.find(id);
  }

  /** All for managers of the challenge, their own for others. */
  list(challengeId: string, readerId: string | null): Promise<AssignmentRow[]> {
    return this.database.rows<AssignmentRow>(readable, [challengeId, readerId]);
  }

  async isConflicted(challengeId: string, submissionId: string, evaluatorId: string): Promise<boolean> {
    return (await this.database.row(conflicted, [challengeId, submissionId, evaluatorId])) !== undefined;
  }

  /** Answers the id of the new row. */
  async insert(
    assignment: Pick<EvaluationAssignment, 'challengeId' | 'submissionId' | 'evaluatorId' | 'createdAt'>,
  ): Promise<string> {
    const id = newSecretId();
    await this.database.repo(EvaluationAssignment).insert({ ...assignment, id });
    return id;
  }

  /** `reason` takes the place of what was said before; an instant once set stays. */
  async setState(
    id: string,
    state: AssignmentState,
    { reason, submittedAt }: { reason: string | null; submittedAt?: Date },
  ): Promise<void> {
    await this.database.rows(setState, [id, state, reason, submittedAt ?? null]);
  }

  /** Puts these scores in place of those there were. */
  async saveScores(id: string, scores: readonly ScoreRow[]): Promise<void> {
    await this.database.rows(forget, [id]);
    const rows = scores.map(({ criterionId, value, comment }) => ({
      criterion_id: criterionId,
      value,
      comment,
    }));
    await this.database.rows(save, [id, JSON.stringify(rows)]);
  }

  /** In the order in which they were handed in. */
  finishedReviews(challengeId: string): Promise<FinishedReviews[]> {
    return this.database.rows<FinishedReviews>(finished, [challengeId]);
  }
}
