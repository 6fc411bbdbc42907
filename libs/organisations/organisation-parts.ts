import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '#libs/core/auth/actor';
import { ActorEnrichers } from '#libs/core/auth/actor-enrichers';
import { PersonParts, type PersonOrganisation } from '#libs/identity/person-parts';
import { SetupParts } from '#libs/identity/setup-parts';
import { readingOf, textFor } from '#libs/language/reading';
import { TextSubjects } from '#libs/language/text-subjects';
import { MembershipsRepository } from './memberships.repository.js';
import { organisationPolicy } from './organisations.policy.js';
import { OrganisationsRepository } from './organisations.repository.js';
import { OrganisationsService } from './organisations.service.js';
import { sideOfCountry } from './side-of-country.js';

/** What organisations tell the libraries below them: who belongs where, who may translate, how the first one is founded. */
@Injectable()
export class OrganisationParts implements OnModuleInit {
  constructor(
    private readonly actors: ActorEnrichers,
    private readonly persons: PersonParts,
    private readonly setup: SetupParts,
    private readonly texts: TextSubjects,
    private readonly organisations: OrganisationsRepository,
    private readonly memberships: MembershipsRepository,
    private readonly service: OrganisationsService,
  ) {}

  onModuleInit(): void {
    this.actors.register(async (personId) => ({ memberships: await this.memberships.ofPerson(personId) }));
    this.persons.registerOrganisations((actor, personIds) => this.organisationsOf(actor, personIds));
    this.setup.register({
      sideOf: sideOfCountry,
      found: (founderId, first) => this.foundFirst(founderId, first),
    });
    this.texts.register({
      type: 'organisation',
      table: 'organisations',
      fields: { name: 'name', about: 'about' },
      mayTranslate: async (actor, id) => {
        const row = await this.organisations.findById(id);
        if (!row) return 'hidden';
        return organisationPolicy.allows('edit', actor, row) ? 'yes' : 'no';
      },
    });
  }

  private async organisationsOf(
    actor: Actor,
    personIds: string[],
  ): Promise<Map<string, PersonOrganisation[]>> {
    const reading = readingOf(actor);
    const rows = await this.memberships.named(personIds);
    const found = new Map<string, PersonOrganisation[]>(personIds.map((personId) => [personId, []]));
    for (const { personId, organisationId, name, role } of rows) {
      found.get(personId)?.push({ id: organisationId, name: textFor(reading, name).text, role });
    }
    return found;
  }

  private async foundFirst(
    founderId: string,
    { name, country, locale }: { name: string; country: string; locale: string },
  ): Promise<void> {
    await this.service.foundFor(null, founderId, {
      name: { locale, text: name },
      country,
      city: '',
      helix: 'business',
      actorTypes: [],
      financeSubtype: null,
      sectors: [],
      size: null,
      registrations: [],
      website: null,
    });
  }
}
