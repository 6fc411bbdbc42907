import { Injectable } from '@nestjs/common';
import { workshopChangedMessage } from '#libs/contracts/channels';
import {
  registrationCancelled,
  registrationCheckedIn,
  registrationPromoted,
  registrationReceived,
  workshopEdited,
  workshopHostAdded,
  workshopHostRemoved,
  workshopMoved,
  workshopRescheduled,
} from '#libs/contracts/workshop-facts';
import { ListensTo, type Fact } from '#libs/core/jobs/handles';
import { personRoom } from '#libs/core/realtime/connection';
import { Rooms } from '#libs/core/realtime/rooms';
import { WorkshopAudience } from './workshop-audience.repository.js';

/** Follows the facts about workshops to the screens of their people. */
@Injectable()
export class WorkshopsListener {
  constructor(
    private readonly audience: WorkshopAudience,
    private readonly rooms: Rooms,
  ) {}

  @ListensTo(
    workshopEdited,
    workshopMoved,
    workshopRescheduled,
    workshopHostAdded,
    workshopHostRemoved,
    registrationReceived,
    registrationPromoted,
    registrationCancelled,
    registrationCheckedIn,
  )
  async tell(facts: Fact[]): Promise<void> {
    const ids = new Set(facts.map(({ payload }) => payload.workshopId ?? ''));
    for (const { id, version, personIds } of await this.audience.of([...ids])) {
      for (const personId of personIds)
        this.rooms.emit(personRoom(personId), workshopChangedMessage, { id, version });
    }
  }
}
