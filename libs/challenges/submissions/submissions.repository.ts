import { Injectable } from '@nestjs/common';
import type { ChallengeState } from '#libs/contracts/challenges';
import type { SubmissionState } from '#libs/contracts/submissions';
import { AppError } from '#libs/core/app-error';
import { constants, Database, sql } from '#libs/core/database/database';
import { decodePlace } from '#libs/core/http/place';
import { newSecretId } from '#libs/core/id';
import type { LocalizedText } from '#libs/contracts/localized-text';
import { OPENING_STATES } from '../evaluation/assignment-state.js';
import { isBound } from '../terms/is-bound.js';
import { keepWhoseItIs } from './keep-whose-it-is.js';
import { UNSEEN_STATES } from './submission-state.js';
import type { Snapshot } from './snapshot.js';
import type { SubmissionFacts } from './submissions.policy.js';
import { Submission } from './submission.entity.js';

/** A submission with what the rules look at. */
export type SubmissionRow = Omit<Submission, 'snapshot'> &
  SubmissionFacts & {
    challengeState: ChallengeState;
    deadlineAt: Date | null;
    deadlineZone: string | null;
    teamName: LocalizedText | null;
  };

const unseen = constants(UNSEEN_STATES);
/** One of a list, with its place there. */
export type ListedSubmission = SubmissionRow & { placeAt: Date };

const opening = constants(OPENING_STATES);

const COLUMNS = `s.id, s.version, s.challenge_id as "challengeId", s.author_id as "authorId",
  s.organisation_id as "organisationId", s.title, s.body, s.licences, s.state, s.ruled_out_reason as "ruledOutReason",
  s.team_id as "teamId", team.name as "teamName", team.state as "teamState",
  array(select p.person_id from submission_people p where p.submission_id = s.id order by p.role = 'lead' desc, p.person_id) as "partyIds",
  array(select p.person_id from submission_people p where p.submission_id = s.id and p.role <> 'reader') as "editorIds",
  s.receipt, s.receipt_at as "receiptAt",
  s.updated_at as "updatedAt", s.created_at as "createdAt",
  c.state as "challengeState", c.blind, c.evaluating_at is not null as judging, c.deadline_at as "deadlineAt",
  c.deadline_zone as "deadlineZone",
  array(select m.person_id from challenge_managers m where m.challenge_id = c.id) as "managerIds",
  array(select a.evaluator_id from evaluation_assignments a where a.submission_id = s.id and a.state in (${opening})) as "readerIds",
  array(select a.evaluator_id from evaluation_assignments a
    where a.submission_id = s.id and a.state in (${opening}) and a.state <> 'submitted') as "scorerIds"`;

/** Whose it is: the author, and whoever is in the team. */
const IS_OWN = `exists (select from submission_people p where p.submission_id = s.id and p.person_id = $2)`;
const FROM = `submissions s join challenges c on c.id = s.challenge_id left join teams team on team.id = s.team_id`;
/** As `submissionPolicy.read` says, for the reader `$2`. */
const READABLE = `(${IS_OWN} or (c.evaluating_at is not null and s.state not in (${unseen}) and (
    exists (select from challenge_managers m where m.challenge_id = c.id and m.person_id = $2)
    or exists (select from evaluation_assignments a
      where a.submission_id = s.id and a.evaluator_id = $2 and a.state in (${opening})))))`;

const byId = sql('submissions.byId', `select ${COLUMNS} from ${FROM} where s.id = $1`);
const hold = sql(
  'submissions.hold',
  `select c.id from challenges c join submissions one on one.challenge_id = c.id where one.id = $1 for share of c`,
);
const lockTeam = sql(
  'submissions.lockTeam',
  'select t.id from teams t join submissions s on s.team_id = t.id where s.id = $1 for no key update of t',
);
const lock = sql('submissions.lock', 'select id from submissions where id = $1 for update');
/** When it was begun; the same for all to those who judge blind, so that neither order nor cursor tells of times. */
const PLACE_AT = `case when c.blind and not ${IS_OWN}
    and not exists (select from challenge_managers m where m.challenge_id = c.id and m.person_id = $2)
  then c.evaluating_at else s.created_at end`;
const page = sql(
  'submissions.page',
  `select ${COLUMNS}, ${PLACE_AT} as "placeAt" from ${FROM}
   where s.challenge_id = $1 and ${READABLE} and ($3::timestamptz is null or (${PLACE_AT}, s.id) < ($3, $4::uuid))
   order by "placeAt" desc, s.id desc limit $5`,
);
/** The deadline is asked here, in the statement that decides: whoever comes late finds no row. The challenge is held meanwhile. */
const inTime = (states: string) => `select id from challenges
  where id = $2 and state in (${states}) and (deadline_at is null or deadline_at + make_interval(mins => grace_minutes) >= $3) for share`;
const submit = sql(
  'submissions.submit',
  `with taking as (${inTime(`'open'`)})
   update submissions s
   set state = 'submitted', snapshot = $4, receipt = $5, receipt_at = $3, updated_at = $3, version = s.version + 1
   from taking where s.id = $1 and s.challenge_id = taking.id and s.state = 'draft' returning s.id`,
);
const withdraw = sql(
  'submissions.withdraw',
  `with taking as (${inTime(`'open', 'amended'`)})
   , gone as (
     update submissions s set state = 'withdrawn', updated_at = $3, version = s.version + 1
     from taking where s.id = $1 and s.challenge_id = taking.id and s.state in ('draft', 'submitted', 'frozen')
     returning s.id, s.team_id
   ), kept as (${keepWhoseItIs('gone')})
   select id from gone`,
);
const freeze = sql(
  'submissions.freeze',
  `update submissions set state = 'frozen', updated_at = $2, version = version + 1
   where challenge_id = $1 and state = 'submitted' returning id`,
);
const frozenOf = sql(
  'submissions.frozenOf',
  `select s.id from submissions s where s.challenge_id = $1 and s.state = 'frozen' and ${IS_OWN} for update of s`,
);
const frozenOfTeam = sql(
  'submissions.frozenOfTeam',
  `select id from submissions where team_id = $1 and state = 'frozen' for update`,
);
/** All whose it is have to be bound, while submissions can come in. Asked after the row is locked: of two who accept at once, the second thaws it. */
const thaw = sql(
  'submissions.thaw',
  `update submissions s set state = 'submitted', updated_at = $2, version = s.version + 1
   where s.id = $1 and exists (
     select from challenges c where c.id = s.challenge_id and c.state in ('published', 'open', 'amended'))
   and not exists (
     select from submission_people p where p.submission_id = s.id and not ${isBound('p.challenge_id', 'p.person_id')})
   returning s.id`,
);
const screen = sql(
  'submissions.screen',
  `update submissions set state = $2, ruled_out_reason = $3, updated_at = $4, version = version + 1 where id = $1`,
);
const beginReview = sql(
  'submissions.beginReview',
  `update submissions set state = 'under_review', version = version + 1 where id = $1 and state in ('submitted', 'eligible')`,
);
const decide = sql(
  'submissions.decide',
  `update submissions set state = case when id = $2 then 'awarded' else 'not_selected' end, updated_at = $3, version = version + 1
   where challenge_id = $1 and state in ('submitted', 'eligible', 'under_review', 'shortlisted') returning id`,
);

@Injectable()
export class SubmissionsRepository {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<SubmissionRow | undefined> {
    return this.database.row<SubmissionRow>(byId, [id]);
  }

  /**
   * Lets one at a time change it, until the transaction ends; then reads it. The state of its challenge stays as it is
   * meanwhile, and is held first, then the team: in the order in which an amendment and the team itself take them.
   */
  async findLocked(id: string): Promise<SubmissionRow | undefined> {
    await this.database.rows(hold, [id]);
    await this.database.rows(lockTeam, [id]);
    await this.database.rows(lock, [id]);
    return this.find(id);
  }

  /** Those of a challenge that the reader may read, newest first; one row more than asked for. */
  list(
    challengeId: string,
    readerId: string | null,
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<ListedSubmission[]> {
    return this.database.rows<ListedSubmission>(page, [
      challengeId,
      readerId,
      ...decodePlace(cursor),
      limit + 1,
    ]);
  }

  /** Answers the id of the new row. */
  async insert(submission: Partial<Submission>): Promise<string> {
    const id = newSecretId();
    await this.database.repo(Submission).insert({ ...submission, id } as object);
    return id;
  }

  /** Changes a draft that is still at `version`; 412 when somebody was faster. */
  async update(id: string, version: number, changes: Partial<Submission>): Promise<void> {
    const { affected } = await this.database
      .repo(Submission)
      .update({ id, version, state: 'draft' }, { ...changes, version: version + 1 } as object);
    if (affected !== 1) throw new AppError('stale_version');
  }

  /** False when the challenge takes nothing at `now`. */
  async submit({ id, challengeId }: SubmissionRow, now: Date, { json, sha256 }: Snapshot): Promise<boolean> {
    return (await this.database.row(submit, [id, challengeId, now, json, sha256])) !== undefined;
  }

  /** False when the time to withdraw is over. */
  async withdraw({ id, challengeId }: SubmissionRow, now: Date): Promise<boolean> {
    return (await this.database.row(withdraw, [id, challengeId, now])) !== undefined;
  }

  /** What was handed in waits until its author accepts the terms again; answers which. */
  async freeze(challengeId: string, now: Date): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(freeze, [challengeId, now])).map(({ id }) => id);
  }

  /**
   * What somebody handed in, alone or with a team, counts again as soon as all whose it is accepted the terms again;
   * answers its id where that is so.
   */
  async thaw(challengeId: string, personId: string, now: Date): Promise<string | undefined> {
    return this.thawn(await this.database.row<{ id: string }>(frozenOf, [challengeId, personId]), now);
  }

  /** What a team handed in and waits for somebody to accept the terms again; held until the transaction ends. */
  async holdFrozen(teamId: string): Promise<{ id: string } | undefined> {
    return this.database.row<{ id: string }>(frozenOfTeam, [teamId]);
  }

  /** The same when somebody left the team. */
  async thawTeam(teamId: string, now: Date): Promise<string | undefined> {
    return this.thawn(await this.holdFrozen(teamId), now);
  }

  private async thawn(frozen: { id: string } | undefined, now: Date): Promise<string | undefined> {
    return frozen && (await this.database.row<{ id: string }>(thaw, [frozen.id, now]))?.id;
  }

  /** What managers decide of it before the award; `reason` where it is ruled out. */
  async screen(id: string, state: SubmissionState, reason: string | null, now: Date): Promise<void> {
    await this.database.rows(screen, [id, state, reason, now]);
  }

  /** Somebody judges it now, unless that was so before. */
  async beginReview(id: string): Promise<void> {
    await this.database.rows(beginReview, [id]);
  }

  /** One wins, the others in the running do not. False when the winner was not in the running. */
  async decide(challengeId: string, winnerId: string, now: Date): Promise<boolean> {
    const rows = await this.database.rows<{ id: string }>(decide, [challengeId, winnerId, now]);
    return rows.some(({ id }) => id === winnerId);
  }
}
