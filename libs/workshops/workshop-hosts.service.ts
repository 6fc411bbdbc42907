import { Injectable } from '@nestjs/common';
import type { Input } from '#libs/contracts/operation';
import { workshopHostAdded, workshopHostRemoved } from '#libs/contracts/workshop-facts';
import type { addWorkshopHost, removeWorkshopHost } from '#libs/contracts/workshops';
import { AppError } from '#libs/core/app-error';
import type { SignedInActor } from '#libs/core/auth/actor';
import { Database } from '#libs/core/database/database';
import { Outbox } from '#libs/core/outbox/outbox';
import { PeopleDirectory } from '#libs/identity/people.service';
import { RegistrationsRepository } from './registrations.repository.js';
import { Seats } from './seats.js';
import type { WorkshopView } from './workshop-view.js';
import { workshopPolicy } from './workshops.policy.js';
import { WorkshopsRepository, type WorkshopRow } from './workshops.repository.js';
import { WorkshopsService } from './workshops.service.js';

const MOST = 2;

/** The one or two who run a workshop, with equal rights. */
@Injectable()
export class WorkshopHosts {
  constructor(
    private readonly database: Database,
    private readonly workshops: WorkshopsRepository,
    private readonly registrations: RegistrationsRepository,
    private readonly seats: Seats,
    private readonly service: WorkshopsService,
    private readonly people: PeopleDirectory,
    private readonly outbox: Outbox,
  ) {}

  add(actor: SignedInActor, { params, body }: Input<typeof addWorkshopHost>): Promise<WorkshopView> {
    return this.database.transaction(async () => {
      const row = await this.managed(actor, params.id);
      if (row.hostIds.includes(body.personId)) throw new AppError('already_member');
      if (row.hostIds.length >= MOST) throw new AppError('enough_hosts');
      // hosts are known by name to those who come
      await this.people.known(actor, body.personId);
      await this.giveSeatBack(actor, row, body.personId);
      await this.workshops.addHost(row.id, body.personId);
      await this.outbox.record(workshopHostAdded, factOf(actor, row, body.personId), actor);
      return this.service.view(actor, row.id);
    });
  }

  /** Removes a host; hosts themselves leave this way. */
  remove(actor: SignedInActor, { params }: Input<typeof removeWorkshopHost>): Promise<void> {
    return this.database.transaction(async () => {
      const row = await this.managed(actor, params.id);
      if (!row.hostIds.includes(params.personId)) throw new AppError('not_found');
      if (row.hostIds.length === 1) throw new AppError('last_host');
      await this.workshops.removeHost(row.id, params.personId);
      await this.outbox.record(workshopHostRemoved, factOf(actor, row, params.personId), actor);
    });
  }

  private async managed(actor: SignedInActor, id: string): Promise<WorkshopRow> {
    const row = await this.workshops.findLocked(id, actor.personId);
    workshopPolicy.assert('manageHosts', actor, row);
    return row;
  }

  /** Who runs it needs no seat. */
  private async giveSeatBack(actor: SignedInActor, { id }: WorkshopRow, personId: string): Promise<void> {
    const theirs = (await this.workshops.find(id, personId))?.mine;
    const registration = theirs && (await this.registrations.find(theirs.id));
    if (registration) await this.seats.release(actor, registration);
  }
}

const factOf = ({ personId: byId }: SignedInActor, { id }: WorkshopRow, personId: string) => ({
  workshopId: id,
  personId,
  byId,
});
