import { Injectable } from '@nestjs/common';
import { advanceDueWorkshops } from '#libs/contracts/workshop-facts';
import { Every, HandlesJob } from '#libs/core/jobs/handles';
import { WorkshopLifecycle } from './workshop-lifecycle.service.js';

const SWEEP_SECONDS = 20;

/** The clock of all workshops: asked for at each start and end, and sweeping in between. */
@Injectable()
export class WorkshopsWorker {
  constructor(private readonly lifecycle: WorkshopLifecycle) {}

  @HandlesJob(advanceDueWorkshops)
  @Every(SWEEP_SECONDS)
  async advanceDue(): Promise<void> {
    await this.lifecycle.advanceDue();
  }
}
