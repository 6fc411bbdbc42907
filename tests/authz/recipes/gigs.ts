import { GIG } from '../../support/gig-text.js';
import type { Recipes } from '../recipe.js';
import type { World } from '../world.js';

const of =
  (name: keyof World['gigs'], body?: object) =>
  ({ gigs }: World) => ({ params: { id: gigs[name] }, ...(body && { body }) });
const text = { locale: 'en', text: 'The unit is missing.' };

export const gigRecipes: Recipes = {
  'gigs.list': () => ({}),
  'gigs.read': of('open'),
  'gigs.read of a withdrawn one': of('withdrawn'),
  'gigs.post': ({ working }) => ({ params: { id: working.projectId }, body: GIG }),
  // everybody takes one of their own
  'gigs.claim': ({ gigs, claimable }, actor) => ({
    params: { id: { ...claimable, owner: gigs.open, anonymous: gigs.open, unverified: gigs.open }[actor] },
  }),
  'gigs.deliver': of('delivered', { text }),
  'gigs.accept': of('accepted'),
  'gigs.sendBack': of('sentBack', { reason: text }),
  'gigs.giveBack': of('givenBack', {}),
  'gigs.release': of('released', { reason: text }),
  // what is withdrawn is hidden from the others, so the owner takes another one off
  'gigs.withdraw': (world, actor) => of(actor === 'owner' ? 'toWithdraw' : 'open', {})(world),
  'gigs.notes': of('noted'),
  'gigs.addNote': of('noted', { text }),
  'variants.correct of a gig': ({ gigs }) => ({
    body: {
      subject: { type: 'gig', id: gigs.open },
      field: 'title',
      locale: 'de',
      text: 'Das Grundrauschen der Sensorplatine messen',
    },
  }),
};
