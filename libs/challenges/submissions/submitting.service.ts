import { Injectable } from '@nestjs/common';
import { submissionSubmitted, submissionWithdrawn, type SubmissionState } from '#libs/contracts/submissions';
import { AppError } from '#libs/core/app-error';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { Outbox } from '#libs/core/outbox/outbox';
import { Files } from '#libs/core/storage/files/files.service';
import { TextSubjects } from '#libs/language/text-subjects';
import { assertTakesSubmissions, deadlinePassed } from '../challenge-moves.js';
import { ChallengesRepository, type ChallengeRow } from '../challenges.repository.js';
import { TeamBonds } from '../teams/team-bonds.js';
import { TeamMoves } from '../teams/team-moves.js';
import { snapshotOf, type Snapshot } from './snapshot.js';
import { authorsNext } from './submission-state.js';
import type { SubmissionView } from './submission-views.js';
import { submissionPolicy } from './submissions.policy.js';
import { SubmissionsRepository, type SubmissionRow } from './submissions.repository.js';
import { assertMaySubmit, SubmissionsService } from './submissions.service.js';

/** The two acts that are bound to the deadline: handing in, and taking back. */
@Injectable()
export class SubmittingService {
  constructor(
    private readonly database: Database,
    private readonly challenges: ChallengesRepository,
    private readonly submissions: SubmissionsRepository,
    private readonly service: SubmissionsService,
    private readonly teams: TeamMoves,
    private readonly bonds: TeamBonds,
    private readonly files: Files,
    private readonly texts: TextSubjects,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Freezes what there is and answers its receipt. */
  submit(actor: SignedInActor, id: string): Promise<SubmissionView> {
    return this.database.transaction(async () => {
      const { row, challenge } = await this.own(actor, id, 'submitted');
      assertMaySubmit(actor, challenge, this.clock.now());
      await this.assertReady(actor, row, challenge);
      const snapshot = await this.freeze(row, challenge);
      if (!(await this.submissions.submit(row, this.clock.now(), snapshot)))
        throw deadlinePassed(actor, challenge);
      if (row.teamId) await this.teams.move(actor, row.teamId, 'complete', 'locked');
      await this.outbox.record(submissionSubmitted, { submissionId: id }, actor);
      await this.texts.requestVariants('submission', id);
      return this.service.read(actor, id);
    });
  }

  withdraw(actor: SignedInActor, id: string): Promise<SubmissionView> {
    return this.database.transaction(async () => {
      const { row, challenge } = await this.own(actor, id, 'withdrawn');
      // an amendment keeps nobody from leaving
      if (challenge.state !== 'amended') assertTakesSubmissions(actor, challenge, this.clock.now());
      if (!(await this.submissions.withdraw(row, this.clock.now()))) throw deadlinePassed(actor, challenge);
      if (row.teamId && row.teamState === 'locked')
        await this.teams.move(actor, row.teamId, 'locked', 'complete');
      await this.outbox.record(submissionWithdrawn, { submissionId: id }, actor);
      return this.service.read(actor, id);
    });
  }

  /** A team has found its people, all of whom are bound by the terms, and none of whom manages the challenge. */
  private async assertReady(
    actor: Actor,
    { challengeId, partyIds, teamState }: SubmissionRow,
    { managerIds }: ChallengeRow,
  ): Promise<void> {
    if (teamState === 'forming') throw new AppError('team_forming');
    if (partyIds.some((personId) => managerIds.includes(personId))) throw new AppError('manager_in_team');
    await this.bonds.assertBound(actor, challengeId, partyIds);
  }

  private async own(
    actor: Actor,
    id: string,
    next: SubmissionState,
  ): Promise<{ row: SubmissionRow; challenge: ChallengeRow }> {
    const row = await this.submissions.findLocked(id);
    submissionPolicy.assert('read', actor, row);
    if (actor.personId !== row.authorId) throw new AppError('forbidden');
    const challenge = await this.challenges.find(row.challengeId, actor.personId);
    if (!challenge) throw new AppError('not_found');
    const allowed = authorsNext(row.state);
    if (!allowed.includes(next))
      throw new AppError('illegal_transition', { from: row.state, to: next }, { allowed });
    return { row, challenge };
  }

  private async freeze(row: SubmissionRow, { terms }: ChallengeRow): Promise<Snapshot> {
    const files = await this.files.of('submission', [row.id]);
    return snapshotOf({
      submissionId: row.id,
      challengeId: row.challengeId,
      authorId: row.authorId,
      ...(row.teamId && { teamId: row.teamId, memberIds: row.partyIds }),
      terms: { version: terms?.version ?? 0, hash: terms?.hash ?? '' },
      title: row.title,
      body: row.body,
      files: files.get(row.id) ?? [],
      licences: row.licences,
    });
  }
}
