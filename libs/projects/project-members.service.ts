import { Injectable } from '@nestjs/common';
import {
  projectMemberAdded,
  projectMemberChanged,
  projectMemberRemoved,
  type addProjectMember,
  type changeProjectMember,
  type listProjectMembers,
  type removeProjectMember,
} from '#libs/contracts/projects';
import type { Input } from '#libs/contracts/operation';
import type { Page } from '#libs/contracts/primitives';
import { ChannelsService } from '#libs/channels/channels.service';
import { AppError } from '#libs/core/app-error';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { pageOf } from '#libs/core/http/paging';
import { placeOf } from '#libs/core/http/place';
import { Outbox } from '#libs/core/outbox/outbox';
import { PeopleDirectory } from '#libs/identity/people.service';
import type { ProjectMember } from './project-member.entity.js';
import { ProjectMembersRepository } from './project-members.repository.js';
import { ProjectViews, type ProjectMemberView } from './project-views.js';
import { projectPolicy } from './projects.policy.js';
import { ProjectsRepository, type ProjectRow } from './projects.repository.js';

/** Who belongs to a project, on which side, and as what. */
@Injectable()
export class ProjectMembersService {
  constructor(
    private readonly database: Database,
    private readonly projects: ProjectsRepository,
    private readonly members: ProjectMembersRepository,
    private readonly people: PeopleDirectory,
    private readonly views: ProjectViews,
    private readonly channels: ChannelsService,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: Actor,
    { params, query }: Input<typeof listProjectMembers>,
  ): Promise<Page<ProjectMemberView>> {
    const project = await this.projects.findById(params.id);
    projectPolicy.assert('read', actor, project);
    const rows = await this.members.list(params.id, query);
    const { items, nextCursor } = pageOf(
      rows,
      query.limit,
      ({ since, personId }) => placeOf(since, personId),
      (row) => row,
    );
    return { items: await this.views.ofMembers(actor, project, items), nextCursor };
  }

  add(actor: SignedInActor, { params, body }: Input<typeof addProjectMember>): Promise<ProjectMemberView> {
    return this.database.transaction(async () => {
      const project = await this.locked(params.id);
      projectPolicy.assert('manageMembers', actor, project);
      const { side: home } = await this.people.known(actor, body.personId);
      const { personId, role, side = home } = body;
      const member: ProjectMember = { projectId: params.id, personId, role, side, since: this.clock.now() };
      await this.members.insert([member]);
      await this.outbox.record(projectMemberAdded, { projectId: params.id, personId }, actor);
      return this.view(actor, project, member);
    });
  }

  change(
    actor: SignedInActor,
    { params, body }: Input<typeof changeProjectMember>,
  ): Promise<ProjectMemberView> {
    return this.database.transaction(async () => {
      const project = await this.locked(params.id);
      projectPolicy.assert('changeRole', actor, project);
      const member = await this.memberOf(params);
      const changed = { ...member, role: body.role ?? member.role, side: body.side ?? member.side };
      if (changed.role !== 'lead') await this.assertNotLastLead(member);
      await this.members.update(params.id, params.personId, { role: changed.role, side: changed.side });
      await this.outbox.record(projectMemberChanged, factOf(member), actor);
      return this.view(actor, project, changed);
    });
  }

  /** Removes a member; members themselves leave this way. Their sockets fall silent with the commit. */
  remove(actor: SignedInActor, { params }: Input<typeof removeProjectMember>): Promise<void> {
    return this.database.transaction(async () => {
      const project = await this.locked(params.id);
      projectPolicy.assert('remove', actor, project && { ...project, member: params });
      const member = await this.memberOf(params);
      await this.assertNotLastLead(member);
      await this.members.remove(params.id, params.personId);
      await this.outbox.record(projectMemberRemoved, factOf(member), actor);
      await this.channels.evict('project', params.id, params.personId);
    });
  }

  /** Only one at a time may change who belongs to it: else two last leads could leave together. */
  private async locked(id: string): Promise<ProjectRow | undefined> {
    await this.projects.lock(id);
    return this.projects.findById(id);
  }

  private async memberOf({ id, personId }: { id: string; personId: string }): Promise<ProjectMember> {
    const member = await this.members.find(id, personId);
    if (!member) throw new AppError('not_found');
    return member;
  }

  private async assertNotLastLead({ projectId, personId, role }: ProjectMember): Promise<void> {
    if (role !== 'lead') return;
    if (!(await this.members.hasOtherLead(projectId, personId))) throw new AppError('last_lead');
  }

  private async view(actor: Actor, project: ProjectRow, member: ProjectMember): Promise<ProjectMemberView> {
    const [view] = await this.views.ofMembers(actor, project, [member]);
    return view as ProjectMemberView;
  }
}

const factOf = ({ projectId, personId }: ProjectMember) => ({ projectId, personId });
