import { Injectable } from '@nestjs/common';
import {
  advanceDueChallenges,
  cancelReason,
  challengeMoved,
  type ChallengeState,
  type transitionChallenge,
} from '#libs/contracts/challenges';
import type { LocalizedText } from '#libs/contracts/localized-text';
import type { Input } from '#libs/contracts/operation';
import { AppError, invalidField } from '#libs/core/app-error';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { Outbox } from '#libs/core/outbox/outbox';
import { writeLocalized } from '#libs/language/localized-text';
import { ProjectsService } from '#libs/projects/projects.service';
import { AmendmentsService } from './amendments/amendments.service.js';
import { AppealPeriod } from './appeals/appeal-period.js';
import { AppealsService } from './appeals/appeals.service.js';
import { assertMayMove, closesAt, illegalMove, isLate } from './challenge-moves.js';
import { ChallengeReadiness } from './challenge-readiness.service.js';
import { stepsBetween } from './challenge-state.js';
import type { ChallengeView } from './challenge-view.js';
import type { Challenge } from './challenge.entity.js';
import { challengePolicy } from './challenges.policy.js';
import { ChallengesRepository, type ChallengeRow } from './challenges.repository.js';
import { ChallengesService } from './challenges.service.js';
import { AwardsRepository } from './evaluation/awards.repository.js';
import { RankingService } from './evaluation/ranking.service.js';
import { PublicationGuards } from './publication-guards.js';
import { plainReason, requiredStatement, statementOf, type Reason } from './stated-reason.js';
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
    private readonly guards: PublicationGuards,
    private readonly terms: TermsService,
    private readonly amendments: AmendmentsService,
    private readonly appeals: AppealsService,
    private readonly appealPeriod: AppealPeriod,
    private readonly ranking: RankingService,
    private readonly awards: AwardsRepository,
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
      challengePolicy.assert('read', actor, row);
      assertMayMove(actor, row, body.to, this.clock.now());
      const changes = await this.prepare(actor, row, body);
      await this.move(actor, row, body.to, changes);
      return this.service.read(actor, row.id);
    });
  }

  /** Opens what was published and closes what is over; each in a transaction of its own. */
  async advanceDue(): Promise<void> {
    const now = this.clock.now();
    for (const id of await this.challenges.dueToOpen()) await this.advance(id, 'open');
    for (const id of await this.challenges.dueToClose(now)) await this.advance(id, 'evaluating');
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

  private advance(id: string, to: 'open' | 'evaluating'): Promise<void> {
    return this.database.transaction(async () => {
      const row = await this.challenges.findLocked(id, null);
      const now = this.clock.now();
      if (to === 'open') {
        if (row?.state === 'published') await this.move(null, row, to);
        return;
      }
      if (!row || !isLate(row, now) || (row.state !== 'open' && row.state !== 'amended')) return;
      await this.terms.lapse(id);
      await this.move(null, await this.leaveAmendment(row), to, { evaluatingAt: now });
    });
  }

  /** The deadline waits for nobody: what was not published by then was not amended. */
  private async leaveAmendment(row: ChallengeRow): Promise<ChallengeRow> {
    if (row.state !== 'amended') return row;
    await this.amendments.discard(row.id);
    await this.move(null, row, 'open', { amendedFrom: null });
    return { ...row, state: 'open', version: row.version + 1 };
  }

  /** Asks what the move depends on, and says what else changes with it. */
  private async prepare(
    actor: SignedInActor,
    row: ChallengeRow,
    { to, reason }: Move,
  ): Promise<Partial<Challenge>> {
    const now = this.clock.now();
    if (row.state === 'amended' && to !== 'cancelled') return this.publishAmendment(actor, row, reason);
    switch (to) {
      case 'in_review':
        await this.readiness.assertComplete(actor, row);
        await this.guards.assertPasses(row.id, 'screening');
        return {};
      case 'published':
        await this.readiness.assertComplete(actor, row);
        await this.guards.assertPasses(row.id, 'screening', 'moderation');
        await this.terms.publish(row.id, now);
        await this.planAhead(row);
        return { publishedAt: now, listedAt: now };
      case 'amended':
        await this.amendments.begin(actor, row);
        return { amendedFrom: row.state === 'published' ? 'published' : 'open' };
      case 'evaluating':
        await this.terms.lapse(row.id);
        return { evaluatingAt: now };
      case 'decided':
        return this.decide(actor, row, reason);
      case 'appeal':
        await this.appeals.file(actor, row, requiredStatement(actor, reason));
        return {};
      case 'transition':
        if (!(await this.isProjectActive(actor, row))) throw illegalMove(actor, row, to, now);
        return {};
      case 'closed':
        return { outcome: await this.closingStatement(actor, row, reason) };
      case 'cancelled':
        await this.amendments.discard(row.id);
        return {
          cancelReason: reasonToCancel(reason, row),
          cancellationRequest: null,
          amendedFrom: null,
          awardProposal: null,
        };
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
    await this.outbox.later(
      advanceDueChallenges,
      {},
      { runAt, key: `challenge ${id} closes ${end.toISOString()}` },
    );
  }

  private async publishAmendment(
    actor: SignedInActor,
    row: ChallengeRow,
    reason: Reason,
  ): Promise<Partial<Challenge>> {
    await this.readiness.assertComplete(actor, row);
    const columns = await this.amendments.publish(actor, row, statementOf(actor, reason));
    await this.planAhead({ ...row, ...columns });
    return { ...columns, amendedFrom: null };
  }

  /** The first decision, or the answer to an appeal: either can be appealed against from now on. */
  private async decide(actor: SignedInActor, row: ChallengeRow, reason: Reason): Promise<Partial<Challenge>> {
    const decidedAt = this.clock.now();
    const open = { decidedAt, appealUntil: await this.appealPeriod.endsAt(row, decidedAt) };
    if (row.state !== 'appeal') return { ...open, decisionNote: await this.decisionNote(row, reason) };
    await this.appeals.answer(actor, row, requiredStatement(actor, reason));
    return open;
  }

  private async decisionNote(row: ChallengeRow, reason: Reason): Promise<string | null> {
    const missing = await this.ranking.missingReviews(row);
    const said = plainReason(reason);
    if (missing > 0 && !said) throw new AppError('reviews_missing', { missing });
    return missing > 0 ? (said ?? null) : null;
  }

  /** A challenge does not end in silence: what was said at the award counts, or something is said now. */
  private async closingStatement(
    actor: SignedInActor,
    row: ChallengeRow,
    reason: Reason,
  ): Promise<LocalizedText | null> {
    const said = statementOf(actor, reason);
    if (said) return writeLocalized(said, actor.personId, this.clock.now());
    if ((await this.awards.find(row.id))?.statement) return null;
    throw invalidField('reason', 'reason_required', 'must say what came of it');
  }

  private async isProjectActive(actor: Actor, { projectId }: ChallengeRow): Promise<boolean> {
    return projectId !== null && (await this.projects.visible(actor, projectId)).state === 'active';
  }
}

/** What the one who consents says, else what the one who asked did. */
function reasonToCancel(reason: Reason, { cancellationRequest }: ChallengeRow): Challenge['cancelReason'] {
  const read = cancelReason.safeParse(reason ?? cancellationRequest?.reason);
  if (read.success) return read.data;
  throw invalidField('reason', 'reason_required', `must be one of ${cancelReason.options.join(', ')}`);
}
