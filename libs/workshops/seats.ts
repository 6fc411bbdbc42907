import { Injectable } from '@nestjs/common';
import {
  registrationCancelled,
  registrationConfirmed,
  registrationPromoted,
  registrationReceived,
  registrationWaitlisted,
} from '#libs/contracts/workshop-facts';
import { AppError } from '#libs/core/app-error';
import type { SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { newId } from '#libs/core/id';
import { Outbox } from '#libs/core/outbox/outbox';
import { newCheckInCode } from './check-in-code.js';
import type { Registration } from './registration.entity.js';
import { RegistrationsRepository } from './registrations.repository.js';
import { takesRegistrations } from './workshop-state.js';
import { WorkshopsRepository, type WorkshopRow } from './workshops.repository.js';

/**
 * Seats and the waitlist. Every method is called in a transaction that holds the workshop's row: whoever comes, goes or
 * changes the number of seats does so one after the other, over all processes. A seat that is free while somebody waits
 * does not outlive its transaction.
 */
@Injectable()
export class Seats {
  constructor(
    private readonly workshops: WorkshopsRepository,
    private readonly registrations: RegistrationsRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Gives the person a seat, or the last place on the waitlist; answers the registration's id. */
  async take(actor: SignedInActor, workshop: WorkshopRow, language: string | null): Promise<string> {
    const seated = await this.workshops.shiftSeats(workshop.id, 1);
    if (!seated && !workshop.waitlist) throw new AppError('full');
    const registration: Registration = {
      id: newId(),
      workshopId: workshop.id,
      personId: actor.personId,
      state: seated ? 'confirmed' : 'waitlisted',
      arrival: await this.workshops.nextArrival(workshop.id),
      language,
      code: newCheckInCode(),
      registeredAt: this.clock.now(),
      checkedInAt: null,
    };
    await this.registrations.insert(registration);
    const fact = factOf(registration);
    await this.outbox.record(seated ? registrationConfirmed : registrationWaitlisted, fact, actor);
    await this.outbox.record(registrationReceived, fact, actor);
    return registration.id;
  }

  /** Takes a place back, and hands its seat on. */
  async release(
    actor: SignedInActor,
    registration: Pick<Registration, 'id' | 'workshopId' | 'personId' | 'state'>,
  ): Promise<void> {
    await this.registrations.update(registration.id, { state: 'cancelled' });
    await this.outbox.record(registrationCancelled, { ...factOf(registration), byId: actor.personId }, actor);
    if (registration.state === 'confirmed') await this.workshops.shiftSeats(registration.workshopId, -1);
    await this.settle(registration.workshopId);
  }

  /** Gives free seats to those who wait longest, and lets the state say whether any is left. */
  async settle(workshopId: string): Promise<void> {
    const workshop = await this.workshops.find(workshopId, null);
    if (!workshop || !takesRegistrations(workshop.state)) return;
    const free = Math.max(0, workshop.capacity - workshop.taken);
    const promoted =
      free > 0 && workshop.waiting > 0 ? await this.registrations.promote(workshopId, free) : [];
    await this.workshops.shiftSeats(workshopId, promoted.length);
    await this.outbox.recordAll(
      registrationPromoted,
      promoted.map(({ id, personId }) => ({ workshopId, registrationId: id, personId })),
      null,
    );
  }
}

const factOf = ({ id, workshopId, personId }: Pick<Registration, 'id' | 'workshopId' | 'personId'>) => ({
  workshopId,
  registrationId: id,
  personId,
});
