import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import type { Answer, Input } from '#libs/contracts/operation';
import {
  scoutProfileWritten,
  type listScouts,
  type OwnScoutProfile,
  type readScout,
  type ScoutView,
  type writeOwnScoutProfile,
} from '#libs/contracts/scouts';
import { AppError } from '#libs/core/app-error';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Database } from '#libs/core/database/database';
import { decodeCursor, pageOf } from '#libs/core/http/paging';
import { Outbox } from '#libs/core/outbox/outbox';
import { BorderBases } from '#libs/identity/border-bases';
import { PeopleDirectory, personIn } from '#libs/identity/people.service';
import { nameQuery } from '#libs/language/name-query';
import { scoutPolicy } from './scouts.policy.js';
import { ScoutsRepository, type FacetRow, type ScoutRow } from './scouts.repository.js';

const UNWRITTEN: OwnScoutProfile = {
  pairs: [],
  sectors: [],
  regions: [],
  capacityMinutesPerWeek: 0,
  available: false,
  published: false,
};

/** The directory of scouts. Whoever publishes a profile consents to be known by name on both sides. */
@Injectable()
export class ScoutsService implements OnModuleInit {
  constructor(
    private readonly scouts: ScoutsRepository,
    private readonly people: PeopleDirectory,
    private readonly borders: BorderBases,
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.borders.register('scout', (_viewerId, personIds) => this.scouts.published(personIds));
  }

  async readOwn({ personId }: SignedInActor): Promise<OwnScoutProfile> {
    const row = await this.scouts.find(personId);
    return row ? ownView(row) : UNWRITTEN;
  }

  writeOwn(actor: SignedInActor, { body }: Input<typeof writeOwnScoutProfile>): Promise<OwnScoutProfile> {
    return this.database.transaction(async () => {
      await this.scouts.write(actor.personId, body);
      const fact = { personId: actor.personId, published: body.published };
      await this.outbox.record(scoutProfileWritten, fact, actor);
      return this.readOwn(actor);
    });
  }

  async list(
    actor: SignedInActor,
    { q = '', limit, cursor, from, to, sector, region, available }: Input<typeof listScouts>['query'],
  ): Promise<Answer<typeof listScouts>> {
    const prefix = nameQuery(q);
    // only marks were typed, with which no name begins
    const isNobody = prefix === '' && q.trim() !== '';
    const [rows, facets] = await Promise.all([
      isNobody
        ? []
        : this.scouts.list({
            prefix,
            from: from ?? null,
            to: to ?? null,
            sector: sector ?? null,
            region: region ?? null,
            available: available ? true : null,
            after: placeOf(cursor),
            limit: limit + 1,
          }),
      this.scouts.facets(),
    ]);
    const { items, nextCursor } = pageOf(
      rows,
      limit,
      (row) => [row.available ? 1 : 0, row.personId],
      (row) => row,
    );
    return { items: await this.views(actor, items), nextCursor, facets: facetsOf(facets) };
  }

  async read(actor: Actor, { params }: Input<typeof readScout>): Promise<ScoutView> {
    const row = await this.scouts.find(params.personId);
    scoutPolicy.assert('read', actor, row);
    const [view] = await this.views(actor, [row]);
    if (!view) throw new AppError('not_found');
    return view;
  }

  private async views(actor: Actor, rows: readonly ScoutRow[]): Promise<ScoutView[]> {
    const ids = rows.map(({ personId }) => personId);
    const [people, states] = await Promise.all([
      this.people.briefs(actor, ids),
      this.people.workingStates(ids),
    ]);
    return rows.map(({ personId, published: _consent, ...row }) => ({
      ...row,
      person: personIn(people, personId),
      timeZone: people.get(personId)?.timeZone ?? 'UTC',
      workingState: states.get(personId) ?? { state: 'unknown', until: null },
    }));
  }
}

const ownView = ({ pairs, sectors, regions, capacityMinutesPerWeek, available, published }: ScoutRow) => ({
  pairs,
  sectors,
  regions,
  capacityMinutesPerWeek,
  available,
  published,
});

const place = z.tuple([z.union([z.literal(0), z.literal(1)]), z.uuid()]);

function placeOf(cursor: string | undefined): { available: boolean; personId: string } | null {
  const values = decodeCursor(cursor, 2);
  if (!values) return null;
  const { data } = place.safeParse(values);
  if (!data) throw new AppError('invalid_cursor');
  return { available: data[0] === 1, personId: data[1] };
}

function facetsOf(rows: readonly FacetRow[]): Answer<typeof listScouts>['facets'] {
  const of = (facet: FacetRow['facet']) =>
    rows.filter((row) => row.facet === facet).map(({ value, count }) => ({ value, count }));
  return {
    pairs: of('pair').map(({ value, count }) => {
      const [from = '', to = ''] = value.split(' ');
      return { value: { from, to }, count };
    }),
    sectors: of('sector'),
    regions: of('region'),
  };
}
