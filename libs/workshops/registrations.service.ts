import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Input } from '#libs/contracts/operation';
import type { Page } from '#libs/contracts/primitives';
import {
  registrationState,
  type cancelRegistration,
  type checkIn,
  type checkInByCode,
  type listRegistrations,
  type register,
  type RegistrationState,
  type registrationView,
} from '#libs/contracts/registrations';
import { registrationCheckedIn } from '#libs/contracts/workshop-facts';
import { AppError, invalidField } from '#libs/core/app-error';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { pageOf } from '#libs/core/http/paging';
import { Outbox } from '#libs/core/outbox/outbox';
import { PeopleDirectory, personIn } from '#libs/identity/people.service';
import { registrationPolicy } from './registrations.policy.js';
import { RegistrationsRepository, type RegistrationRow } from './registrations.repository.js';
import { Seats } from './seats.js';
import { isAhead, takesRegistrations } from './workshop-state.js';
import { isDayOf } from './workshop-times.js';
import { workshopPolicy } from './workshops.policy.js';
import { WorkshopsRepository, type WorkshopRow } from './workshops.repository.js';

type RegistrationView = z.infer<typeof registrationView>;

/** With a seat: all that others who registered see. */
const SEATED: readonly RegistrationState[] = ['confirmed', 'checked_in', 'no_show'];

/** What people do with their places in a workshop, and hosts with those of others. */
@Injectable()
export class RegistrationsService {
  constructor(
    private readonly database: Database,
    private readonly workshops: WorkshopsRepository,
    private readonly registrations: RegistrationsRepository,
    private readonly seats: Seats,
    private readonly people: PeopleDirectory,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: Actor,
    { params, query }: Input<typeof listRegistrations>,
  ): Promise<Page<RegistrationView>> {
    const workshop = await this.workshops.find(params.id, actor.personId);
    workshopPolicy.assert('seeAttendees', actor, workshop);
    const shown = workshopPolicy.allows('seeContacts', actor, workshop) ? registrationState.options : SEATED;
    const states = shown.filter((state) => query.state === undefined || state === query.state);
    const rows = await this.registrations.list(workshop.id, states, query);
    const { items, nextCursor } = pageOf(
      rows,
      query.limit,
      ({ arrival }) => [arrival],
      (row) => row,
    );
    return { items: await this.views(actor, workshop, items), nextCursor };
  }

  register(actor: SignedInActor, { params, body }: Input<typeof register>): Promise<RegistrationView> {
    return this.database.transaction(async () => {
      const workshop = await this.workshops.findLocked(params.id, actor.personId);
      workshopPolicy.assert('register', actor, workshop);
      if (workshop.mine) throw new AppError('already_exists');
      if (!takesRegistrations(workshop.state) || workshop.startsAt <= this.clock.now())
        throw new AppError('registration_closed');
      const id = await this.seats.take(actor, workshop, body.language ?? null);
      return this.view(actor, workshop, id);
    });
  }

  /** Cancelled twice it is cancelled once. */
  cancel(actor: SignedInActor, { params }: Input<typeof cancelRegistration>): Promise<void> {
    return this.database.transaction(async () => {
      const { registration, workshop } = await this.locked(actor, params.id);
      registrationPolicy.assert('cancel', actor, { ...registration, hostIds: workshop.hostIds });
      if (registration.state === 'cancelled') return;
      const open = registration.state === 'confirmed' || registration.state === 'waitlisted';
      if (!open || !isAhead(workshop.state)) throw illegal(registration.state, 'cancelled');
      await this.seats.release(actor, registration);
    });
  }

  checkIn(actor: SignedInActor, { params }: Input<typeof checkIn>): Promise<RegistrationView> {
    return this.database.transaction(async () => {
      const { registration, workshop } = await this.locked(actor, params.id);
      registrationPolicy.assert('checkIn', actor, { ...registration, hostIds: workshop.hostIds });
      return this.markPresent(actor, workshop, registration);
    });
  }

  checkInByCode(
    actor: SignedInActor,
    { params, body }: Input<typeof checkInByCode>,
  ): Promise<RegistrationView> {
    return this.database.transaction(async () => {
      const workshop = await this.workshops.findLocked(params.id, actor.personId);
      workshopPolicy.assert('checkIn', actor, workshop);
      const registration = await this.registrations.findByCode(workshop.id, body.code);
      if (!registration) throw invalidField('code', 'unknown_code', 'is nobody’s code here');
      return this.markPresent(actor, workshop, registration);
    });
  }

  /** A registration and its workshop, both held still. */
  private async locked(actor: SignedInActor, id: string) {
    const found = await this.registrations.find(id);
    const workshop = found && (await this.workshops.findLocked(found.workshopId, actor.personId));
    const registration = workshop && (await this.registrations.find(id));
    if (!registration) throw new AppError('not_found');
    return { registration, workshop };
  }

  private async markPresent(
    actor: SignedInActor,
    workshop: WorkshopRow,
    { id, state, personId }: RegistrationRow,
  ): Promise<RegistrationView> {
    if (state !== 'checked_in') {
      const now = this.clock.now();
      if (state !== 'confirmed' || workshop.state === 'cancelled') throw illegal(state, 'checked_in');
      if (!isDayOf(workshop, now)) throw new AppError('not_the_day');
      await this.registrations.update(id, { state: 'checked_in', checkedInAt: now });
      const fact = { workshopId: workshop.id, registrationId: id, personId };
      await this.outbox.record(registrationCheckedIn, fact, actor);
    }
    return this.view(actor, workshop, id);
  }

  private async view(actor: Actor, workshop: WorkshopRow, id: string): Promise<RegistrationView> {
    const row = await this.registrations.find(id);
    const [view] = row ? await this.views(actor, workshop, [row]) : [];
    return view as RegistrationView;
  }

  private async views(
    actor: Actor,
    workshop: WorkshopRow,
    rows: readonly RegistrationRow[],
  ): Promise<RegistrationView[]> {
    const people = await this.people.briefs(
      actor,
      rows.map(({ personId }) => personId),
    );
    const showsContact = workshopPolicy.allows('seeContacts', actor, workshop);
    return rows.map((row) => ({
      id: row.id,
      workshopId: row.workshopId,
      person: personIn(people, row.personId),
      state: row.state,
      position: row.position,
      language: row.language,
      registeredAt: row.registeredAt.toISOString(),
      checkedInAt: row.checkedInAt?.toISOString() ?? null,
      contact: showsContact && row.email !== null ? { email: row.email } : null,
      code: row.personId === actor.personId && SEATED.includes(row.state) ? row.code : null,
      can: registrationPolicy.can(actor, { ...row, hostIds: workshop.hostIds }, ['cancel', 'checkIn']),
    }));
  }
}

/** From each state, where its person or a host may still bring it. */
const ALLOWED: Record<RegistrationState, RegistrationState[]> = {
  confirmed: ['checked_in', 'cancelled'],
  waitlisted: ['cancelled'],
  checked_in: [],
  no_show: [],
  cancelled: [],
};
const illegal = (from: RegistrationState, to: RegistrationState): AppError =>
  new AppError('illegal_transition', { from, to }, { allowed: ALLOWED[from] });
