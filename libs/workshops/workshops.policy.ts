import type { RegistrationState } from '#libs/contracts/registrations';
import type { WorkshopState } from '#libs/contracts/workshops';
import type { Actor } from '#libs/core/auth/actor';
import { Policy, rule } from '#libs/core/authz/policy';
import { isAhead, isReschedulable } from './workshop-state.js';

/** What the rules look at; `mine` and `inProject` are about the reader. */
export interface WorkshopFacts {
  state: WorkshopState;
  visibility: 'public' | 'project';
  /** It was announced once, whatever became of it. */
  published: boolean;
  hostIds: readonly string[];
  inProject: boolean;
  mine: { state: RegistrationState } | null;
}

const hosts = ({ personId }: Actor, { hostIds }: WorkshopFacts): boolean =>
  personId !== null && hostIds.includes(personId);

/** With a seat, now or in the end. */
export const hasSeat = ({ mine }: Pick<WorkshopFacts, 'mine'>): boolean =>
  mine !== null && mine.state !== 'waitlisted' && mine.state !== 'cancelled';

export type WorkshopAct =
  | 'manage'
  | 'edit'
  | 'reschedule'
  | 'cancel'
  | 'manageHosts'
  | 'register'
  | 'seeJoinLinks'
  | 'seeAttendees'
  | 'seeContacts'
  | 'checkIn';

export const workshopPolicy: Policy<WorkshopFacts, WorkshopAct> = new Policy<WorkshopFacts, WorkshopAct>(
  'workshop',
  {
    read: rule(
      'everybody once announced, or the project’s members where it is for them; its hosts; whoever is registered',
      (actor, row) =>
        (row.published && (row.visibility === 'public' || row.inProject)) ||
        hosts(actor, row) ||
        row.mine !== null,
    ),
    manage: rule('its hosts, both alike', hosts),
    edit: rule('its hosts, until it is over', (actor, row) => hosts(actor, row) && isAhead(row.state)),
    reschedule: rule(
      'its hosts, between its announcement and its start',
      (actor, row) => hosts(actor, row) && isReschedulable(row.state),
    ),
    cancel: rule(
      'its hosts, until it starts',
      (actor, row) => hosts(actor, row) && (row.state === 'draft' || isReschedulable(row.state)),
    ),
    manageHosts: rule('its hosts, until it is over', (actor, row) => hosts(actor, row) && isAhead(row.state)),
    register: rule(
      'everybody signed in but its hosts',
      (actor, row) => actor.personId !== null && !hosts(actor, row),
    ),
    seeJoinLinks: rule('its hosts; those with a seat', (actor, row) => hosts(actor, row) || hasSeat(row)),
    seeAttendees: rule(
      'its hosts; whoever is registered, without contacts',
      (actor, row) => hosts(actor, row) || row.mine !== null,
    ),
    seeContacts: rule('its hosts', hosts),
    checkIn: rule('its hosts', hosts),
  },
);
