import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { ownRegistration } from '#libs/contracts/registrations';
import type { workshopCard, workshopView } from '#libs/contracts/workshops';
import type { Actor } from '#libs/core/auth/actor';
import { PeopleDirectory, personIn, type PersonBrief } from '#libs/identity/people.service';
import { optionalTextFor, textFor, type Reading } from '#libs/language/reading';
import { nextStates, takesRegistrations } from './workshop-state.js';
import { bothClocks, minutesOf } from './workshop-times.js';
import { warningsOf } from './workshop-warnings.js';
import { hasSeat, workshopPolicy } from './workshops.policy.js';
import type { WorkshopRow } from './workshops.repository.js';

export type WorkshopCard = z.infer<typeof workshopCard>;
export type WorkshopView = z.infer<typeof workshopView>;

/** Puts together what a reader sees of workshops, their people looked up once for all rows. */
@Injectable()
export class WorkshopViews {
  constructor(private readonly people: PeopleDirectory) {}

  async cards(actor: Actor, reading: Reading, rows: readonly WorkshopRow[]): Promise<WorkshopCard[]> {
    const people = await this.people.briefs(
      actor,
      rows.flatMap(({ hostIds }) => hostIds),
    );
    return rows.map((row) => cardOf(reading, row, people));
  }

  async of(actor: Actor, reading: Reading, row: WorkshopRow): Promise<WorkshopView> {
    const [card] = await this.cards(actor, reading, [row]);
    const { hosts } = card as WorkshopCard;
    const manages = workshopPolicy.allows('manage', actor, row);
    return {
      ...(card as WorkshopCard),
      summary: optionalTextFor(reading, row.summary),
      start: { local: row.startLocal, timeZone: row.timeZone },
      joinLinks: joinLinksFor(actor, row),
      cancelReason: optionalTextFor(reading, row.cancelReason),
      sequence: row.sequence,
      warnings: manages ? warningsOf({ ...row, hostSides: hosts.map(({ side }) => side) }) : [],
      allowed: manages ? [...nextStates(row.state, 'host')] : [],
      can: canOf(actor, row),
    };
  }
}

/** The link that works in the reader's region comes first; nothing for those without a seat. */
export function joinLinksFor(actor: Actor, row: WorkshopRow): WorkshopView['joinLinks'] {
  if (!workshopPolicy.allows('seeJoinLinks', actor, row)) return null;
  return row.joinLinks.toSorted((a, b) => Number(b.region === actor.side) - Number(a.region === actor.side));
}

const cardOf = (
  reading: Reading,
  row: WorkshopRow,
  people: ReadonlyMap<string, PersonBrief>,
): WorkshopCard => ({
  id: row.id,
  version: row.version,
  title: textFor(reading, row.title),
  kind: row.kind,
  state: row.state,
  visibility: row.visibility,
  projectId: row.projectId,
  hosts: row.hostIds.map((personId) => personIn(people, personId)),
  startsAt: row.startsAt.toISOString(),
  endsAt: row.endsAt.toISOString(),
  minutes: minutesOf(row),
  ...bothClocks(row),
  languages: row.languages,
  capacity: row.capacity,
  taken: row.taken,
  waiting: row.waiting,
  waitlist: row.waitlist,
  myRegistration: row.mine && ownPlace(row.mine, hasSeat(row)),
});

const ownPlace = (
  { code, checkedInAt, ...mine }: NonNullable<WorkshopRow['mine']>,
  seated: boolean,
): z.infer<typeof ownRegistration> => ({
  ...mine,
  code: seated ? code : null,
  checkedInAt: checkedInAt && new Date(checkedInAt).toISOString(),
});

/** What the policies say, less what is closed, taken or done already. */
function canOf(actor: Actor, row: WorkshopRow): WorkshopView['can'] {
  const can = workshopPolicy.can(actor, row, [
    'edit',
    'reschedule',
    'cancel',
    'manageHosts',
    'register',
    'seeAttendees',
    'seeContacts',
    'checkIn',
  ]);
  const place = row.state === 'registration_open' || row.waitlist;
  return { ...can, register: can.register && row.mine === null && takesRegistrations(row.state) && place };
}
