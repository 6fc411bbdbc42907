import { Injectable } from '@nestjs/common';
import type { Side } from '#libs/contracts/primitives';

export interface FirstOrganisation {
  name: string;
  country: string;
  locale: string;
}

/** What set-up needs of organisations, which stand above identity and register it. */
export interface SetupOrganisations {
  sideOf(country: string): Side;
  found(founderId: string, organisation: FirstOrganisation): Promise<void>;
}

@Injectable()
export class SetupParts {
  private organisations?: SetupOrganisations;

  register(organisations: SetupOrganisations): void {
    this.organisations = organisations;
  }

  sideOf(country: string): Side {
    return this.registered.sideOf(country);
  }

  foundOrganisation(founderId: string, organisation: FirstOrganisation): Promise<void> {
    return this.registered.found(founderId, organisation);
  }

  private get registered(): SetupOrganisations {
    if (!this.organisations) throw new Error('Nobody registered how an organisation is founded.');
    return this.organisations;
  }
}
