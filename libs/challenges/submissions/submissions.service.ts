import { Injectable } from '@nestjs/common';
import type { Input } from '#libs/contracts/operation';
import type { Page } from '#libs/contracts/primitives';
import {
  submissionDrafted,
  submissionEdited,
  type changeSubmission,
  type createSubmission,
  type listSubmissions,
  type readSubmission,
} from '#libs/contracts/submissions';
import { AppError, invalidField } from '#libs/core/app-error';
import { roleIn, type Actor, type SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { assertVersion } from '#libs/core/http/conditional';
import { pageOf } from '#libs/core/http/paging';
import { placeOf } from '#libs/core/http/place';
import { Outbox } from '#libs/core/outbox/outbox';
import { Files } from '#libs/core/storage/files/files.service';
import { reviseSource, writeLocalized } from '#libs/language/localized-text';
import { optionalText, readingOf } from '#libs/language/reading';
import { assertTakesSubmissions } from '../challenge-moves.js';
import { TeamMembersRepository } from '../teams/team-members.repository.js';
import { entryOf } from '../teams/teams.policy.js';
import { TeamsRepository } from '../teams/teams.repository.js';
import { challengePolicy } from '../challenges.policy.js';
import { ChallengesRepository, type ChallengeRow } from '../challenges.repository.js';
import { checkedLicences } from './licences.js';
import { authorsNext } from './submission-state.js';
import { SubmissionViews, type SubmissionView } from './submission-views.js';
import { submissionPolicy } from './submissions.policy.js';
import { SubmissionsRepository, type SubmissionRow } from './submissions.repository.js';

/** What authors do with their drafts, and who reads them when. Nothing of it is told to anybody else, not even its number. */
@Injectable()
export class SubmissionsService {
  constructor(
    private readonly database: Database,
    private readonly challenges: ChallengesRepository,
    private readonly submissions: SubmissionsRepository,
    private readonly teams: TeamsRepository,
    private readonly members: TeamMembersRepository,
    private readonly views: SubmissionViews,
    private readonly files: Files,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, { params, query }: Input<typeof listSubmissions>): Promise<Page<SubmissionView>> {
    const challenge = await this.challenges.find(params.id, actor.personId);
    challengePolicy.assert('read', actor, challenge);
    const rows = await this.submissions.list(challenge.id, actor.personId, query);
    const { items, nextCursor } = pageOf(
      rows,
      query.limit,
      ({ placeAt, id }) => placeOf(placeAt, id),
      (row) => row,
    );
    return { items: await this.views.of(actor, readingOf(actor, query), items), nextCursor };
  }

  async read(
    actor: Actor,
    id: string,
    query: Input<typeof readSubmission>['query'] = {},
  ): Promise<SubmissionView> {
    const row = await this.submissions.find(id);
    submissionPolicy.assert('read', actor, row);
    const [view] = await this.views.of(actor, readingOf(actor, query), [row]);
    return view as SubmissionView;
  }

  create(actor: SignedInActor, { params, body }: Input<typeof createSubmission>): Promise<SubmissionView> {
    return this.database.transaction(async () => {
      const challenge = await this.challenges.findHeld(params.id, actor.personId);
      challengePolicy.assert('read', actor, challenge);
      const now = this.clock.now();
      assertMaySubmit(actor, challenge, now);
      assertOwn(actor, body.organisationId);
      const team = await this.teamOf(actor, challenge.id);
      if (team) assertLeadChooses(actor, team.leadId, null, body.organisationId);
      const id = await this.submissions.insert({
        challengeId: challenge.id,
        authorId: team?.leadId ?? actor.personId,
        teamId: team?.id ?? null,
        organisationId: body.organisationId ?? null,
        title: writeLocalized(body.title, actor.personId, now),
        body: optionalText(null, body.body, actor.personId, now),
        licences: checkedLicences(body.licences ?? {}),
        createdAt: now,
        updatedAt: now,
      });
      await this.files.claim(actor, body.files ?? [], { type: 'submission', id });
      await this.outbox.record(submissionDrafted, { submissionId: id }, actor);
      return this.read(actor, id);
    });
  }

  /** The team somebody writes for; whoever begins alone asks no team any more. */
  private async teamOf(actor: SignedInActor, challengeId: string) {
    // the team is held before the person, as everywhere, and may have changed until then
    const before = await this.teams.ofPerson(challengeId, actor.personId);
    if (before) await this.teams.findLocked(before.id);
    await this.teams.holdPerson(actor.personId);
    const team = await this.teams.ofPerson(challengeId, actor.personId);
    if (team?.id !== before?.id) throw new AppError('conflict');
    if (!team) {
      await this.members.takeBack(challengeId, actor.personId);
      return undefined;
    }
    if (entryOf(actor, team)?.role === 'reader') throw new AppError('forbidden');
    return { id: team.id, leadId: team.members.find(({ role }) => role === 'lead')?.personId };
  }

  /** Saves a draft. Files claimed and removed count as part of it. */
  change(
    actor: SignedInActor,
    { params, body, ifMatch }: Input<typeof changeSubmission>,
  ): Promise<SubmissionView> {
    return this.database.transaction(async () => {
      const row = await this.submissions.findLocked(params.id);
      submissionPolicy.assert('read', actor, row);
      assertDraftOf(actor, row);
      assertVersion(row.version, ifMatch);
      assertOwn(actor, body.organisationId);
      assertLeadChooses(actor, row.authorId, row.organisationId, body.organisationId);
      const now = this.clock.now();
      const subject = { type: 'submission', id: row.id };
      if (body.removeFileIds?.length) await this.files.remove(subject, body.removeFileIds);
      await this.files.claim(actor, body.files ?? [], subject);
      await this.submissions.update(row.id, row.version, {
        organisationId: body.organisationId === undefined ? row.organisationId : body.organisationId,
        title:
          body.title === undefined ? row.title : reviseSource(row.title, body.title, actor.personId, now),
        body: optionalText(row.body, body.body, actor.personId, now),
        licences: body.licences === undefined ? row.licences : checkedLicences(body.licences),
        updatedAt: now,
      });
      await this.outbox.record(submissionEdited, { submissionId: row.id }, actor);
      return this.read(actor, row.id);
    });
  }
}

/** In this order: who may at all, whether it is open, whether the terms in force are accepted. */
export function assertMaySubmit(actor: Actor, challenge: ChallengeRow, now: Date): void {
  if (challengePolicy.allows('manage', actor, challenge)) throw new AppError('forbidden');
  assertTakesSubmissions(actor, challenge, now);
  const version = challenge.terms?.version ?? null;
  if (challenge.acceptedVersion !== version) throw new AppError('terms_required', { version });
}

/** Only who writes it changes it, and only while it is a draft: what was handed in is frozen. */
function assertDraftOf(actor: Actor, row: SubmissionRow): void {
  if (!row.editorIds.includes(actor.personId ?? '')) throw new AppError('forbidden');
  if (row.state === 'draft') return;
  throw new AppError(
    'illegal_transition',
    { from: row.state, to: 'draft' },
    { allowed: authorsNext(row.state) },
  );
}

/** For whom it is handed in decides who hands it in. */
function assertLeadChooses(
  actor: Actor,
  leadId: string | undefined,
  stored: string | null,
  chosen: string | null | undefined,
): void {
  if (chosen === undefined || chosen === stored || actor.personId === leadId) return;
  throw invalidField('organisationId', 'not_the_lead', 'is chosen by the lead of the team');
}

function assertOwn(actor: Actor, organisationId: string | null | undefined): void {
  if (!organisationId || roleIn(actor, organisationId) !== undefined) return;
  throw invalidField('organisationId', 'not_a_member', 'must be an organisation of yours');
}
