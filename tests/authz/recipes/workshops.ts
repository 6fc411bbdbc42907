import { readWorkshop } from '#libs/contracts/workshops';
import { PLAN } from '../../support/workshops.js';
import { presentVersion } from '../present-version.js';
import type { ActorName, Recipes } from '../recipe.js';
import type { World } from '../world.js';

const of = (name: keyof World['workshops']) => (world: World) => ({ params: { id: world.workshops[name] } });
/** Each host acts on a workshop of their own. */
const host = (actor: ActorName) => (actor === 'author' ? 'author' : 'owner');
const start = { local: '2027-01-27T09:00', timeZone: 'Europe/Berlin' };
const opening = { title: { locale: 'en', text: 'Opening' }, afterMinutes: 0, minutes: 15 };

export const workshopRecipes: Recipes = {
  'workshops.list': () => ({}),
  'workshops.create': () => ({ body: PLAN }),
  'workshops.read': of('open'),
  'workshops.read of a draft': of('draft'),
  'workshops.read of a project': of('inProject'),
  'workshops.change': async (world) => ({
    ...of('open')(world),
    ifMatch: await presentVersion(world.cast.owner.client, readWorkshop, of('open')(world)),
    body: { capacity: 40 },
  }),
  'workshops.transition': ({ moved }, actor) => ({
    params: { id: moved[host(actor)] },
    body: { to: 'registration_open' },
  }),
  'workshops.reschedule': (world) => ({ ...of('joinable')(world), body: { start } }),
  'workshops.addHost': ({ alone, cast }, actor) => ({
    params: { id: alone[host(actor)] },
    body: { personId: cast.member.id },
  }),
  'workshops.removeHost': ({ paired, cast }, actor) => ({
    params: { id: paired[host(actor)], personId: cast[host(actor)].id },
  }),
  'workshops.calendar': of('open'),
  'workshops.calendar of a draft': of('draft'),
  'workshops.sessions': of('open'),
  'workshops.addSession': (world) => ({ ...of('open')(world), body: opening }),
  'workshops.changeSession': ({ workshops, sessions }) => ({
    params: { id: workshops.open, sessionId: sessions.changed },
    body: { minutes: 20 },
  }),
  'workshops.removeSession': ({ workshops, sessions }, actor) => ({
    params: { id: workshops.open, sessionId: sessions.removed[host(actor)] },
  }),
  'registrations.list': of('open'),
  'registrations.create': (world) => ({ ...of('joinable')(world), body: {} }),
  'registrations.cancel': ({ registrations }) => ({ params: { id: registrations.given.id } }),
  'registrations.checkIn': ({ registrations }) => ({ params: { id: registrations.today.id } }),
  'registrations.checkInByCode': (world) => ({
    ...of('today')(world),
    body: { code: world.registrations.today.code },
  }),
  'variants.correct of a workshop': ({ workshops }) => ({
    body: {
      subject: { type: 'workshop', id: workshops.open },
      field: 'title',
      locale: 'de',
      text: 'Sensoren für alte Pressen',
    },
  }),
};
