import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '#libs/contracts/localized-text';
import { AppError } from '#libs/core/app-error';
import { constraintMeans } from '#libs/core/database/constraint-errors';
import { constants, Database, sql } from '#libs/core/database/database';
import { newId } from '#libs/core/id';
import { CARD_COLUMNS, SPONSOR, type ChallengeCardRow } from './challenge-columns.js';
import { ChallengeManager } from './challenge-manager.entity.js';
import { Challenge } from './challenge.entity.js';
import { JUDGES_HERE } from './commons/commons.repository.js';
import type { AmendedContent } from './amendments/amended-content.js';
import type { ChallengeFacts } from './challenges.policy.js';
import { LIVE_STATES } from './evaluation/assignment-state.js';
import { JUDGED_STATES } from './submissions/submission-state.js';

/** What one reader has to do with it. */
interface OwnPart {
  acceptedVersion: number | null;
  /** The reader accepted, and has to again. */
  reacceptRequired: boolean;
  mySubmissionId: string | null;
  watching: boolean;
  /** The reader's submission won. */
  won: boolean;
  /** The reader appealed against the decision. */
  appealed: boolean;
  myAssignmentIds: string[];
  /** The reader judges here, or would but for a conflict of interest. */
  judgesHere: boolean;
}

type FullText = Pick<
  Challenge,
  | 'need'
  | 'context'
  | 'constraints'
  | 'successTests'
  | 'cancelReason'
  | 'projectId'
  | 'minimumReviews'
  | 'blind'
  | 'decisionNote'
  | 'graceMinutes'
  | 'cancellationRequest'
  | 'amendedFrom'
  | 'awardProposal'
  | 'decidedAt'
  | 'appealUntil'
  | 'outcome'
>;

/** A challenge with its sponsor, with what the rules look at, and with the reader's own part in it. */
export type ChallengeRow = ChallengeCardRow &
  ChallengeFacts &
  FullText &
  OwnPart & {
    /** The title of the submission that is proposed for the award. */
    proposedTitle: LocalizedText | null;
    /** What an amendment under way is going to say; for nobody but the managers. */
    drafted: AmendedContent | null;
    /** When an amendment last asked everybody to accept again. */
    dealChangedAt: Date | null;
    /** Its commons was opened once. */
    commonsOpened: boolean;
    /** How often it was amended. */
    amendments: number;
    /** The published terms. */
    terms: { version: number; hash: string } | null;
  };

const live = constants(LIVE_STATES);

const judged = constants(JUDGED_STATES);

/** The sponsor set a limit, and the reward is above it, in another currency, or not stated in figures. */
const NEEDS_SECOND = `(o.award_limit is not null and not coalesce(
  c.reward_money ->> 'currency' = o.award_limit ->> 'currency'
  and (c.reward_money ->> 'amountMinor')::bigint <= (o.award_limit ->> 'amountMinor')::bigint, false))`;

const byId = sql(
  'challenges.byId',
  `select ${CARD_COLUMNS}, ${SPONSOR} as organisation,
     c.organisation_id as "organisationId", c.visibility, c.grace_minutes as "graceMinutes",
     c.published_at is not null as announced, c.evaluating_at is not null as judging,
     c.need, c.context, c.constraints, c.success_tests as "successTests", c.cancel_reason as "cancelReason",
     c.project_id as "projectId", c.minimum_reviews as "minimumReviews", c.amended_from as "amendedFrom",
     c.cancellation_request as "cancellationRequest", c.cancellation_request is not null as "cancelRequested",
     c.decided_at as "decidedAt", c.appeal_until as "appealUntil", c.outcome, c.blind,
     c.decision_note as "decisionNote",
     array(select m.person_id from challenge_managers m where m.challenge_id = c.id order by m.since, m.person_id) as "managerIds",
     array(select distinct a.evaluator_id from evaluation_assignments a
       where a.challenge_id = c.id and a.state in (${live})) as "evaluatorIds",
     c.award_proposal as "awardProposal", c.award_proposal ->> 'by' as "proposedBy", ${NEEDS_SECOND} as "needsSecond",
     proposed.title as "proposedTitle", 
     array(select p.person_id from submission_people p where p.submission_id = proposed.id) as "proposedFor",
     (select a.after from challenge_amendments a where a.challenge_id = c.id and a.published_at is null) as drafted,
     (select max(a.published_at) from challenge_amendments a
       where a.challenge_id = c.id and a.reaccept_required) as "dealChangedAt",
     (select count(*)::int from challenge_amendments a
       where a.challenge_id = c.id and a.published_at is not null) as amendments,
     (select jsonb_build_object('version', t.version, 'hash', t.hash) from terms_sheets t
       where t.challenge_id = c.id and t.published_at is not null order by t.version desc limit 1) as terms,
     (select max(t.version) from terms_acceptances t
       where t.challenge_id = c.id and t.person_id = $2 and t.state = 'accepted') as "acceptedVersion",
     exists (select from terms_acceptances t
       where t.challenge_id = c.id and t.person_id = $2 and t.state = 'reaccept_required') as "reacceptRequired",
     exists (select from challenge_commons k where k.challenge_id = c.id and k.opened_at is not null) as "commonsOpened",
     ${JUDGES_HERE('$2')} as "judgesHere",
     exists (select from challenge_watches w where w.challenge_id = c.id and w.person_id = $2) as watching,
     mine.id as "mySubmissionId", coalesce(mine.state = 'awarded', false) as won,
     coalesce(mine.state in (${judged}), false) as judged,
     exists (select from challenge_appeals a join submission_people p on p.person_id = a.author_id
       where a.challenge_id = c.id and p.submission_id = mine.id) as appealed,
     array(select a.id from evaluation_assignments a
       where a.challenge_id = c.id and a.evaluator_id = $2 and a.state in (${live}) order by a.created_at, a.id) as "myAssignmentIds"
   from challenges c
   join organisations o on o.id = c.organisation_id
   left join submissions proposed on proposed.id = (c.award_proposal ->> 'submissionId')::uuid
   left join lateral (
     select s.id, s.state from submission_people p join submissions s on s.id = p.submission_id
     where p.challenge_id = c.id and p.person_id = $2 and s.state <> 'withdrawn' limit 1) mine on true
   where c.id = $1`,
);
const lock = sql('challenges.lock', 'select id from challenges where id = $1 for update');
const hold = sql('challenges.hold', 'select id from challenges where id = $1 for share');
const sources = sql(
  'challenges.sources',
  'select title, summary, need, context, constraints, success_tests as "successTests" from challenges where id = $1',
);
const reindex = sql(
  'challenges.reindex',
  `update challenges set search = to_tsvector('simple', $2) where id = $1`,
);
const addManager = sql(
  'challenges.addManager',
  'insert into challenge_managers (challenge_id, person_id) values ($1, $2) on conflict do nothing returning person_id',
);
const dropFormerManager = sql(
  'challenges.dropFormerManager',
  `with gone as (
     delete from challenge_managers m using challenges c
     where c.id = m.challenge_id and c.organisation_id = $1 and m.person_id = $2
       and not exists (select from memberships where organisation_id = $1 and person_id = $2)
     returning m.challenge_id
   ), heir as (
     select person_id from memberships where organisation_id = $1 and role = 'owner' order by since, person_id limit 1
   )
   insert into challenge_managers (challenge_id, person_id)
   select gone.challenge_id, heir.person_id from gone, heir
   where not exists (
     select from challenge_managers k where k.challenge_id = gone.challenge_id and k.person_id <> $2)
   on conflict do nothing`,
);
const isMember = sql(
  'challenges.isMember',
  'select 1 as found from memberships where organisation_id = $1 and person_id = $2',
);
const dueToOpen = sql(
  'challenges.dueToOpen',
  `select id from challenges where state = 'published' limit 200`,
);
const dueToClose = sql(
  'challenges.dueToClose',
  `select id from challenges where state in ('open', 'amended') and deadline_at < $1 and deadline_at + make_interval(mins => grace_minutes) < $1
   order by deadline_at limit 200`,
);

constraintMeans('uq_submissions_author', 'already_exists');
constraintMeans('uq_submissions_team', 'already_exists');

/** The texts search looks through. */
export type ChallengeTexts = Pick<
  Challenge,
  'title' | 'summary' | 'need' | 'context' | 'constraints' | 'successTests'
>;

@Injectable()
export class ChallengesRepository {
  constructor(private readonly database: Database) {}

  find(id: string, readerId: string | null): Promise<ChallengeRow | undefined> {
    return this.database.row<ChallengeRow>(byId, [id, readerId]);
  }

  /** Lets one at a time change it, until the transaction ends; then reads it. */
  async findLocked(id: string, readerId: string | null): Promise<ChallengeRow | undefined> {
    await this.database.rows(lock, [id]);
    return this.find(id, readerId);
  }

  /** Its state stays as it is until the transaction ends; others may hold it at the same time. */
  async findHeld(id: string, readerId: string | null): Promise<ChallengeRow | undefined> {
    await this.database.rows(hold, [id]);
    return this.find(id, readerId);
  }

  texts(id: string): Promise<ChallengeTexts | undefined> {
    return this.database.row<ChallengeTexts>(sources, [id]);
  }

  /** Answers the id of the new row. */
  async insert(challenge: Partial<Challenge>): Promise<string> {
    const id = newId();
    await this.database.repo(Challenge).insert({ ...challenge, id } as object);
    await this.database.repo(ChallengeManager).insert({ challengeId: id, personId: challenge.createdBy });
    return id;
  }

  /** Changes a row that is still at `version`; 412 when somebody was faster. */
  async update(id: string, version: number, changes: Partial<Challenge>): Promise<void> {
    const { affected } = await this.database
      .repo(Challenge)
      .update({ id, version }, { ...changes, version: version + 1 } as object);
    if (affected !== 1) throw new AppError('stale_version');
  }

  /** @param tokens of `documentTokens` */
  async reindex(id: string, tokens: string): Promise<void> {
    await this.database.rows(reindex, [id, tokens]);
  }

  /** False when the person manages it already. */
  async addManager(id: string, personId: string): Promise<boolean> {
    return (await this.database.row(addManager, [id, personId])) !== undefined;
  }

  /** Who left the sponsor manages none of its challenges; one left without anybody falls to the longest owner. */
  async dropFormerManager(organisationId: string, personId: string): Promise<void> {
    await this.database.rows(dropFormerManager, [organisationId, personId]);
  }

  async isMember(organisationId: string, personId: string): Promise<boolean> {
    return (await this.database.row(isMember, [organisationId, personId])) !== undefined;
  }

  async dueToOpen(): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(dueToOpen)).map(({ id }) => id);
  }

  /** Open ones whose deadline lies before `now`. */
  async dueToClose(now: Date): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(dueToClose, [now])).map(({ id }) => id);
  }
}
