import { registrationState } from '#libs/contracts/registrations';
import { workshopState } from '#libs/contracts/workshops';
import { visitor, type Actor } from '#libs/core/auth/actor';
import { registrationPolicy } from './registrations.policy.js';
import { workshopPolicy, type WorkshopFacts } from './workshops.policy.js';

const person = (personId: string): Actor => ({ ...visitor(), personId, verified: true });
const workshop = (more: Partial<WorkshopFacts> = {}): WorkshopFacts => ({
  state: 'registration_open',
  visibility: 'public',
  published: true,
  hostIds: ['anna', 'wei'],
  inProject: false,
  mine: null,
  ...more,
});

/** Who may, of a visitor, somebody, the same in the project, waiting, with a seat, and the two hosts. */
const asked = (act: Parameters<typeof workshopPolicy.allows>[0], row: WorkshopFacts): string =>
  Object.entries({
    visitor: [visitor(), row],
    stranger: [person('stranger'), row],
    colleague: [person('colleague'), { ...row, inProject: true }],
    waiting: [person('waiting'), { ...row, mine: { state: 'waitlisted' } }],
    seated: [person('seated'), { ...row, mine: { state: 'confirmed' } }],
    anna: [person('anna'), row],
    wei: [person('wei'), row],
  } satisfies Record<string, [Actor, WorkshopFacts]>)
    .filter(([, [actor, facts]]) => workshopPolicy.allows(act, actor, facts))
    .map(([name]) => name)
    .join(' ');

const EVERYBODY = 'visitor stranger colleague waiting seated anna wei';
const HOSTS = 'anna wei';

it.each([
  ['read', workshop(), EVERYBODY],
  ['read', workshop({ visibility: 'project' }), 'colleague waiting seated anna wei'],
  ['read', workshop({ state: 'draft', published: false }), 'waiting seated anna wei'],
  ['manage', workshop(), HOSTS],
  ['register', workshop(), 'stranger colleague waiting seated'],
  ['seeJoinLinks', workshop(), 'seated anna wei'],
  ['seeAttendees', workshop(), 'waiting seated anna wei'],
  ['seeContacts', workshop(), HOSTS],
  ['checkIn', workshop(), HOSTS],
] as const)('%s on %j: %s', (act, row, may) => {
  expect(asked(act, row)).toBe(may);
});

it.each([
  ['edit', 'draft scheduled registration_open full live'],
  ['manageHosts', 'draft scheduled registration_open full live'],
  ['reschedule', 'scheduled registration_open full'],
  ['cancel', 'draft scheduled registration_open full'],
] as const)('%s is for both hosts, in %s', (act, states) => {
  const during = workshopState.options.filter((state) => asked(act, workshop({ state })) === HOSTS);
  expect(during.join(' ')).toBe(states);
  expect(workshopState.options.map((state) => asked(act, workshop({ state })))).not.toContain('anna');
});

it.each(registrationState.options)('shows join links with a seat only: %s', (state) => {
  const allowed = workshopPolicy.allows('seeJoinLinks', person('x'), workshop({ mine: { state } }));
  expect(allowed).toBe(['confirmed', 'checked_in', 'no_show'].includes(state));
});

it('lets the person and the hosts give a seat back, and the hosts check in', () => {
  const row = { personId: 'seated', hostIds: ['anna', 'wei'] };
  const may = (act: 'read' | 'cancel' | 'checkIn') =>
    ['seated', 'stranger', 'anna', 'wei'].filter((name) => registrationPolicy.allows(act, person(name), row));
  expect(may('read')).toEqual(['seated', 'anna', 'wei']);
  expect(may('cancel')).toEqual(['seated', 'anna', 'wei']);
  expect(may('checkIn')).toEqual(['anna', 'wei']);
  expect(registrationPolicy.allows('read', visitor(), row)).toBe(false);
});
