import { Injectable } from '@nestjs/common';
import {
  organisationChanged,
  organisationFounded,
  type changeOrganisation,
  type createOrganisation,
  type listOrganisations,
  type readOrganisation,
} from '#libs/contracts/organisations';
import type { Input } from '#libs/contracts/operation';
import type { Page } from '#libs/contracts/primitives';
import { AppError } from '#libs/core/app-error';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Rooms } from '#libs/core/realtime/rooms';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { assertVersion } from '#libs/core/http/conditional';
import { pageOf } from '#libs/core/http/paging';
import { placeOf } from '#libs/core/http/place';
import { Outbox } from '#libs/core/outbox/outbox';
import { reviseSource, writeLocalized } from '#libs/language/localized-text';
import { optionalText, readingOf, type Reading } from '#libs/language/reading';
import { TextSubjects } from '#libs/language/text-subjects';
import { MembershipsRepository } from './memberships.repository.js';
import type { Organisation } from './organisation.entity.js';
import {
  organisationBriefOf,
  organisationViewOf,
  type OrganisationBrief,
  type OrganisationView,
} from './organisation-view.js';
import { organisationPolicy } from './organisations.policy.js';
import { OrganisationsRepository, type OrganisationRow } from './organisations.repository.js';
import { assertRegistrations, assertSectors } from './organisation-checks.js';
import { sideOfCountry } from './side-of-country.js';

type Founding = Input<typeof createOrganisation>['body'];

/** What people do with organisations themselves: find, found, read, change. */
@Injectable()
export class OrganisationsService {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsRepository,
    private readonly memberships: MembershipsRepository,
    private readonly outbox: Outbox,
    private readonly texts: TextSubjects,
    private readonly rooms: Rooms,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, query: Input<typeof listOrganisations>['query']): Promise<Page<OrganisationView>> {
    const rows = await this.organisations.list(query);
    const reading = readingOf(actor, query);
    return pageOf(
      rows,
      query.limit,
      ({ createdAt, id }) => placeOf(createdAt, id),
      (row) => organisationViewOf(actor, reading, row),
    );
  }

  async read(actor: Actor, { params, query }: Input<typeof readOrganisation>): Promise<OrganisationView> {
    return organisationViewOf(actor, readingOf(actor, query), await this.find(params.id));
  }

  async found(actor: SignedInActor, founding: Founding): Promise<OrganisationView> {
    const id = await this.foundFor(actor, actor.personId, founding);
    const founder: Actor = {
      ...actor,
      memberships: [...actor.memberships, { organisationId: id, role: 'owner' }],
    };
    return organisationViewOf(founder, readingOf(actor), await this.find(id));
  }

  /** Founds it with this person as its owner, in the running transaction if there is one; answers its id. */
  foundFor(actor: Actor | null, founderId: string, { name, about, ...plain }: Founding): Promise<string> {
    assertRegistrations(plain.registrations);
    assertSectors(plain.sectors);
    const now = this.clock.now();
    const side = sideOfCountry(plain.country);
    return this.database.transaction(async () => {
      const id = await this.organisations.insert({
        ...plain,
        awardLimit: null,
        side,
        name: writeLocalized(name, founderId, now),
        about: optionalText(null, about, founderId, now),
        createdAt: now,
      });
      await this.memberships.insert({
        organisationId: id,
        personId: founderId,
        role: 'owner',
        side,
        since: now,
      });
      await this.outbox.record(organisationFounded, { organisationId: id }, actor);
      await this.texts.requestVariants('organisation', id);
      this.rooms.rightsChanged(founderId);
      return id;
    });
  }

  change(
    actor: SignedInActor,
    { params, body, ifMatch }: Input<typeof changeOrganisation>,
  ): Promise<OrganisationView> {
    return this.database.transaction(async () => {
      const row = await this.organisations.findById(params.id);
      organisationPolicy.assert('edit', actor, row);
      assertVersion(row.version, ifMatch);
      await this.organisations.update(row.id, row.version, this.changed(actor, row, body));
      await this.outbox.record(organisationChanged, { organisationId: row.id }, actor);
      await this.texts.requestVariants('organisation', row.id);
      return organisationViewOf(actor, readingOf(actor), await this.find(row.id));
    });
  }

  /** Organisations in one line of text, by id. Ids nobody has are absent. */
  async briefs(reading: Reading, ids: readonly string[]): Promise<Map<string, OrganisationBrief>> {
    const rows = await this.organisations.findMany(ids);
    return new Map(rows.map((row) => [row.id, organisationBriefOf(reading, row)]));
  }

  private changed(
    { personId }: SignedInActor,
    row: OrganisationRow,
    { name, about, ...plain }: Input<typeof changeOrganisation>['body'],
  ): Partial<Organisation> {
    assertRegistrations(plain.registrations ?? []);
    assertSectors(plain.sectors ?? []);
    const now = this.clock.now();
    return {
      ...plain,
      side: sideOfCountry(plain.country ?? row.country),
      name: name === undefined ? row.name : reviseSource(row.name, name, personId, now),
      about: optionalText(row.about, about, personId, now),
    };
  }

  private async find(id: string): Promise<OrganisationRow> {
    const row = await this.organisations.findById(id);
    if (!row) throw new AppError('not_found');
    return row;
  }
}
