import { Injectable } from '@nestjs/common';
import { workshopCreated, workshopEdited } from '#libs/contracts/workshop-facts';
import type { Input } from '#libs/contracts/operation';
import type { Page } from '#libs/contracts/primitives';
import type { changeWorkshop, createWorkshop, listWorkshops, readWorkshop } from '#libs/contracts/workshops';
import { AppError, invalidField } from '#libs/core/app-error';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Config } from '#libs/core/config/config';
import { Database } from '#libs/core/database/database';
import { assertVersion } from '#libs/core/http/conditional';
import { pageOf } from '#libs/core/http/paging';
import { placeOf } from '#libs/core/http/place';
import { Outbox } from '#libs/core/outbox/outbox';
import { readingOf } from '#libs/language/reading';
import { TextSubjects } from '#libs/language/text-subjects';
import { ProjectsService } from '#libs/projects/projects.service';
import { Agenda } from './agenda.js';
import { Seats } from './seats.js';
import { changed, newContent } from './workshop-content.js';
import { WorkshopListRepository } from './workshop-list.repository.js';
import { WorkshopViews, type WorkshopCard, type WorkshopView } from './workshop-view.js';
import type { Workshop } from './workshop.entity.js';
import { workshopPolicy } from './workshops.policy.js';
import { WorkshopsRepository, type WorkshopRow } from './workshops.repository.js';

/** What people do with a workshop's plan: find, draft, read, change. */
@Injectable()
export class WorkshopsService {
  constructor(
    private readonly database: Database,
    private readonly workshops: WorkshopsRepository,
    private readonly lists: WorkshopListRepository,
    private readonly seats: Seats,
    private readonly agenda: Agenda,
    private readonly views: WorkshopViews,
    private readonly projects: ProjectsService,
    private readonly outbox: Outbox,
    private readonly texts: TextSubjects,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async list(actor: Actor, query: Input<typeof listWorkshops>['query']): Promise<Page<WorkshopCard>> {
    const rows = await this.lists.list(actor, query, this.clock.now());
    const { items, nextCursor } = pageOf(
      rows,
      query.limit,
      ({ startsAt, id }) => placeOf(startsAt, id),
      (row) => row,
    );
    return { items: await this.views.cards(actor, readingOf(actor, query), items), nextCursor };
  }

  async read(
    actor: Actor,
    { params, query }: Pick<Input<typeof readWorkshop>, 'params' | 'query'>,
  ): Promise<WorkshopView> {
    return this.views.of(actor, readingOf(actor, query), await this.visible(actor, params.id));
  }

  /** As the actor finds it after a change. */
  async view(actor: Actor, id: string): Promise<WorkshopView> {
    return this.views.of(actor, readingOf(actor), await this.visible(actor, id));
  }

  /** The workshop, if the actor may see it; 404 else. */
  async visible(actor: Actor, id: string): Promise<WorkshopRow> {
    const row = await this.workshops.find(id, actor.personId);
    workshopPolicy.assert('read', actor, row);
    return row;
  }

  async create(actor: SignedInActor, { body }: Input<typeof createWorkshop>): Promise<WorkshopView> {
    const content = newContent(body, actor.personId, this.clock.now());
    assertVisibility(content);
    if (content.projectId) await this.assertContributor(actor, content.projectId);
    return this.database.transaction(async () => {
      const id = await this.workshops.insert(
        content,
        new URL(this.config.publicUrl).hostname,
        actor.personId,
      );
      await this.outbox.record(workshopCreated, { workshopId: id }, actor);
      await this.texts.requestVariants('workshop', id);
      return this.view(actor, id);
    });
  }

  change(
    actor: SignedInActor,
    { params, body, ifMatch }: Input<typeof changeWorkshop>,
  ): Promise<WorkshopView> {
    return this.database.transaction(async () => {
      const row = await this.workshops.findLocked(params.id, actor.personId);
      workshopPolicy.assert('edit', actor, row);
      assertVersion(row.version, ifMatch);
      if (row.state !== 'draft' && (body.start ?? body.minutes) !== undefined)
        throw invalidField('start', 'announced', 'changes by rescheduling only');
      const changes = changed(row, body, actor.personId, this.clock.now());
      assertVisibility({ ...row, ...changes });
      await this.agenda.assertFits(row.id, { ...row, ...changes });
      await this.workshops.update(row.id, row.version, changes);
      await this.seats.settle(row.id);
      await this.outbox.record(workshopEdited, { workshopId: row.id }, actor);
      await this.texts.requestVariants('workshop', row.id);
      return this.view(actor, row.id);
    });
  }

  private async assertContributor(actor: Actor, projectId: string): Promise<void> {
    const { read, contribute } = await this.projects.rightsIn(actor, projectId);
    if (!read) throw invalidField('projectId', 'unknown_project', 'is no project of yours');
    if (!contribute) throw new AppError('forbidden');
  }
}

function assertVisibility({ visibility, projectId }: Pick<Workshop, 'visibility' | 'projectId'>): void {
  if (visibility === 'project' && projectId === null)
    throw invalidField('visibility', 'no_project', 'needs a project it belongs to');
}
