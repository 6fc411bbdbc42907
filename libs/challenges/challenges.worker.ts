import { Injectable } from '@nestjs/common';
import { advanceDueChallenges } from '#libs/contracts/challenges';
import { Every, HandlesJob } from '#libs/core/jobs/handles';
import { ChallengeLifecycle } from './challenge-lifecycle.service.js';
import { WatchesService } from './watches/watches.service.js';

const SWEEP_SECONDS = 20;

/** The clock of all challenges: asked for at each opening and deadline, and sweeping in between. */
@Injectable()
export class ChallengesWorker {
  constructor(
    private readonly lifecycle: ChallengeLifecycle,
    private readonly watches: WatchesService,
  ) {}

  @HandlesJob(advanceDueChallenges)
  @Every(SWEEP_SECONDS)
  async advanceDue(): Promise<void> {
    await this.lifecycle.advanceDue();
    await this.watches.warnOfDeadlines();
  }
}
