import { Injectable } from '@nestjs/common';
import { challengeDeadlineNear, WARNED_HOURS } from '#libs/contracts/challenge-watches';
import type { SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { Outbox } from '#libs/core/outbox/outbox';
import { challengePolicy } from '../challenges.policy.js';
import { ChallengesRepository } from '../challenges.repository.js';
import { WatchesRepository } from './watches.repository.js';

/** Following a challenge without having a part in it. */
@Injectable()
export class WatchesService {
  constructor(
    private readonly database: Database,
    private readonly challenges: ChallengesRepository,
    private readonly watches: WatchesRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async watch(actor: SignedInActor, challengeId: string): Promise<void> {
    const row = await this.challenges.find(challengeId, actor.personId);
    challengePolicy.assert('watch', actor, row);
    await this.watches.add(row.id, actor.personId);
  }

  async unwatch(actor: SignedInActor, challengeId: string): Promise<void> {
    const row = await this.challenges.find(challengeId, actor.personId);
    challengePolicy.assert('watch', actor, row);
    await this.watches.remove(row.id, actor.personId);
  }

  /** Says of each deadline once that it is near. */
  async warnOfDeadlines(): Promise<void> {
    await this.database.transaction(async () => {
      for (const { challengeId, deadlineAt } of await this.watches.warn(this.clock.now(), WARNED_HOURS)) {
        const fact = { challengeId, deadlineAt: deadlineAt.toISOString() };
        await this.outbox.record(challengeDeadlineNear, fact, null);
      }
    });
  }
}
