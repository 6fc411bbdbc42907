import { Injectable } from '@nestjs/common';
import type { GigView } from '#libs/contracts/gigs';
import type { Actor } from '#libs/core/auth/actor';
import { PeopleDirectory, personIn, type PersonBrief } from '#libs/identity/people.service';
import { textFor, type Reading } from '#libs/language/reading';
import { ExchangeRates } from '#libs/money/exchange-rates.service';
import { OrganisationsService } from '#libs/organisations/organisations.service';
import type { GigRow } from './gig-columns.js';
import { claims, gigPolicy, posts } from './gigs.policy.js';

/** Puts together what a reader sees of gigs, each source asked once for all rows. */
@Injectable()
export class GigViews {
  constructor(
    private readonly people: PeopleDirectory,
    private readonly organisations: OrganisationsService,
    private readonly rates: ExchangeRates,
  ) {}

  async one(actor: Actor, reading: Reading, row: GigRow): Promise<GigView> {
    const [view] = await this.of(actor, reading, [row]);
    return view as GigView;
  }

  async of(actor: Actor, reading: Reading, rows: readonly GigRow[]): Promise<GigView[]> {
    const shown = rows.map((row) => claimerFor(actor, row));
    const people = await this.people.briefs(actor, [
      ...rows.map(({ posterId }) => posterId),
      ...shown.flatMap((personId) => personId ?? []),
    ]);
    const organisations = await this.organisations.briefs(
      reading,
      rows.flatMap(({ organisationId }) => organisationId ?? []),
    );
    const convert = await this.rates.converter();
    return rows.map((row, index) => ({
      id: row.id,
      title: textFor(reading, row.title),
      description: textFor(reading, row.description),
      skills: row.skills,
      hours: row.hours,
      reward: row.reward && { money: row.reward, converted: convert(row.reward) },
      languages: row.languages,
      due: dueOf(row),
      side: row.side,
      state: row.state,
      postedAt: row.postedAt.toISOString(),
      poster: personIn(people, row.posterId),
      organisation: (row.organisationId && organisations.get(row.organisationId)) || null,
      project: row.project && { id: row.project.id, title: textFor(reading, row.project.title) },
      ...workOf(actor, row, people, shown[index] ?? null),
      mine: mineOf(actor, row),
      can: gigPolicy.can(actor, row, [
        'claim',
        'deliver',
        'accept',
        'sendBack',
        'giveBack',
        'release',
        'withdraw',
        'note',
      ]),
    }));
  }
}

const isParty = (actor: Actor, row: GigRow): boolean => posts(actor, row) || claims(actor, row);

/** Who works on it stays between the two until it is a credit. */
const claimerFor = (actor: Actor, row: GigRow): string | null =>
  row.state === 'accepted' || isParty(actor, row) ? row.claimerId : null;

function workOf(
  actor: Actor,
  row: GigRow,
  people: ReadonlyMap<string, PersonBrief>,
  claimerId: string | null,
): Pick<GigView, 'claimer' | 'claimedAt' | 'deliveredAt' | 'acceptedAt' | 'silence'> {
  const party = isParty(actor, row);
  return {
    claimer: claimerId === null ? null : personIn(people, claimerId),
    claimedAt: (party && row.claimedAt?.toISOString()) || null,
    deliveredAt: (party && row.deliveredAt?.toISOString()) || null,
    acceptedAt: row.acceptedAt?.toISOString() ?? null,
    silence:
      party && row.silentSince && row.lapseAt
        ? {
            since: row.silentSince.toISOString(),
            endsAt: row.lapseAt.toISOString(),
            warned: row.warnedAt !== null,
          }
        : null,
  };
}

const dueOf = ({ dueAt, dueLocal, dueZone }: GigRow): GigView['due'] =>
  dueAt && dueLocal && dueZone ? { at: dueAt.toISOString(), local: dueLocal, timeZone: dueZone } : null;

function mineOf({ personId }: Actor, row: GigRow): GigView['mine'] {
  if (personId === row.posterId) return 'posted';
  return personId !== null && personId === row.claimerId ? 'claimed' : null;
}
