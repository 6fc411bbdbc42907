import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { personBrief, personView, searchPeople } from '#libs/contracts/identity';
import type { Input } from '#libs/contracts/operation';
import type { Page, Side } from '#libs/contracts/primitives';
import { workingStateAt } from '#libs/calendar/working-hours';
import { AppError, invalidField } from '#libs/core/app-error';
import type { Actor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { pageOf } from '#libs/core/http/paging';
import { decodeLastId } from '#libs/core/http/place';
import { nameQuery } from '#libs/language/name-query';
import { BorderBases } from './border-bases.js';
import { displayName } from './names.js';
import { personPolicy, type PersonFor } from './person.policy.js';
import { PeopleRepository, type PersonRow } from './people.repository.js';
import { personOf } from './person-of.js';
import { PersonParts } from './person-parts.js';
import { PersonsRepository } from './persons.repository.js';

export type PersonBrief = z.infer<typeof personBrief>;
export type PersonView = z.infer<typeof personView>;
export type WorkingState = NonNullable<PersonView['workingState']>;

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** What a reader is shown instead of a name that has no reason to cross the border. */
const MASKS: Record<Side, readonly [en: string, zh: string]> = {
  EU: ['A person in Europe', '欧洲的一位成员'],
  CN: ['A person in China', '中国的一位成员'],
  OTHER: ['A person elsewhere', '其他地区的一位成员'],
};
const ERASED = ['A former member', '已注销的成员'] as const;

/** Looks people up on behalf of a reader. The one place that decides whether a name is shown. */
@Injectable()
export class PeopleDirectory {
  constructor(
    private readonly people: PeopleRepository,
    private readonly persons: PersonsRepository,
    private readonly borders: BorderBases,
    private readonly parts: PersonParts,
    private readonly clock: Clock,
  ) {}

  /** How each of these people appears to the reader, by id. Ids nobody has are absent. */
  async briefs(
    actor: Actor,
    ids: readonly string[],
  ): Promise<Map<string, PersonBrief & { timeZone: string }>> {
    const rows = await this.people.findMany(ids);
    const known = await this.knownTo(actor, rows);
    return new Map(
      rows.map((row) => [
        row.id,
        { ...brief(row, known.has(row.id), actor.uiLocale), timeZone: row.time_zone },
      ]),
    );
  }

  /**
   * Somebody whom the actor knows by name; a 422 about `personId` else. Bringing people in shows their name to others,
   * so nobody brings in whom they may not name.
   */
  async known(actor: Actor, personId: string): Promise<PersonBrief> {
    const person = (await this.briefs(actor, [personId])).get(personId);
    if (!person || person.masked)
      throw invalidField('personId', 'unknown_person', 'is nobody whom you know here');
    return person;
  }

  /** Whether each of these people works now, by id. */
  async workingStates(ids: readonly string[]): Promise<Map<string, WorkingState>> {
    const rows = await this.people.findMany(ids);
    return new Map(rows.map((row) => [row.id, this.workingState(row)]));
  }

  /** The languages of each of these people, by id. */
  async languages(ids: readonly string[]): Promise<Map<string, PersonRow['languages']>> {
    const rows = await this.people.findMany(ids);
    return new Map(rows.map((row) => [row.id, row.languages]));
  }

  async homeRegions(ids: readonly string[]): Promise<Map<string, Side>> {
    const rows = await this.people.findMany(ids);
    return new Map(rows.map((row) => [row.id, row.home_region]));
  }

  async search(
    actor: Actor,
    { limit, cursor, q }: Input<typeof searchPeople>['query'],
  ): Promise<Page<PersonView>> {
    const after = decodeLastId(cursor) ?? NOBODY;
    const prefix = nameQuery(q ?? '');
    // only marks were typed, with which no name begins
    if (prefix === '' && q?.trim()) return { items: [], nextCursor: null };
    const ids = await this.visibleIds(actor, prefix, after, limit + 1);
    const views = await this.views(actor, ids);
    const shown = ids.flatMap((id) => views.get(id) ?? []);
    return pageOf(
      shown,
      limit,
      ({ id }) => [id],
      (view) => view,
    );
  }

  async read(actor: Actor, id: string): Promise<PersonView> {
    personOf(actor);
    const view = (await this.views(actor, [id])).get(id);
    if (!view) throw new AppError('not_found');
    return view;
  }

  /** A masked person is not found by name: pages of hits are filled from those the reader may know. */
  private async visibleIds(actor: Actor, prefix: string, afterId: string, wanted: number): Promise<string[]> {
    const found: string[] = [];
    let after = afterId;
    for (;;) {
      const ids = await this.persons.search(prefix, after, 200);
      const rows = await this.people.findMany(ids);
      const known = await this.knownTo(actor, rows);
      found.push(...ids.filter((id) => known.has(id)));
      const last = ids.at(-1);
      if (found.length >= wanted || ids.length < 200 || last === undefined) return found.slice(0, wanted);
      after = last;
    }
  }

  private async views(actor: Actor, ids: readonly string[]): Promise<Map<string, PersonView>> {
    const rows = await this.people.findMany(ids);
    const known = await this.knownTo(actor, rows);
    const organisations = await this.parts.organisationsOf(
      actor,
      rows.filter(({ id }) => known.has(id)).map(({ id }) => id),
    );
    return new Map(
      rows.map((row) => [
        row.id,
        this.view(row, known.has(row.id), actor.uiLocale, organisations.get(row.id) ?? []),
      ]),
    );
  }

  private view(
    row: PersonRow,
    known: boolean,
    uiLocale: string,
    organisations: PersonView['organisations'],
  ): PersonView {
    return {
      ...brief(row, known, uiLocale),
      name: known ? row.name : null,
      timeZone: known ? row.time_zone : null,
      languages: known ? row.languages : [],
      bio: known ? row.bio : '',
      organisations,
      workingState: known ? this.workingState(row) : null,
    };
  }

  private workingState(row: PersonRow): WorkingState {
    return workingStateAt(this.clock.now(), row.time_zone, row.working_hours);
  }

  private async knownTo(actor: Actor, rows: readonly PersonRow[]): Promise<Set<string>> {
    const known = new Set(
      rows.filter((row) => personPolicy.allows('seeName', actor, policyRow(row))).map(({ id }) => id),
    );
    const closed = rows.filter(({ id, state }) => !known.has(id) && state !== 'erased').map(({ id }) => id);
    if (actor.personId === null || closed.length === 0) return known;
    return new Set([...known, ...(await this.borders.known(actor.personId, closed))]);
  }
}

/** One of the people that were looked up, as a line of text names them. A row that names nobody is a fault of ours. */
export function personIn(people: ReadonlyMap<string, PersonBrief>, personId: string): PersonBrief {
  const person = people.get(personId);
  if (!person) throw new Error(`A row names a person who is not there: ${personId}`);
  const { id, displayName, masked, side } = person;
  return { id, displayName, masked, side };
}

const policyRow = ({ id, listed, state, home_region }: PersonRow): PersonFor => ({
  id,
  listed,
  state,
  homeRegion: home_region,
});

function brief(row: PersonRow, known: boolean, uiLocale: string): PersonBrief {
  const language = uiLocale.startsWith('zh') ? 1 : 0;
  const mask = row.state === 'erased' ? ERASED[language] : MASKS[row.home_region][language];
  return {
    id: row.id,
    displayName: known ? displayName(row.name, uiLocale) : mask,
    masked: !known,
    side: row.home_region,
  };
}
