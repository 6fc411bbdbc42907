import { Injectable } from '@nestjs/common';
import { Rooms } from '../realtime/rooms.js';

/** Tells every process at once that a person's rights changed, so that no cache and no socket outlives them. */
@Injectable()
export class ActorChanges {
  constructor(private readonly rooms: Rooms) {}

  /** Inside a transaction the word goes out when it commits. */
  announce(personId: string): Promise<void> {
    this.rooms.rightsChanged(personId);
    return Promise.resolve();
  }
}
