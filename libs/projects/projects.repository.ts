import { Injectable } from '@nestjs/common';
import { AppError } from '#libs/core/app-error';
import { constraintMeans } from '#libs/core/database/constraint-errors';
import { Database, sql } from '#libs/core/database/database';
import { decodePlace } from '#libs/core/http/place';
import { newId } from '#libs/core/id';
import type { ProjectMember } from './project-member.entity.js';
import { Project } from './project.entity.js';

/** A project with its people: what every rule about it looks at. */
export type ProjectRow = Project & { members: Pick<ProjectMember, 'personId' | 'role' | 'side'>[] };

const COLUMNS = `p.id, p.version, p.title, p.summary, p.state, p.challenge_id as "challengeId",
  p.terms_version as "termsVersion", p.terms_hash as "termsHash", p.created_at as "createdAt",
  (select coalesce(jsonb_agg(jsonb_build_object('personId', m.person_id, 'role', m.role, 'side', m.side)
     order by m.since, m.person_id), '[]') from project_members m where m.project_id = p.id) as members`;

const byId = sql('projects.byId', `select ${COLUMNS} from projects p where p.id = $1`);
const byIds = sql('projects.byIds', `select ${COLUMNS} from projects p where p.id = any($1::uuid[])`);
const ofMember = sql(
  'projects.ofMember',
  `select ${COLUMNS} from projects p
   where exists (select from project_members mine where mine.project_id = p.id and mine.person_id = $1)
     and ($2::timestamptz is null or (p.created_at, p.id) < ($2, $3::uuid))
   order by p.created_at desc, p.id desc limit $4`,
);
const lock = sql('projects.lock', 'select id from projects where id = $1 for update');

constraintMeans('uq_projects_challenge', 'already_exists');

@Injectable()
export class ProjectsRepository {
  constructor(private readonly database: Database) {}

  findById(id: string): Promise<ProjectRow | undefined> {
    return this.database.row<ProjectRow>(byId, [id]);
  }

  findMany(ids: readonly string[]): Promise<ProjectRow[]> {
    return ids.length === 0 ? Promise.resolve([]) : this.database.rows<ProjectRow>(byIds, [ids]);
  }

  /** The projects of one person, newest first; one row more than asked for. */
  listOfMember(
    personId: string,
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<ProjectRow[]> {
    return this.database.rows<ProjectRow>(ofMember, [personId, ...decodePlace(cursor), limit + 1]);
  }

  /** Answers the id of the new row. */
  async insert(project: Omit<Project, 'id' | 'version'>): Promise<string> {
    const id = newId();
    await this.database.repo(Project).insert({ ...project, id } as object);
    return id;
  }

  /** Changes a row that is still at `version`; 412 when somebody was faster. */
  async update(id: string, version: number, changes: Partial<Project>): Promise<void> {
    const { affected } = await this.database
      .repo(Project)
      .update({ id, version }, { ...changes, version: version + 1 } as object);
    if (affected !== 1) throw new AppError('stale_version');
  }

  /** Lets one at a time change who belongs to the project, until the transaction ends. */
  async lock(id: string): Promise<void> {
    await this.database.rows(lock, [id]);
  }
}
