import { listMergeOffers, offerMerge, withdrawMergeOffer } from '#libs/contracts/team-merging';
import { addTeamMember, moveTeam, readTeam } from '#libs/contracts/teams';
import type { Recipe, Recipes } from '../recipe.js';
import type { World } from '../world.js';

const looking: Recipe = ({ teams }) => ({ params: { id: teams.asked } });
const onChallenge =
  (name: 'teams' | 'teamless'): Recipe =>
  ({ challenges }) => ({ params: { id: challenges[name] } });

/** The rival waits to be let in. */
async function waiting({ cast, teams }: World): Promise<{ id: string; personId: string }> {
  const params = { id: teams.asked };
  const { mine } = await cast.rival.client.call(readTeam, { params });
  if (!mine) await cast.rival.client.call(addTeamMember, { params, body: { role: 'editor' } });
  return { ...params, personId: cast.rival.id };
}

/** The team looks for people, whatever the request before did with it. */
async function forming({ cast, teams }: World): Promise<{ id: string }> {
  const params = { id: teams.asked };
  const { state } = await cast.author.client.call(readTeam, { params });
  if (state !== 'forming') await cast.author.client.call(moveTeam, { params, body: { to: 'forming' } });
  return params;
}

/** The offer of the author's team that is open, if any. */
async function openOffer({ cast, teams }: World): Promise<{ id: string } | undefined> {
  const { items } = await cast.author.client.call(listMergeOffers, { params: { id: teams.from }, query: {} });
  return items.map(({ id }) => ({ id }))[0];
}

/** An open one, whatever the request before did with it. */
async function offered(world: World): Promise<{ id: string }> {
  const { cast, teams } = world;
  const body = { intoTeamId: teams.into };
  return (
    (await openOffer(world)) ?? {
      id: (await cast.author.client.call(offerMerge, { params: { id: teams.from }, body })).id,
    }
  );
}

export const teamRecipes: Recipes = {
  'teams.list': onChallenge('teams'),
  'teams.create': async (world, actor) => ({
    ...(await onChallenge('teamless')(world, actor)),
    body: { name: { locale: 'en', text: 'Founded' } },
  }),
  'teams.read': looking,
  'teams.change': async (world, actor) => ({
    ...(await looking(world, actor)),
    body: { name: { locale: 'en', text: 'Renamed' } },
    ifMatch: (await world.cast.author.client.call(readTeam, { params: { id: world.teams.asked } })).version,
  }),
  'teams.transition': async (world) => ({ params: await forming(world), body: { to: 'complete' } }),
  'teams.addMember': async (world) => ({ params: await forming(world), body: { role: 'editor' } }),
  'teams.answerMember': async (world) => ({ params: await waiting(world), body: { decision: 'decline' } }),
  'teams.changeMember': ({ teams, cast }) => ({
    params: { id: teams.joined, personId: cast.rival.id },
    body: { role: 'reader' },
  }),
  'teams.removeMember': async (world) => ({ params: await waiting(world) }),
  'mergeOffers.list': ({ teams }) => ({ params: { id: teams.from } }),
  'mergeOffers.create': async (world) => {
    const params = await openOffer(world);
    if (params) await world.cast.author.client.call(withdrawMergeOffer, { params });
    return { params: { id: world.teams.from }, body: { intoTeamId: world.teams.into } };
  },
  'mergeOffers.answer': async (world) => ({ params: await offered(world), body: { decision: 'decline' } }),
  'mergeOffers.withdraw': async (world) => ({ params: await offered(world) }),
  'teamSeekers.list': onChallenge('teams'),
  'teamSeekers.put': async (world, actor) => ({
    ...(await onChallenge('teams')(world, actor)),
    body: { skills: ['testing'] },
  }),
  'teamSeekers.remove': onChallenge('teams'),
};
