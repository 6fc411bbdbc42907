import { Injectable } from '@nestjs/common';
import type { Input } from '#libs/contracts/operation';
import type { Page } from '#libs/contracts/primitives';
import {
  projectInvitationAnswered,
  projectInvitationWithdrawn,
  projectInvited,
  type inviteToProject,
  type listProjectInvitations,
  type ProjectInvitationView,
  type readProjectInvitation,
  type respondToProjectInvitation,
} from '#libs/contracts/project-invitations';
import { projectMemberAdded } from '#libs/contracts/projects';
import { AppError } from '#libs/core/app-error';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { pageOf } from '#libs/core/http/paging';
import { decodeLastId } from '#libs/core/http/place';
import { expiryFrom, stateAt } from '#libs/core/open-invitation';
import { Outbox } from '#libs/core/outbox/outbox';
import { PeopleDirectory, personIn } from '#libs/identity/people.service';
import { readingOf, textFor, type Reading } from '#libs/language/reading';
import { projectInvitationPolicy } from './project-invitations.policy.js';
import { ProjectInvitationsRepository, type ProjectInvitationRow } from './project-invitations.repository.js';
import { ProjectMembersRepository } from './project-members.repository.js';
import { projectPolicy } from './projects.policy.js';
import { ProjectsRepository } from './projects.repository.js';

/** Asking people into a project; they join by their own decision. */
@Injectable()
export class ProjectInvitationsService {
  constructor(
    private readonly database: Database,
    private readonly projects: ProjectsRepository,
    private readonly members: ProjectMembersRepository,
    private readonly invitations: ProjectInvitationsRepository,
    private readonly people: PeopleDirectory,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  invite(
    actor: SignedInActor,
    { params, body }: Input<typeof inviteToProject>,
  ): Promise<ProjectInvitationView> {
    return this.database.transaction(async () => {
      await this.projects.lock(params.id);
      const project = await this.projects.findById(params.id);
      projectPolicy.assert('manageMembers', actor, project);
      const { personId, role, message } = body;
      const { side: home } = await this.people.known(actor, personId);
      if (project.members.some((member) => member.personId === personId))
        throw new AppError('already_member');
      const now = this.clock.now();
      const invitationId = await this.invitations.insert({
        projectId: params.id,
        personId,
        invitedBy: actor.personId,
        role,
        side: body.side ?? home,
        message,
        createdAt: now,
        expiresAt: expiryFrom(now),
      });
      await this.outbox.record(projectInvited, { projectId: params.id, invitationId, personId }, actor);
      return this.readRow(actor, invitationId);
    });
  }

  async list(
    actor: SignedInActor,
    { params, query }: Input<typeof listProjectInvitations>,
  ): Promise<Page<ProjectInvitationView>> {
    projectPolicy.assert('manageMembers', actor, await this.projects.findById(params.id));
    const rows = await this.invitations.ofProject(params.id, decodeLastId(query.cursor), query.limit + 1);
    const { items, nextCursor } = pageOf(
      rows,
      query.limit,
      ({ id }) => [id],
      (row) => row,
    );
    return { items: await this.views(actor, readingOf(actor, query), items), nextCursor };
  }

  async read(
    actor: Actor,
    { params, query }: Input<typeof readProjectInvitation>,
  ): Promise<ProjectInvitationView> {
    const row = await this.invitations.find(params.id);
    projectInvitationPolicy.assert('read', actor, row);
    return this.view(actor, readingOf(actor, query), row);
  }

  respond(
    actor: SignedInActor,
    { params, body }: Input<typeof respondToProjectInvitation>,
  ): Promise<ProjectInvitationView> {
    const answer = body.decision === 'accept' ? 'accepted' : 'declined';
    return this.database.transaction(async () => {
      const row = await this.open('respond', actor, params.id, answer);
      if (row.state !== answer) await this.answer(actor, row, answer);
      return this.readRow(actor, row.id);
    });
  }

  withdraw(actor: SignedInActor, id: string): Promise<void> {
    return this.database.transaction(async () => {
      const row = await this.open('withdraw', actor, id, 'withdrawn');
      if (row.state === 'withdrawn') return;
      await this.invitations.setState(row.id, 'withdrawn');
      await this.outbox.record(projectInvitationWithdrawn, factOf(row), actor);
    });
  }

  private async answer(
    actor: SignedInActor,
    row: ProjectInvitationRow,
    state: 'accepted' | 'declined',
  ): Promise<void> {
    await this.invitations.setState(row.id, state);
    const { projectId, personId, role, side } = row;
    if (state === 'accepted' && !(await this.members.find(projectId, personId))) {
      await this.members.insert([{ projectId, personId, role, side, since: this.clock.now() }]);
      await this.outbox.record(projectMemberAdded, { projectId, personId }, actor);
    }
    await this.outbox.record(projectInvitationAnswered, { ...factOf(row), state }, actor);
  }

  /** An invitation that can still become `wanted`, or is so already; `invitation_closed` else. Members are changed one at a time. */
  private async open(
    act: 'respond' | 'withdraw',
    actor: SignedInActor,
    id: string,
    wanted: ProjectInvitationRow['state'],
  ): Promise<ProjectInvitationRow> {
    const found = await this.invitations.find(id);
    projectInvitationPolicy.assert(act, actor, found);
    await this.projects.lock(found.projectId);
    const row = (await this.invitations.findLocked(id)) ?? found;
    const state = stateAt(row, this.clock.now());
    if (state !== 'open' && state !== wanted) throw new AppError('invitation_closed');
    return row;
  }

  private async readRow(actor: SignedInActor, id: string): Promise<ProjectInvitationView> {
    const row = await this.invitations.find(id);
    projectInvitationPolicy.assert('read', actor, row);
    return this.view(actor, readingOf(actor), row);
  }

  private async view(
    actor: Actor,
    reading: Reading,
    row: ProjectInvitationRow,
  ): Promise<ProjectInvitationView> {
    const [view] = await this.views(actor, reading, [row]);
    if (!view) throw new AppError('not_found');
    return view;
  }

  private async views(
    actor: Actor,
    reading: Reading,
    rows: readonly ProjectInvitationRow[],
  ): Promise<ProjectInvitationView[]> {
    const people = await this.people.briefs(
      actor,
      rows.flatMap(({ personId, invitedBy }) => [personId, invitedBy]),
    );
    const now = this.clock.now();
    return rows.map((row) => {
      const state = stateAt(row, now);
      const may = projectInvitationPolicy.can(actor, row, ['respond', 'withdraw']);
      return {
        id: row.id,
        project: { id: row.projectId, title: textFor(reading, row.title) },
        person: personIn(people, row.personId),
        invitedBy: personIn(people, row.invitedBy),
        role: row.role,
        message: row.message,
        state,
        createdAt: row.createdAt.toISOString(),
        expiresAt: row.expiresAt.toISOString(),
        can: { respond: state === 'open' && may.respond, withdraw: state === 'open' && may.withdraw },
      };
    });
  }
}

const factOf = ({ id, projectId, personId }: ProjectInvitationRow) => ({
  projectId,
  invitationId: id,
  personId,
});
