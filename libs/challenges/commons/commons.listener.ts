import { Injectable } from '@nestjs/common';
import { challengeAmended } from '#libs/contracts/amendments';
import { challengeMoved } from '#libs/contracts/challenges';
import { assignmentAnswered, assignmentReassigned, evaluatorAssigned } from '#libs/contracts/evaluation';
import { memberLeft } from '#libs/contracts/organisations';
import { ChannelsService } from '#libs/channels/channels.service';
import { ListensTo, type Fact } from '#libs/core/jobs/handles';
import { readsCommons } from './commons.policy.js';
import { CommonsRepository } from './commons.repository.js';

/** Whoever may no longer read a commons leaves its room, not only at the next request. */
@Injectable()
export class CommonsListener {
  constructor(
    private readonly commons: CommonsRepository,
    private readonly channels: ChannelsService,
  ) {}

  @ListensTo(challengeAmended, challengeMoved, evaluatorAssigned, assignmentAnswered, assignmentReassigned)
  async reconsider(facts: Fact[]): Promise<void> {
    const ids = new Set(facts.map(({ payload }) => payload.challengeId ?? ''));
    await this.evictFrom(await this.commons.everybodyIn([...ids]));
  }

  @ListensTo(memberLeft)
  async reconsiderLeft(facts: Fact[]): Promise<void> {
    for (const { payload } of facts) {
      const { organisationId = '', personId = '' } = payload;
      const ids = await this.commons.ofSponsors([organisationId]);
      await this.evictFrom(ids.map((challengeId) => ({ challengeId, personId })));
    }
  }

  private async evictFrom(pairs: readonly { challengeId: string; personId: string }[]): Promise<void> {
    const standings = await this.commons.standings(pairs);
    const lost = new Map<string, string[]>();
    for (const [n, { challengeId, personId }] of pairs.entries()) {
      const facts = standings[n];
      if (!facts || !readsCommons(facts)) lost.set(challengeId, [...(lost.get(challengeId) ?? []), personId]);
    }
    for (const [challengeId, personIds] of lost) {
      await this.channels.evict('commons', challengeId, ...personIds);
    }
  }
}
