import { readOrganisation } from '#libs/contracts/organisations';
import { REUTLINGEN } from '../../support/people.js';
import { presentVersion } from '../present-version.js';
import type { Recipes } from '../recipe.js';
import type { World } from '../world.js';

const NO_TOKEN = 'no-such-token-was-ever-sent-out';
const ofSponsor = ({ cast }: World) => ({ params: { id: cast.organisationId } });

export const organisationRecipes: Recipes = {
  'organisations.list': () => ({}),
  'organisations.create': () => ({ body: { ...REUTLINGEN, registrations: [] } }),
  'organisations.read': ofSponsor,
  'organisations.change': async (world) => ({
    ...ofSponsor(world),
    ifMatch: await presentVersion(world.cast.owner.client, readOrganisation, ofSponsor(world)),
    body: { city: 'Reutlingen' },
  }),
  'organisations.members': ofSponsor,
  'organisations.changeMember': ({ cast }) => ({
    params: { id: cast.organisationId, personId: cast.member.id },
    body: { role: 'member' },
  }),
  'organisations.removeMember': ({ cast, people }, actor) => ({
    params: { id: cast.organisationId, personId: (actor === 'owner' ? people.leaver : cast.owner).id },
  }),
  'organisations.invitations': ofSponsor,
  'organisations.invite': (world, actor) => ({
    ...ofSponsor(world),
    body: { email: `asked-by-${actor}@example.net`, role: 'member', uiLocale: 'en' },
  }),
  'invitations.accept': () => ({ body: { token: NO_TOKEN } }),
  'invitations.decline': () => ({ body: { token: NO_TOKEN } }),
  'invitations.resend': ({ invitations }) => ({ params: { id: invitations.resent } }),
  'invitations.withdraw': ({ invitations }) => ({ params: { id: invitations.withdrawn } }),
};
