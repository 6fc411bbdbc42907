import { Injectable } from '@nestjs/common';
import { Clock } from '../../config/clock.js';
import { Database } from '../../database/database.js';
import { Every, HandlesJob } from '../../jobs/handles.js';
import { sweepUploads } from '#libs/contracts/files';
import { Uploads } from './uploads.service.js';
import { UploadsRepository } from './uploads.repository.js';

const HOUR_S = 3_600;
const KEPT_MS = 24 * HOUR_S * 1_000;

@Injectable()
export class UploadsWorker {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly rows: UploadsRepository,
    private readonly uploads: Uploads,
  ) {}

  @HandlesJob(sweepUploads)
  @Every(HOUR_S)
  async sweep(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_MS);
    while (await this.sweepOne(before));
  }

  /** One row, locked, so that nobody claims what is being taken away. The bytes of a claimed upload belong to its file. */
  private sweepOne(before: Date): Promise<boolean> {
    return this.database.transaction(async () => {
      const old = await this.rows.takeOld(before);
      if (old?.claimed) await this.rows.remove(old.id);
      else if (old) await this.uploads.erase(old.id);
      return old !== undefined;
    });
  }
}
