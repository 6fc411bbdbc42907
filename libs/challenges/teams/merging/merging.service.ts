import { Injectable } from '@nestjs/common';
import { submissionWithdrawn } from '#libs/contracts/submissions';
import { teamGrown, teamMerged } from '#libs/contracts/team-merging';
import { AppError } from '#libs/core/app-error';
import type { SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Outbox } from '#libs/core/outbox/outbox';
import { TeamBonds } from '../team-bonds.js';
import { TeamMembersRepository } from '../team-members.repository.js';
import { TeamMoves } from '../team-moves.js';
import { isActive } from '../team-views.js';
import { TeamsRepository, type TeamRow } from '../teams.repository.js';
import { MergeLapses } from './merge-lapses.js';
import { MergeOffersRepository, type MergeOfferRow } from './merge-offers.repository.js';
import { MergedTeamsRepository } from './merged-teams.repository.js';

/** Makes two teams one. Nothing of either is lost: people keep their roles and skills, what was written its authors. */
@Injectable()
export class Merging {
  constructor(
    private readonly teams: TeamsRepository,
    private readonly members: TeamMembersRepository,
    private readonly merged: MergedTeamsRepository,
    private readonly offers: MergeOffersRepository,
    private readonly moves: TeamMoves,
    private readonly bonds: TeamBonds,
    private readonly lapses: MergeLapses,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Call inside a transaction that holds both teams, when all have accepted. */
  async merge(actor: SignedInActor, offer: MergeOfferRow): Promise<void> {
    const { id: offerId, challengeId, fromTeamId, intoTeamId } = offer;
    const personIds = offer.consents.map(({ personId }) => personId);
    // whoever begins a draft waits for it, and then writes for the team that stays
    await this.merged.holdPersons(personIds);
    await this.bonds.assertBound(actor, challengeId, personIds);
    const [from, into] = [await this.teams.find(fromTeamId), await this.teams.find(intoTeamId)];
    if (!from || !into || !isAsConsented(personIds, [from, into])) throw new AppError('conflict');
    if (!(await this.offers.settle(offerId, 'merge'))) throw new AppError('conflict');
    // all at once, in the order of their ids
    await this.lapses.of(actor, fromTeamId, intoTeamId);
    await this.bringDraft(actor, from, into);
    await this.members.dropWaiting(fromTeamId);
    await this.merged.carryMembers(fromTeamId, intoTeamId);
    await this.moves.move(actor, fromTeamId, 'forming', 'disbanded');
    await this.merged.redirect(fromTeamId, intoTeamId);
    await this.outbox.record(teamMerged, { teamId: fromTeamId, intoTeamId, offerId }, actor);
    await this.outbox.record(teamGrown, { teamId: intoTeamId, fromTeamId, offerId }, actor);
  }

  /** A team writes one submission: a second draft stays as it was with those who wrote it, and is not handed in. */
  private async bringDraft(actor: SignedInActor, from: TeamRow, into: TeamRow): Promise<void> {
    const { submissionId } = from;
    if (submissionId === null) return;
    if (into.submissionId === null) {
      await this.merged.adoptDraft(submissionId, into.id);
      return;
    }
    await this.merged.setDraftAside(submissionId, this.clock.now());
    await this.outbox.record(submissionWithdrawn, { submissionId }, actor);
  }
}

/** Nobody came or went since they were asked, and both teams look for people. An offer lapses before; this holds it to that. */
function isAsConsented(personIds: readonly string[], teams: readonly TeamRow[]): boolean {
  const now = teams.flatMap(({ members }) => members.filter(isActive).map(({ personId }) => personId));
  return (
    teams.every(({ state }) => state === 'forming') &&
    now.length === personIds.length &&
    now.every((personId) => personIds.includes(personId))
  );
}
