import { Injectable } from '@nestjs/common';
import type { Side } from '#libs/contracts/primitives';
import { invalidField } from '#libs/core/app-error';
import type { Actor } from '#libs/core/auth/actor';
import { PeopleDirectory } from '#libs/identity/people.service';

/** Who may be brought into a project: adding somebody shows their name, so only who is known already. */
@Injectable()
export class KnownPeople {
  constructor(private readonly people: PeopleDirectory) {}

  /** The shore of a person whom the actor knows by name; a 422 about `personId` else. */
  async homeOf(actor: Actor, personId: string): Promise<Side> {
    const person = (await this.people.briefs(actor, [personId])).get(personId);
    if (!person || person.masked)
      throw invalidField('personId', 'unknown_person', 'is nobody whom you know here');
    return person.side;
  }
}
