import { readChallenge } from '#libs/contracts/challenges';
import { askQuestion } from '#libs/contracts/questions';
import { readTerms } from '#libs/contracts/terms';
import { presentVersion } from '../present-version.js';
import type { Recipes } from '../recipe.js';
import type { World } from '../world.js';

const of = (name: keyof World['challenges']) => (world: World) => ({
  params: { id: world.challenges[name] },
});
const changed = (name: keyof World['challenges']) => async (world: World) => ({
  ...of(name)(world),
  ifMatch: await presentVersion(world.cast.owner.client, readChallenge, of(name)(world)),
  body: { summary: { locale: 'en', text: 'A press that hears itself.' } },
});
const rubric = {
  body: { criteria: [{ label: { locale: 'en', text: 'Accuracy' }, weight: 100 }], minimumReviews: 1 },
};
const commons = { body: { open: true, rivalsSee: 'nothing' } };
const terms = { body: { preset: 'maker_keeps' } };

const question = { body: { text: { locale: 'en', text: 'May the node be glued?' } } };

/** A question of the author's that nobody has answered. */
async function asked({ cast, challenges }: World): Promise<string> {
  const params = { id: challenges.submissions };
  return (await cast.author.client.call(askQuestion, { params, ...question })).id;
}

export const challengeRecipes: Recipes = {
  'challenges.list': () => ({}),
  'challenges.rss': () => ({}),
  'challenges.atom': () => ({}),
  'challenges.json': () => ({}),
  'challenges.hints': () => ({ body: { locale: 'en', title: 'Vibration sensing for presses' } }),
  'challenges.templates': () => ({}),
  'challenges.startFromTemplate': ({ cast }) => ({
    body: {
      organisationId: cast.organisationId,
      template: 'sensing',
      locale: 'en',
      title: 'From a template',
    },
  }),
  'challenges.create': ({ cast }) => ({
    body: { organisationId: cast.organisationId, title: { locale: 'en', text: 'Another' } },
  }),
  'challenges.read': of('terms'),
  'challenges.read of a draft': of('draft'),
  'challenges.change': changed('draft'),
  'challenges.change once open': changed('terms'),
  'challenges.lint': of('draft'),
  'challenges.lint once open': of('terms'),
  'challengeFilters.list': () => ({}),
  'challengeFilters.save': () => ({ body: { name: 'Machines', search: { sector: '28' } } }),
  'challengeFilters.drop': () => ({ params: { id: '00000000-0000-7000-8000-000000000000' } }),
  'challenges.watch': of('terms'),
  'challenges.watch of a draft': of('draft'),
  'challenges.unwatch': of('terms'),
  'commons.read': of('submissions'),
  'commons.read of a draft': of('draft'),
  'commons.set': (world) => ({ ...of('submissions')(world), ...commons }),
  'commons.set once judged': (world) => ({ ...of('judged')(world), ...commons }),
  'commons.join': (world) => ({ ...of('submissions')(world), body: { shows: 'names' } }),
  // published it would be there for all
  'challenges.transition': (world, actor) => ({
    ...of(actor === 'owner' ? 'published' : 'draft')(world),
    body: { to: 'published' },
  }),
  'challenges.transition once open': (world) => ({
    ...of('terms')(world),
    body: { to: 'awarded' },
  }),
  'challenges.requestCancellation': (world) => ({ ...of('terms')(world), body: { reason: 'funding' } }),
  'challenges.proposeAward': (world) => ({
    ...of('terms')(world),
    body: { submissionId: world.challenges.terms },
  }),
  'challenges.managers': of('draft'),
  'challenges.managers once open': of('terms'),
  'challenges.addManager': (world) => ({
    ...of('managed')(world),
    body: { personId: world.cast.member.id },
  }),
  'rubric.read': of('terms'),
  'rubric.read of a draft': of('draft'),
  'rubric.write': (world) => ({ ...of('draft')(world), ...rubric }),
  'rubric.write once open': (world) => ({ ...of('terms')(world), ...rubric }),
  'rubric.judgeBlind': of('terms'),
  'rubric.judgeBlind of a draft': of('draft'),
  'rubric.judgeBlind once judged': of('judged'),
  'terms.read': of('terms'),
  'terms.read of a draft': of('draft'),
  'terms.write': (world) => ({ ...of('draft')(world), ...terms }),
  'terms.write once open': (world) => ({ ...of('terms')(world), ...terms }),
  'terms.accept': async (world) => {
    const params = { id: world.challenges.terms };
    const { version, hash } = await world.cast.owner.client.call(readTerms, { params });
    return { params, body: { version, hash, locale: 'en' } };
  },
  'amendments.list': of('terms'),
  'amendments.list of a draft': of('draft'),
  'appeals.list': of('terms'),
  'challenges.outcome': of('terms'),
  'challenges.outcome of a draft': of('draft'),
  'questions.list': of('submissions'),
  'questions.ask': (world) => ({ ...of('submissions')(world), ...question }),
  'questions.answer': async (world) => ({ params: { id: await asked(world) }, ...question }),
  'questions.open': async (world) => ({ params: { id: await asked(world) } }),
  'questions.withdraw': async (world) => ({ params: { id: await asked(world) } }),
  'terms.certificatePdf': ({ acceptance }) => ({ params: { id: acceptance } }),
  'terms.certificate': ({ acceptance }) => ({ params: { id: acceptance } }),
};
