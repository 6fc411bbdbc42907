import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/core/auth/actor';

export interface PersonOrganisation {
  id: string;
  name: string;
  role: string;
}

type OrganisationsOf = (actor: Actor, personIds: string[]) => Promise<Map<string, PersonOrganisation[]>>;

/** What features above identity add to a person's page: organisations tell who belongs to them. */
@Injectable()
export class PersonParts {
  private source: OrganisationsOf = () => Promise.resolve(new Map());

  registerOrganisations(source: OrganisationsOf): void {
    this.source = source;
  }

  organisationsOf(actor: Actor, personIds: string[]): Promise<Map<string, PersonOrganisation[]>> {
    return personIds.length === 0 ? Promise.resolve(new Map()) : this.source(actor, personIds);
  }
}
