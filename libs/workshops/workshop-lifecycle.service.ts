import { Injectable } from '@nestjs/common';
import type { Input } from '#libs/contracts/operation';
import {
  advanceDueWorkshops,
  workshopCancelled,
  workshopMoved,
  workshopPublished,
  workshopRescheduled,
} from '#libs/contracts/workshop-facts';
import type { rescheduleWorkshop, transitionWorkshop, WorkshopState } from '#libs/contracts/workshops';
import { AppError, invalidField } from '#libs/core/app-error';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { Outbox } from '#libs/core/outbox/outbox';
import { writeLocalized } from '#libs/language/localized-text';
import { TextSubjects } from '#libs/language/text-subjects';
import { Agenda } from './agenda.js';
import { RegistrationsRepository } from './registrations.repository.js';
import { newTimes } from './workshop-content.js';
import { assertMove, assertReschedulable, nextStates } from './workshop-state.js';
import type { WorkshopView } from './workshop-view.js';
import type { Workshop } from './workshop.entity.js';
import { workshopPolicy } from './workshops.policy.js';
import { WorkshopsRepository, type WorkshopRow } from './workshops.repository.js';
import { WorkshopsService } from './workshops.service.js';

type Move = Input<typeof transitionWorkshop>['body'];

/** Brings workshops from state to state and from one time to another: by request of a host, or because the time has come. */
@Injectable()
export class WorkshopLifecycle {
  constructor(
    private readonly database: Database,
    private readonly workshops: WorkshopsRepository,
    private readonly registrations: RegistrationsRepository,
    private readonly service: WorkshopsService,
    private readonly agenda: Agenda,
    private readonly outbox: Outbox,
    private readonly texts: TextSubjects,
    private readonly clock: Clock,
  ) {}

  transition(
    actor: SignedInActor,
    { params, body }: Input<typeof transitionWorkshop>,
  ): Promise<WorkshopView> {
    return this.database.transaction(async () => {
      const row = await this.workshops.findLocked(params.id, actor.personId);
      workshopPolicy.assert('manage', actor, row);
      assertMove(row.state, body.to);
      await this.move(actor, row, body.to, this.columnsOf(actor, row, body));
      await this.follow(actor, row, body.to);
      return this.service.view(actor, row.id);
    });
  }

  reschedule(
    actor: SignedInActor,
    { params, body }: Input<typeof rescheduleWorkshop>,
  ): Promise<WorkshopView> {
    return this.database.transaction(async () => {
      const row = await this.workshops.findLocked(params.id, actor.personId);
      workshopPolicy.assert('manage', actor, row);
      assertReschedulable(row.state);
      const times = newTimes(row, body);
      this.assertAhead(times);
      await this.agenda.assertFits(row.id, times);
      const moved = { ...times, sequence: row.sequence + 1 };
      await this.workshops.update(row.id, row.version, moved);
      await this.outbox.record(workshopRescheduled, { workshopId: row.id, byId: actor.personId }, actor);
      await this.planAhead({ ...row, ...moved });
      return this.service.view(actor, row.id);
    });
  }

  /** Starts what is due and ends what is over; each in a transaction of its own. */
  async advanceDue(): Promise<void> {
    const now = this.clock.now();
    for (const id of await this.workshops.dueToStart(now)) await this.advance(id, 'startsAt', 'live');
    for (const id of await this.workshops.dueToEnd(now)) await this.advance(id, 'endsAt', 'done');
  }

  private advance(id: string, due: 'startsAt' | 'endsAt', to: WorkshopState): Promise<void> {
    return this.database.transaction(async () => {
      const row = await this.workshops.findLocked(id, null);
      if (!row || row[due] > this.clock.now() || !nextStates(row.state, 'clock').includes(to)) return;
      await this.move(null, row, to);
    });
  }

  private async move(
    actor: Actor | null,
    row: Pick<WorkshopRow, 'id' | 'version' | 'state'>,
    to: WorkshopState,
    changes: Partial<Workshop> = {},
  ): Promise<void> {
    await this.workshops.update(row.id, row.version, { ...changes, state: to });
    await this.outbox.record(workshopMoved, { workshopId: row.id, from: row.state, to }, actor);
  }

  /** Asks what the move depends on, and says what else changes with it. */
  private columnsOf(actor: SignedInActor, row: WorkshopRow, { to, reason }: Move): Partial<Workshop> {
    const now = this.clock.now();
    switch (to) {
      case 'scheduled':
        this.assertAnnounceable(row);
        return { publishedAt: now };
      case 'registration_open':
        this.assertAhead(row);
        return {};
      case 'cancelled':
        if (!reason) throw invalidField('reason', 'reason_required', 'must say why');
        return { cancelReason: writeLocalized(reason, actor.personId, now), sequence: row.sequence + 1 };
      default:
        return {};
    }
  }

  private async follow(actor: SignedInActor, row: WorkshopRow, to: WorkshopState): Promise<void> {
    const fact = { workshopId: row.id, byId: actor.personId };
    if (to === 'scheduled') {
      await this.outbox.record(workshopPublished, fact, actor);
      await this.planAhead(row);
    }
    if (to === 'cancelled') {
      if (row.published) await this.outbox.record(workshopCancelled, fact, actor);
      await this.texts.requestVariants('workshop', row.id);
    }
    if (to === 'harvested') await this.registrations.markNoShows(row.id);
  }

  private assertAnnounceable(row: WorkshopRow): void {
    if (!row.summary)
      throw new AppError(
        'gate_incomplete',
        { missing: 'summary' },
        { errors: [{ path: 'summary', code: 'missing', message: 'says what it is about' }] },
      );
    this.assertAhead(row);
  }

  private assertAhead({ startsAt }: Pick<Workshop, 'startsAt'>): void {
    if (startsAt <= this.clock.now()) throw invalidField('start', 'past', 'must lie ahead');
  }

  /** The clock comes to it at its start and at its end; the sweep would find both a little later. */
  private async planAhead({ id, sequence, startsAt, endsAt }: WorkshopRow): Promise<void> {
    for (const runAt of [startsAt, endsAt]) {
      const key = `workshop ${id} ${sequence} ${runAt.toISOString()}`;
      await this.outbox.later(advanceDueWorkshops, {}, { runAt, key });
    }
  }
}
