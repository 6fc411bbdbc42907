import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '#libs/contracts/localized-text';
import { constraintMeans } from '#libs/core/database/constraint-errors';
import { Database, sql } from '#libs/core/database/database';
import { newId } from '#libs/core/id';
import { ProjectInvitation } from './project-invitation.entity.js';

/** An invitation with what is shown of its project. */
export interface ProjectInvitationRow extends ProjectInvitation {
  title: LocalizedText;
  leadIds: string[];
}

const COLUMNS = `i.id, i.project_id as "projectId", i.person_id as "personId", i.invited_by as "invitedBy", i.role, i.side,
  i.message, i.state, i.created_at as "createdAt", i.expires_at as "expiresAt", p.title,
  array(select m.person_id from project_members m where m.project_id = p.id and m.role = 'lead') as "leadIds"`;
const FROM = 'from project_invitations i join projects p on p.id = i.project_id';

const byId = sql('projectInvitations.byId', `select ${COLUMNS} ${FROM} where i.id = $1`);
const lock = sql('projectInvitations.lock', 'select id from project_invitations where id = $1 for update');
const ofProject = sql(
  'projectInvitations.ofProject',
  `select ${COLUMNS} ${FROM} where i.project_id = $1 and ($2::uuid is null or i.id < $2) order by i.id desc limit $3`,
);
const openOf = sql(
  'projectInvitations.openOf',
  `select ${COLUMNS} ${FROM} where i.person_id = $1 and i.state = 'open' and i.expires_at > $2 order by i.id limit 20`,
);
/** What ran out makes room for a new one. */
const expire = sql(
  'projectInvitations.expire',
  `update project_invitations set state = 'expired'
   where project_id = $1 and person_id = $2 and state = 'open' and expires_at <= $3`,
);
/** Whoever is asked and whoever asks know each other by name while the answer is open. */
const acquainted = sql(
  'projectInvitations.acquainted',
  `select case when person_id = $1 then invited_by else person_id end as "personId" from project_invitations
   where state = 'open' and ((person_id = $1 and invited_by = any($2::uuid[])) or (invited_by = $1 and person_id = any($2::uuid[])))`,
);

constraintMeans('uq_project_invitations_open', 'already_exists');

@Injectable()
export class ProjectInvitationsRepository {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<ProjectInvitationRow | undefined> {
    return this.database.row<ProjectInvitationRow>(byId, [id]);
  }

  async findLocked(id: string): Promise<ProjectInvitationRow | undefined> {
    await this.database.rows(lock, [id]);
    return this.find(id);
  }

  ofProject(projectId: string, before: string | null, limit: number): Promise<ProjectInvitationRow[]> {
    return this.database.rows<ProjectInvitationRow>(ofProject, [projectId, before, limit]);
  }

  openOf(personId: string, now: Date): Promise<ProjectInvitationRow[]> {
    return this.database.rows<ProjectInvitationRow>(openOf, [personId, now]);
  }

  async acquainted(viewerId: string, personIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.rows<{ personId: string }>(acquainted, [viewerId, personIds]);
    return new Set(rows.map(({ personId }) => personId));
  }

  /** Throws `already_exists` where one is open. */
  async insert(invitation: Omit<ProjectInvitation, 'id' | 'state'>): Promise<string> {
    const { projectId, personId, createdAt } = invitation;
    await this.database.rows(expire, [projectId, personId, createdAt]);
    const id = newId();
    await this.database.repo(ProjectInvitation).insert({ ...invitation, id, state: 'open' });
    return id;
  }

  async setState(id: string, state: ProjectInvitation['state']): Promise<void> {
    await this.database.repo(ProjectInvitation).update({ id }, { state });
  }
}
