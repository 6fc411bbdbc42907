import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import {
  type changeMe,
  type changeWorkingHours,
  type meView,
  type readWorkingHours,
} from '#libs/contracts/identity';
import { personChanged } from '#libs/contracts/identity-facts';
import type { Answer, Input } from '#libs/contracts/operation';
import { AppError } from '#libs/core/app-error';
import { isAdmin, type Actor } from '#libs/core/auth/actor';
import { Rooms } from '#libs/core/realtime/rooms';
import { assertVersion } from '#libs/core/http/conditional';
import { Database } from '#libs/core/database/database';
import { Outbox } from '#libs/core/outbox/outbox';
import { personOf } from './person-of.js';
import type { Person } from './person.entity.js';
import { PersonParts } from './person-parts.js';
import { PersonsRepository } from './persons.repository.js';

type MeView = z.infer<typeof meView>;
type Hours = Answer<typeof readWorkingHours>;

/** What a person may read and change of their own account. */
@Injectable()
export class MeService {
  constructor(
    private readonly persons: PersonsRepository,
    private readonly parts: PersonParts,
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly rooms: Rooms,
  ) {}

  async read(actor: Actor): Promise<MeView> {
    return this.view(actor, await this.self(actor));
  }

  async change(actor: Actor, { body, ifMatch }: Input<typeof changeMe>): Promise<MeView> {
    return this.view(actor, await this.save(actor, ifMatch, body));
  }

  async workingHours(actor: Actor): Promise<Hours> {
    return hoursOf(await this.self(actor));
  }

  async changeWorkingHours(
    actor: Actor,
    { body, ifMatch }: Input<typeof changeWorkingHours>,
  ): Promise<Hours> {
    const timeZone = body.timeZone === undefined ? {} : { timeZone: body.timeZone };
    return hoursOf(await this.save(actor, ifMatch, { workingHours: body.spans, ...timeZone }));
  }

  private save(actor: Actor, ifMatch: number, changes: Partial<Person>): Promise<Person> {
    return this.database.transaction(async () => {
      const person = await this.self(actor);
      assertVersion(person.version, ifMatch);
      const changed = await this.persons.update(person.id, person.version, changes);
      if (!changed) throw new AppError('stale_version');
      await this.outbox.record(personChanged, { personId: person.id }, actor);
      this.rooms.rightsChanged(person.id);
      return changed;
    });
  }

  private async self(actor: Actor): Promise<Person> {
    const person = await this.persons.findById(personOf(actor));
    if (!person) throw new AppError('unauthenticated');
    return person;
  }

  private async view(actor: Actor, person: Person): Promise<MeView> {
    const organisations = (await this.parts.organisationsOf(actor, [person.id])).get(person.id) ?? [];
    const manages = actor.memberships.some(({ role }) => role !== 'member');
    return {
      id: person.id,
      version: person.version,
      email: person.email,
      emailVerified: person.emailVerifiedAt !== null,
      pendingEmail: person.pendingEmail,
      name: person.name,
      uiLocale: person.uiLocale === 'zh-Hans' ? 'zh-Hans' : 'en',
      readLocales: person.readLocales,
      timeZone: person.timeZone,
      homeRegion: person.homeRegion,
      languages: person.languages,
      workingHours: person.workingHours,
      bio: person.bio,
      listed: person.listed,
      platformRoles: person.platformRoles,
      memberships: organisations.map(({ id, name, role }) => ({
        organisationId: id,
        name,
        role: role as 'owner' | 'admin' | 'member',
        side: person.homeRegion,
      })),
      can: {
        createOrganisation: person.emailVerifiedAt !== null,
        createChallenge: person.emailVerifiedAt !== null && manages,
        administer: isAdmin(actor),
      },
    };
  }
}

const hoursOf = (person: Person): Hours => ({
  timeZone: person.timeZone,
  spans: person.workingHours,
  version: person.version,
});
