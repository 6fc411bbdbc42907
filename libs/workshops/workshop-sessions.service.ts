import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Input } from '#libs/contracts/operation';
import { workshopEdited } from '#libs/contracts/workshop-facts';
import type {
  addWorkshopSession,
  changeWorkshopSession,
  listWorkshopSessions,
  removeWorkshopSession,
  workshopSessionView,
} from '#libs/contracts/workshop-sessions';
import { AppError, invalidField } from '#libs/core/app-error';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { newId } from '#libs/core/id';
import { Outbox } from '#libs/core/outbox/outbox';
import { reviseSource, writeLocalized } from '#libs/language/localized-text';
import { readingOf, textFor, type Reading } from '#libs/language/reading';
import { TextSubjects } from '#libs/language/text-subjects';
import type { WorkshopSession } from './workshop-session.entity.js';
import { WorkshopSessionsRepository } from './workshop-sessions.repository.js';
import { minutesOf } from './workshop-times.js';
import { workshopPolicy } from './workshops.policy.js';
import { WorkshopsRepository, type WorkshopRow } from './workshops.repository.js';
import { WorkshopsService } from './workshops.service.js';

type SessionView = z.infer<typeof workshopSessionView>;

const MOST = 40;
const MINUTE_MS = 60_000;

/** The agenda of a workshop. */
@Injectable()
export class WorkshopSessions {
  constructor(
    private readonly database: Database,
    private readonly workshops: WorkshopsRepository,
    private readonly sessions: WorkshopSessionsRepository,
    private readonly service: WorkshopsService,
    private readonly outbox: Outbox,
    private readonly texts: TextSubjects,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, { params, query }: Input<typeof listWorkshopSessions>) {
    const workshop = await this.service.visible(actor, params.id);
    const reading = readingOf(actor, query);
    const rows = await this.sessions.list(workshop.id);
    return { items: rows.map((row) => viewOf(reading, workshop, row)), nextCursor: null };
  }

  add(actor: SignedInActor, { params, body }: Input<typeof addWorkshopSession>): Promise<SessionView> {
    return this.edit(actor, params.id, async (workshop) => {
      if ((await this.sessions.list(workshop.id)).length >= MOST)
        throw new AppError('too_large', { limit: MOST });
      const session: WorkshopSession = {
        ...body,
        id: newId(),
        workshopId: workshop.id,
        title: writeLocalized(body.title, actor.personId, this.clock.now()),
        speaker: body.speaker ?? null,
      };
      assertWithin(workshop, session);
      await this.sessions.insert(session);
      return this.written(actor, workshop, session);
    });
  }

  change(actor: SignedInActor, { params, body }: Input<typeof changeWorkshopSession>): Promise<SessionView> {
    return this.edit(actor, params.id, async (workshop) => {
      const before = await this.sessionOf(params);
      const {
        title,
        speaker = before.speaker,
        afterMinutes = before.afterMinutes,
        minutes = before.minutes,
      } = body;
      const session: WorkshopSession = {
        ...before,
        speaker,
        afterMinutes,
        minutes,
        title: title ? reviseSource(before.title, title, actor.personId, this.clock.now()) : before.title,
      };
      assertWithin(workshop, session);
      await this.sessions.update(session.id, session);
      return this.written(actor, workshop, session);
    });
  }

  remove(actor: SignedInActor, { params }: Input<typeof removeWorkshopSession>): Promise<void> {
    return this.edit(actor, params.id, async () => {
      const { id } = await this.sessionOf(params);
      await this.sessions.remove(id);
    });
  }

  private edit<T>(actor: SignedInActor, id: string, work: (workshop: WorkshopRow) => Promise<T>): Promise<T> {
    return this.database.transaction(async () => {
      const workshop = await this.workshops.findLocked(id, actor.personId);
      workshopPolicy.assert('edit', actor, workshop);
      const answer = await work(workshop);
      await this.outbox.record(workshopEdited, { workshopId: workshop.id }, actor);
      return answer;
    });
  }

  private async sessionOf({ id, sessionId }: { id: string; sessionId: string }): Promise<WorkshopSession> {
    const session = await this.sessions.find(sessionId);
    if (session?.workshopId !== id) throw new AppError('not_found');
    return session;
  }

  private async written(actor: Actor, workshop: WorkshopRow, session: WorkshopSession): Promise<SessionView> {
    await this.texts.requestVariants('workshop_session', session.id);
    return viewOf(readingOf(actor), workshop, session);
  }
}

function assertWithin(workshop: WorkshopRow, { afterMinutes, minutes }: WorkshopSession): void {
  if (afterMinutes + minutes > minutesOf(workshop))
    throw invalidField('minutes', 'outside_workshop', 'ends after the workshop does');
}

function viewOf(reading: Reading, { startsAt }: WorkshopRow, session: WorkshopSession): SessionView {
  const from = startsAt.getTime() + session.afterMinutes * MINUTE_MS;
  return {
    id: session.id,
    title: textFor(reading, session.title),
    speaker: session.speaker,
    afterMinutes: session.afterMinutes,
    minutes: session.minutes,
    startsAt: new Date(from).toISOString(),
    endsAt: new Date(from + session.minutes * MINUTE_MS).toISOString(),
  };
}
