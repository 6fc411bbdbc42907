import { Injectable } from '@nestjs/common';
import {
  advanceDueChallenges,
  cancelReason,
  challengeMoved,
  type ChallengeState,
  type transitionChallenge,
} from '#libs/contracts/challenges';
import type { Input } from '#libs/contracts/operation';
import { AppError, invalidField } from '#libs/core/app-error';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { Outbox } from '#libs/core/outbox/outbox';
import { ProjectsService } from '#libs/projects/projects.service';
import { assertMayMove, closesAt, illegalMove, isLate } from './challenge-moves.js';
import { ChallengeReadiness } from './challenge-readiness.service.js';
import { stepsBetween } from './challenge-state.js';
import type { ChallengeView } from './challenge-view.js';
import type { Challenge } from './challenge.entity.js';
import { challengePolicy } from './challenges.policy.js';
import { ChallengesRepository, type ChallengeRow } from './challenges.repository.js';
import { ChallengesService } from './challenges.service.js';
import { RankingService } from './evaluation/ranking.service.js';
import { TermsService } from './terms/terms.service.js';

type Move = Input<typeof transitionChallenge>['body'];

/** The last instant is still in time. */
const JUST_AFTER_MS = 1;

/** Brings challenges from state to state: by request of a manager, or because the time has come. */
@Injectable()
export class ChallengeLifecycle {
  constructor(
    private readonly database: Database,
    private readonly challenges: ChallengesRepository,
    private readonly service: ChallengesService,
    private readonly readiness: ChallengeReadiness,
    private readonly terms: TermsService,
    private readonly ranking: RankingService,
    private readonly projects: ProjectsService,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  transition(
    actor: SignedInActor,
    { params, body }: Input<typeof transitionChallenge>,
  ): Promise<ChallengeView> {
    return this.database.transaction(async () => {
      const row = await this.challenges.findLocked(params.id, actor.personId);
      challengePolicy.assert('manage', actor, row);
      assertMayMove(actor, row, body.to, this.clock.now());
      const changes = await this.prepare(actor, row, body);
      await this.move(actor, row, body.to, changes);
      return this.service.read(actor, row.id);
    });
  }

  /** Opens what was published and closes what is over; each in a transaction of its own. */
  async advanceDue(): Promise<void> {
    const now = this.clock.now();
    for (const id of await this.challenges.dueToOpen()) await this.advance(id, 'published', 'open');
    for (const id of await this.challenges.dueToClose(now)) await this.advance(id, 'open', 'evaluating');
  }

  /** Writes the new state and records every step on the way. Call inside a transaction that holds the row. */
  async move(
    actor: Actor | null,
    row: Pick<ChallengeRow, 'id' | 'version' | 'state'>,
    to: ChallengeState,
    changes: Partial<Challenge> = {},
  ): Promise<void> {
    await this.challenges.update(row.id, row.version, { ...changes, state: to });
    let from = row.state;
    for (const step of stepsBetween(row.state, to)) {
      await this.outbox.record(challengeMoved, { challengeId: row.id, from, to: step }, actor);
      from = step;
    }
  }

  private advance(id: string, from: ChallengeState, to: ChallengeState): Promise<void> {
    return this.database.transaction(async () => {
      const row = await this.challenges.findLocked(id, null);
      const now = this.clock.now();
      if (row?.state !== from || (to === 'evaluating' && !isLate(row, now))) return;
      await this.move(null, row, to, to === 'evaluating' ? { evaluatingAt: now } : {});
    });
  }

  /** Asks what the move depends on, and says what else changes with it. */
  private async prepare(actor: Actor, row: ChallengeRow, { to, reason }: Move): Promise<Partial<Challenge>> {
    const now = this.clock.now();
    switch (to) {
      case 'in_review':
        await this.readiness.assertComplete(actor, row);
        return {};
      case 'published':
        await this.readiness.assertComplete(actor, row);
        await this.terms.publish(row.id, now);
        await this.planAhead(row);
        return { publishedAt: now, listedAt: now };
      case 'evaluating':
        return { evaluatingAt: now };
      case 'decided':
        return { decisionNote: await this.decisionNote(row, reason) };
      case 'transition':
        if (!(await this.isProjectActive(actor, row))) throw illegalMove(actor, row, to, now);
        return {};
      case 'cancelled':
        return { cancelReason: this.reasonToCancel(reason) };
      default:
        return {};
    }
  }

  /** It opens at once, and closes when its time has come. The sweep would find both a little later. */
  private async planAhead(row: ChallengeRow): Promise<void> {
    const { id } = row;
    const end = closesAt(row);
    await this.outbox.later(advanceDueChallenges, {}, { key: `challenge ${id} opens` });
    if (!end) return;
    const runAt = new Date(end.getTime() + JUST_AFTER_MS);
    await this.outbox.later(advanceDueChallenges, {}, { runAt, key: `challenge ${id} closes` });
  }

  private async decisionNote(row: ChallengeRow, reason: string | undefined): Promise<string | null> {
    const missing = await this.ranking.missingReviews(row);
    if (missing > 0 && !reason) throw new AppError('reviews_missing', { missing });
    return missing > 0 ? (reason ?? null) : null;
  }

  private async isProjectActive(actor: Actor, { projectId }: ChallengeRow): Promise<boolean> {
    return projectId !== null && (await this.projects.visible(actor, projectId)).state === 'active';
  }

  private reasonToCancel(reason: string | undefined): Challenge['cancelReason'] {
    const read = cancelReason.safeParse(reason);
    if (!read.success)
      throw invalidField('reason', 'reason_required', `must be one of ${cancelReason.options.join(', ')}`);
    return read.data;
  }
}
