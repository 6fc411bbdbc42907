import { Injectable } from '@nestjs/common';
import { mergeLapsed } from '#libs/contracts/team-merging';
import type { SignedInActor } from '#libs/core/auth/actor';
import { Outbox } from '#libs/core/outbox/outbox';
import { MergeOffersRepository } from './merge-offers.repository.js';

/**
 * Whoever accepts a merger consents to these people, in two teams that look for people. When somebody comes or goes, or one of
 * the teams stops looking, that consent speaks of something else: the offer ends, and nobody is told, for a notice would tell
 * the one team what the other does.
 */
@Injectable()
export class MergeLapses {
  constructor(
    private readonly offers: MergeOffersRepository,
    private readonly outbox: Outbox,
  ) {}

  /** Call inside a transaction that holds the teams. */
  async of(actor: SignedInActor, ...teamIds: string[]): Promise<void> {
    for (const { id: offerId, fromTeamId } of await this.offers.lapse(teamIds))
      await this.outbox.record(mergeLapsed, { teamId: fromTeamId, offerId }, actor);
  }
}
