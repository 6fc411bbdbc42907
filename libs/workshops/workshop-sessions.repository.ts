import { Injectable } from '@nestjs/common';
import { Database, sql } from '#libs/core/database/database';
import { WorkshopSession } from './workshop-session.entity.js';

const ofWorkshop = sql(
  'workshopSessions.ofWorkshop',
  `select id, workshop_id as "workshopId", title, speaker, after_minutes as "afterMinutes", minutes
   from workshop_sessions where workshop_id = $1 order by after_minutes, id`,
);

const endsAfter = sql(
  'workshopSessions.endsAfter',
  `select coalesce(max(after_minutes + minutes), 0)::int as minutes from workshop_sessions where workshop_id = $1`,
);

@Injectable()
export class WorkshopSessionsRepository {
  constructor(private readonly database: Database) {}

  /** The whole agenda, in its order; the service keeps it short. */
  list(workshopId: string): Promise<WorkshopSession[]> {
    return this.database.rows<WorkshopSession>(ofWorkshop, [workshopId]);
  }

  /** When the last of them ends, in minutes from the start. */
  async endsAfter(workshopId: string): Promise<number> {
    return (await this.database.row<{ minutes: number }>(endsAfter, [workshopId]))?.minutes ?? 0;
  }

  find(id: string): Promise<WorkshopSession | null> {
    return this.database.repo(WorkshopSession).findOneBy({ id });
  }

  async insert(session: WorkshopSession): Promise<void> {
    await this.database.repo(WorkshopSession).insert(session as object);
  }

  async update(id: string, changes: Partial<WorkshopSession>): Promise<void> {
    await this.database.repo(WorkshopSession).update({ id }, changes as object);
  }

  async remove(id: string): Promise<void> {
    await this.database.repo(WorkshopSession).delete({ id });
  }
}
