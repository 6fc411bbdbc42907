import { Injectable } from '@nestjs/common';
import { Database, sql } from '#libs/core/database/database';

const ofWorkshops = sql(
  'workshopAudience.ofWorkshops',
  `select w.id, w.version, array(
     select person_id from workshop_hosts where workshop_id = w.id
     union select person_id from registrations where workshop_id = w.id and state <> 'cancelled') as "personIds"
   from workshops w where w.id = any($1::uuid[])`,
);
const inProject = sql(
  'workshopAudience.inProject',
  'select person_id as "personId" from project_members where project_id = $1 order by since, person_id',
);

/** Whom a change of a workshop concerns. */
@Injectable()
export class WorkshopAudience {
  constructor(private readonly database: Database) {}

  /** Hosts and registered, each once. */
  of(ids: readonly string[]): Promise<{ id: string; version: number; personIds: string[] }[]> {
    return this.database.rows(ofWorkshops, [ids]);
  }

  async inProject(projectId: string): Promise<string[]> {
    const rows = await this.database.rows<{ personId: string }>(inProject, [projectId]);
    return rows.map(({ personId }) => personId);
  }
}
