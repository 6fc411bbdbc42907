import { Injectable } from '@nestjs/common';
import {
  projectChanged,
  projectOpened,
  type changeProject,
  type listProjects,
  type readProject,
} from '#libs/contracts/projects';
import type { LocalizedText } from '#libs/contracts/localized-text';
import type { Input } from '#libs/contracts/operation';
import type { Page, Side } from '#libs/contracts/primitives';
import { ChannelsService } from '#libs/channels/channels.service';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { assertVersion } from '#libs/core/http/conditional';
import { pageOf } from '#libs/core/http/paging';
import { placeOf } from '#libs/core/http/place';
import { Outbox } from '#libs/core/outbox/outbox';
import { reviseSource } from '#libs/language/localized-text';
import { optionalText, readingOf } from '#libs/language/reading';
import { TextSubjects } from '#libs/language/text-subjects';
import type { ProjectMember } from './project-member.entity.js';
import { ProjectMembersRepository } from './project-members.repository.js';
import { assertMove } from './project-state.js';
import { ProjectViews, type ProjectView } from './project-views.js';
import type { Project } from './project.entity.js';
import { projectPolicy } from './projects.policy.js';
import { ProjectsRepository, type ProjectRow } from './projects.repository.js';

/** What a new project starts with. The texts come with their history from what was awarded. */
export interface ProjectOpening extends Pick<
  Project,
  'title' | 'summary' | 'challengeId' | 'termsVersion' | 'termsHash'
> {
  /** At least one of them a lead. */
  members: readonly Pick<ProjectMember, 'personId' | 'role' | 'side'>[];
}

export interface ProjectRights {
  read: boolean;
  contribute: boolean;
  edit: boolean;
}

const NO_RIGHTS: ProjectRights = { read: false, contribute: false, edit: false };

/** What people do with projects themselves: find, read, change; and how an award opens one. */
@Injectable()
export class ProjectsService {
  constructor(
    private readonly database: Database,
    private readonly projects: ProjectsRepository,
    private readonly members: ProjectMembersRepository,
    private readonly views: ProjectViews,
    private readonly channels: ChannelsService,
    private readonly outbox: Outbox,
    private readonly texts: TextSubjects,
    private readonly clock: Clock,
  ) {}

  async list(actor: SignedInActor, query: Input<typeof listProjects>['query']): Promise<Page<ProjectView>> {
    const rows = await this.projects.listOfMember(actor.personId, query);
    const { items, nextCursor } = pageOf(rows, query.limit, placeOfProject, (row) => row);
    return { items: await this.views.of(actor, readingOf(actor, query), items), nextCursor };
  }

  async read(actor: Actor, { params, query }: Input<typeof readProject>): Promise<ProjectView> {
    return this.view(actor, await this.visible(actor, params.id), query);
  }

  /** The project, if the actor may see it; 404 else. */
  async visible(actor: Actor, id: string): Promise<ProjectRow> {
    const row = await this.projects.findById(id);
    projectPolicy.assert('read', actor, row);
    return row;
  }

  /** Whoever posts gigs in a project does so for a side of it: answers which. */
  async sideOfPoster(actor: SignedInActor, projectId: string): Promise<Side> {
    const row = await this.projects.findById(projectId);
    projectPolicy.assert('postGig', actor, row);
    return row.members.find(({ personId }) => personId === actor.personId)?.side ?? actor.side;
  }

  /** What the actor may do with what belongs to a project. */
  async rightsIn(actor: Actor, projectId: string): Promise<ProjectRights> {
    return (await this.rightsInAll(actor, [projectId])).get(projectId) ?? NO_RIGHTS;
  }

  /** The same for many projects at once; those that are not there are absent. */
  async rightsInAll(actor: Actor, projectIds: readonly string[]): Promise<Map<string, ProjectRights>> {
    const rows = await this.projects.findMany([...new Set(projectIds)]);
    return new Map(
      rows.map((row) => {
        const may = (act: keyof ProjectRights) => projectPolicy.allows(act, actor, row);
        return [row.id, { read: may('read'), contribute: may('contribute'), edit: may('edit') }];
      }),
    );
  }

  /** Everybody in a project, for those who tell them something. */
  async memberIds(projectId: string): Promise<string[]> {
    return (await this.projects.findById(projectId))?.members.map(({ personId }) => personId) ?? [];
  }

  /** Opens a project with its people and its channel, in the running transaction if there is one; answers its id. */
  open(actor: Actor, { members, ...project }: ProjectOpening): Promise<string> {
    if (!members.some(({ role }) => role === 'lead'))
      throw new Error('A project opens with at least one lead.');
    const now = this.clock.now();
    return this.database.transaction(async () => {
      const projectId = await this.projects.insert({ ...project, state: 'active', createdAt: now });
      await this.members.insert(members.map((member) => ({ ...member, projectId, since: now })));
      await this.channels.open('project', projectId, originalOf(project.title));
      await this.outbox.record(projectOpened, { projectId }, actor);
      await this.texts.requestVariants('project', projectId);
      return projectId;
    });
  }

  change(actor: SignedInActor, { params, body, ifMatch }: Input<typeof changeProject>): Promise<ProjectView> {
    const now = this.clock.now();
    return this.database.transaction(async () => {
      const row = await this.projects.findById(params.id);
      projectPolicy.assert('edit', actor, row);
      assertVersion(row.version, ifMatch);
      const state = body.state ?? row.state;
      assertMove(row.state, state);
      await this.projects.update(row.id, row.version, {
        state,
        title:
          body.title === undefined ? row.title : reviseSource(row.title, body.title, actor.personId, now),
        summary: optionalText(row.summary, body.summary, actor.personId, now),
      });
      await this.outbox.record(projectChanged, { projectId: row.id }, actor);
      await this.texts.requestVariants('project', row.id);
      return this.view(actor, await this.visible(actor, row.id));
    });
  }

  private async view(
    actor: Actor,
    row: ProjectRow,
    query?: Input<typeof readProject>['query'],
  ): Promise<ProjectView> {
    const [view] = await this.views.of(actor, readingOf(actor, query), [row]);
    return view as ProjectView;
  }
}

const placeOfProject = ({ createdAt, id }: ProjectRow): [string, string] => placeOf(createdAt, id);

const originalOf = ({ variants, sourceLocale }: LocalizedText): string => variants[sourceLocale]?.text ?? '';
