import { Injectable } from '@nestjs/common';
import { constraintMeans } from '#libs/core/database/constraint-errors';
import { Database, sql } from '#libs/core/database/database';
import { decodePlace } from '#libs/core/http/place';
import { ProjectMember, type ProjectRole } from './project-member.entity.js';
import type { ProjectState } from './project.entity.js';

export interface Standing {
  personId: string;
  projectId: string;
  role: ProjectRole;
  state: ProjectState;
}

const COLUMNS = 'project_id as "projectId", person_id as "personId", role, side, since';

const page = sql(
  'projectMembers.page',
  `select ${COLUMNS} from project_members
   where project_id = $1 and ($2::timestamptz is null or (since, person_id) > ($2, $3::uuid))
   order by since, person_id limit $4`,
);
const otherLead = sql(
  'projectMembers.otherLead',
  `select person_id from project_members where project_id = $1 and role = 'lead' and person_id <> $2 limit 1`,
);
const STANDING = 'm.person_id as "personId", m.project_id as "projectId", m.role, p.state';
const standings = sql(
  'projectMembers.standings',
  `select ${STANDING} from project_members m join projects p on p.id = m.project_id where m.person_id = $1`,
);
const standingsOf = sql(
  'projectMembers.standingsOf',
  `select ${STANDING} from (select distinct * from unnest($1::uuid[], $2::uuid[]) as pair(person_id, project_id)) as asked
     join project_members m using (person_id, project_id) join projects p on p.id = m.project_id`,
);
const colleagues = sql(
  'projectMembers.colleagues',
  `select distinct theirs.person_id as "personId"
   from project_members mine join project_members theirs on theirs.project_id = mine.project_id
   where mine.person_id = $1 and theirs.person_id = any($2::uuid[])`,
);
constraintMeans('pk_project_members', 'already_member');

@Injectable()
export class ProjectMembersRepository {
  constructor(private readonly database: Database) {}

  find(projectId: string, personId: string): Promise<ProjectMember | null> {
    return this.database.repo(ProjectMember).findOneBy({ projectId, personId });
  }

  /** One row more than asked for, longest members first. */
  list(projectId: string, { limit, cursor }: { limit: number; cursor?: string }): Promise<ProjectMember[]> {
    return this.database.rows<ProjectMember>(page, [projectId, ...decodePlace(cursor), limit + 1]);
  }

  async hasOtherLead(projectId: string, personId: string): Promise<boolean> {
    return (await this.database.row(otherLead, [projectId, personId])) !== undefined;
  }

  /** Of these people, those who share a project with the viewer. */
  async colleagues(viewerId: string, personIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.rows<{ personId: string }>(colleagues, [viewerId, personIds]);
    return new Set(rows.map(({ personId }) => personId));
  }

  /** What a person is in each of their projects. */
  standings(personId: string): Promise<Standing[]> {
    return this.database.rows<Standing>(standings, [personId]);
  }

  /** What each is in the project named beside them, in the order asked; visitors are nothing anywhere. */
  async standingsOf(
    asked: readonly { personId: string | null; projectId: string }[],
  ): Promise<(Standing | undefined)[]> {
    const values = [asked.map(({ personId }) => personId), asked.map(({ projectId }) => projectId)];
    const rows = await this.database.rows<Standing>(standingsOf, values);
    const found = new Map(rows.map((row) => [`${row.personId} ${row.projectId}`, row]));
    return asked.map(({ personId, projectId }) => found.get(`${personId} ${projectId}`));
  }

  async insert(members: ProjectMember[]): Promise<void> {
    await this.database.repo(ProjectMember).insert(members);
  }

  async update(projectId: string, personId: string, changes: Partial<ProjectMember>): Promise<void> {
    await this.database.repo(ProjectMember).update({ projectId, personId }, changes);
  }

  async remove(projectId: string, personId: string): Promise<void> {
    await this.database.repo(ProjectMember).delete({ projectId, personId });
  }
}
