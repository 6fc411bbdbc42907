import { Injectable } from '@nestjs/common';
import { gigPosted } from '#libs/contracts/gig-facts';
import type { GigView, listGigs, postGig, readGig } from '#libs/contracts/gigs';
import type { Answer, Input } from '#libs/contracts/operation';
import { instantOf } from '#libs/calendar/zones';
import { AppError, invalidField } from '#libs/core/app-error';
import { roleIn, type Actor, type SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { pageOf } from '#libs/core/http/paging';
import { newId } from '#libs/core/id';
import { Outbox } from '#libs/core/outbox/outbox';
import { writeLocalized } from '#libs/language/localized-text';
import { readingOf } from '#libs/language/reading';
import { TextSubjects } from '#libs/language/text-subjects';
import { ProjectsService } from '#libs/projects/projects.service';
import { GigListRepository, placeOfGig, type GigFacetRow } from './gig-list.repository.js';
import { GigViews } from './gig-views.js';
import type { Gig } from './gig.entity.js';
import { gigPolicy } from './gigs.policy.js';
import { GigsRepository } from './gigs.repository.js';
import { NO_SILENCE } from './work/silence.service.js';

type Posting = Input<typeof postGig>['body'];

/** The board: what there is to do, and how it gets there. */
@Injectable()
export class GigsService {
  constructor(
    private readonly database: Database,
    private readonly gigs: GigsRepository,
    private readonly board: GigListRepository,
    private readonly views: GigViews,
    private readonly projects: ProjectsService,
    private readonly texts: TextSubjects,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async list(actor: SignedInActor, query: Input<typeof listGigs>['query']): Promise<Answer<typeof listGigs>> {
    if (query.projectId) await this.projects.visible(actor, query.projectId);
    const rows = await this.board.list(actor, query);
    const { items, nextCursor } = pageOf(rows, query.limit, placeOfGig, (row) => row);
    return {
      items: await this.views.of(actor, readingOf(actor, query), items),
      nextCursor,
      facets: facetsOf(await this.board.facets(actor)),
    };
  }

  async read(actor: Actor, { params, query }: Input<typeof readGig>): Promise<GigView> {
    const row = await this.gigs.find(params.id, actor.personId);
    gigPolicy.assert('read', actor, row);
    return this.views.one(actor, readingOf(actor, query), row);
  }

  post(actor: SignedInActor, { params, body }: Input<typeof postGig>): Promise<GigView> {
    return this.database.transaction(async () => {
      const side = await this.projects.sideOfPoster(actor, params.id);
      const gig = this.gigOf(actor, body);
      await this.gigs.insert({ ...gig, projectId: params.id, side });
      await this.texts.requestVariants('gig', gig.id);
      await this.outbox.record(gigPosted, { gigId: gig.id }, actor);
      return this.view(actor, gig.id);
    });
  }

  /** As the actor sees it now, in their own languages. */
  async view(actor: SignedInActor, id: string): Promise<GigView> {
    const row = await this.gigs.find(id, actor.personId);
    if (!row) throw new AppError('not_found');
    return this.views.one(actor, readingOf(actor), row);
  }

  private gigOf(
    actor: SignedInActor,
    { title, description, due, organisationId, ...plain }: Posting,
  ): Omit<Gig, 'projectId' | 'side'> {
    const { personId } = actor;
    const postedAt = this.clock.now();
    if (organisationId !== null && roleIn(actor, organisationId) === undefined)
      throw invalidField('organisationId', 'not_a_member', 'must be an organisation of yours');
    return {
      ...plain,
      ...dueColumns(due, postedAt),
      id: newId(),
      posterId: personId,
      organisationId,
      title: writeLocalized(title, personId, postedAt),
      description: writeLocalized(description, personId, postedAt),
      state: 'open',
      postedAt,
      claimerId: null,
      claimedAt: null,
      deliveredAt: null,
      acceptedAt: null,
      ...NO_SILENCE,
    };
  }
}

function dueColumns(due: Posting['due'], now: Date): Pick<Gig, 'dueLocal' | 'dueZone' | 'dueAt'> {
  if (!due) return { dueLocal: null, dueZone: null, dueAt: null };
  const dueAt = instantIn(due);
  if (dueAt <= now) throw invalidField('due', 'past', 'must lie ahead');
  return { dueLocal: due.local, dueZone: due.timeZone, dueAt };
}

function instantIn({ local, timeZone }: NonNullable<Posting['due']>): Date {
  try {
    return instantOf(local, timeZone);
  } catch (error) {
    if (error instanceof RangeError) throw invalidField('due.local', 'no_such_time', 'is no date and time');
    throw error;
  }
}

function facetsOf(rows: readonly GigFacetRow[]): Answer<typeof listGigs>['facets'] {
  const of = <T extends string>(facet: GigFacetRow['facet']) =>
    rows.filter((row) => row.facet === facet).map(({ value, count }) => ({ value: value as T, count }));
  return {
    skills: of('skill'),
    languages: of('language'),
    sides: of('side'),
    states: of('state'),
    mine: of('mine'),
  };
}
