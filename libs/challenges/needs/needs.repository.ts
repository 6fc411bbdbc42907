import { Injectable } from '@nestjs/common';
import type { AssignmentState } from '#libs/contracts/evaluation';
import type { LocalizedText } from '#libs/contracts/localized-text';
import { Database, sql } from '#libs/core/database/database';
import type { GateFacts } from '../challenge-gate.js';

/** No home screen shows more, whatever else comes. */
const MOST = 7;

interface Subject {
  id: string;
  title: LocalizedText;
  deadlineAt: Date | null;
  deadlineZone: string | null;
}

/** A draft of a manager, with all that its publication depends on. */
export type DraftRow = Subject & Omit<GateFacts, 'deadlineAt'>;
/** A challenge that waits for its manager after the deadline. */
export type JudgingRow = Subject & {
  state: 'evaluating' | 'decided';
  /** Submissions with fewer live assignments than they need reviews. */
  unassigned: number;
  missingReviews: number;
};
export type EvaluatorRow = Subject & { assignmentId: string; state: AssignmentState };
export type AuthorRow = Subject & { submissionId: string };

/** What somebody has to decide in the life of a challenge. */
export type LifecycleRow = Subject & {
  kind:
    | 'accept_again'
    | 'finish_amendment'
    | 'answer_appeal'
    | 'consent_to_cancel'
    | 'confirm_award'
    | 'answer_invitation_to_team'
    | 'answer_request_to_team'
    | 'answer_merge_offer';
};

const SUBJECT = `c.id, c.title, c.deadline_at as "deadlineAt", c.deadline_zone as "deadlineZone"`;

const drafts = sql(
  'needs.drafts',
  `select ${SUBJECT}, c.summary, c.need, c.context, c.constraints, c.success_tests as "successTests",
     (c.reward_as_written <> '' or c.reward_money is not null) as "hasReward",
     (select t.text from terms_sheets t where t.challenge_id = c.id order by t.version desc limit 1) as terms,
     array(select r.weight::int from rubric_criteria r where r.challenge_id = c.id) as weights
   from challenge_managers m join challenges c on c.id = m.challenge_id
   where m.person_id = $1 and c.state in ('draft', 'in_review') order by c.listed_at desc limit ${MOST}`,
);
const judging = sql(
  'needs.judging',
  `select ${SUBJECT}, c.state, count(*) filter (where s.id is not null and s.assigned < c.minimum_reviews)::int as unassigned,
     coalesce(sum(greatest(0, c.minimum_reviews - s.finished)), 0)::int as "missingReviews"
   from challenge_managers m join challenges c on c.id = m.challenge_id
   left join lateral (
     select s.id, count(a.id) filter (where a.state in ('proposed', 'accepted', 'in_progress', 'reopened', 'submitted')) as assigned,
       count(a.id) filter (where a.state = 'submitted') as finished
     from submissions s left join evaluation_assignments a on a.submission_id = s.id
     where s.challenge_id = c.id and s.state in ('submitted', 'eligible', 'under_review', 'shortlisted')
     group by s.id
   ) s on true
   where m.person_id = $1 and c.state in ('evaluating', 'decided') group by c.id order by c.deadline_at limit ${MOST}`,
);
const evaluations = sql(
  'needs.evaluations',
  `select ${SUBJECT}, a.id as "assignmentId", a.state from evaluation_assignments a join challenges c on c.id = a.challenge_id
   where a.evaluator_id = $1 and c.state = 'evaluating' and a.state in ('proposed', 'accepted', 'in_progress', 'reopened')
   order by a.created_at limit ${MOST}`,
);
const unfinished = sql(
  'needs.unfinished',
  `select c.id, s.title, c.deadline_at as "deadlineAt", c.deadline_zone as "deadlineZone", s.id as "submissionId"
   from submission_people p join submissions s on s.id = p.submission_id join challenges c on c.id = s.challenge_id
   where p.person_id = $1 and p.role <> 'reader' and s.state = 'draft' and c.state = 'open' and (c.deadline_at is null or c.deadline_at >= $2)
   order by c.deadline_at limit ${MOST}`,
);

const lifecycle = sql(
  'needs.lifecycle',
  `select * from (
     select distinct on (c.id) ${SUBJECT}, 'accept_again' as kind from terms_acceptances t join challenges c on c.id = t.challenge_id
     where t.person_id = $1 and t.state = 'reaccept_required' and c.state in ('published', 'open')
       and (c.deadline_at is null or c.deadline_at >= $2)
     union all
     select ${SUBJECT}, case c.state when 'amended' then 'finish_amendment' else 'answer_appeal' end
     from challenge_managers m join challenges c on c.id = m.challenge_id
     where m.person_id = $1 and c.state in ('amended', 'appeal')
     union all
     select ${SUBJECT}, 'consent_to_cancel' from memberships m join challenges c on c.organisation_id = m.organisation_id
     where m.person_id = $1 and m.role in ('owner', 'admin') and c.cancellation_request ->> 'by' <> $1::text
       and c.state in ('open', 'amended', 'evaluating', 'decided', 'appeal', 'award_proposed')
     union all
     select ${SUBJECT}, 'confirm_award' from memberships m join challenges c on c.organisation_id = m.organisation_id
     where m.person_id = $1 and m.role in ('owner', 'admin') and c.state = 'award_proposed'
       and c.award_proposal ->> 'by' <> $1::text
       and not exists (select from submission_people p where p.challenge_id = c.id and p.person_id = $1)
     union all
     select distinct on (c.id, w.state) ${SUBJECT}, case w.state when 'invited' then 'answer_invitation_to_team' else 'answer_request_to_team' end
     from team_members m join team_members w on w.team_id = m.team_id
       and (w.state = 'invited' and w.person_id = m.person_id or w.state = 'asked' and m.role = 'lead')
     join challenges c on c.id = m.challenge_id
     where m.person_id = $1 and c.state in ('published', 'open') and (c.deadline_at is null or c.deadline_at >= $2)
     union all
     select distinct on (c.id) ${SUBJECT}, 'answer_merge_offer'
     from team_merge_consents p join team_merge_offers o on o.id = p.offer_id join challenges c on c.id = o.challenge_id
     where p.person_id = $1 and p.accepted_at is null and o.state = 'open' and c.state in ('published', 'open')
       and (c.deadline_at is null or c.deadline_at >= $2)
   ) waiting order by "deadlineAt", id, kind limit ${MOST}`,
);

/** What waits for one person in challenges. */
@Injectable()
export class ChallengeNeedsRepository {
  constructor(private readonly database: Database) {}

  drafts(managerId: string): Promise<DraftRow[]> {
    return this.database.rows<DraftRow>(drafts, [managerId]);
  }

  judging(managerId: string): Promise<JudgingRow[]> {
    return this.database.rows<JudgingRow>(judging, [managerId]);
  }

  evaluations(evaluatorId: string): Promise<EvaluatorRow[]> {
    return this.database.rows<EvaluatorRow>(evaluations, [evaluatorId]);
  }

  unfinished(authorId: string, now: Date): Promise<AuthorRow[]> {
    return this.database.rows<AuthorRow>(unfinished, [authorId, now]);
  }

  lifecycle(personId: string, now: Date): Promise<LifecycleRow[]> {
    return this.database.rows<LifecycleRow>(lifecycle, [personId, now]);
  }
}
