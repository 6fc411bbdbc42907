import { Injectable } from '@nestjs/common';
import { advanceDueGigs } from '#libs/contracts/gig-facts';
import { Every, HandlesJob } from '#libs/core/jobs/handles';
import { GigWorkService } from './gig-work.service.js';

const SWEEP_SECONDS = 60;

/** The clock of all gigs: asked for at each end of patience, and sweeping in between. */
@Injectable()
export class GigsWorker {
  constructor(private readonly work: GigWorkService) {}

  @HandlesJob(advanceDueGigs)
  @Every(SWEEP_SECONDS)
  async advanceDue(): Promise<void> {
    await this.work.advanceDue();
  }
}
