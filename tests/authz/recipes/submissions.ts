import { readRubric, score } from '#libs/contracts/evaluation';
import { readSubmission } from '#libs/contracts/submissions';
import { presentVersion } from '../present-version.js';
import type { Recipes } from '../recipe.js';
import type { World } from '../world.js';

const of = (name: keyof World['submissions']) => (world: World) => ({
  params: { id: world.submissions[name] },
});
const onJudged = ({ challenges }: World) => ({ params: { id: challenges.judged } });
/** A value for every criterion of the judged challenge. */
async function scoresOf(world: World) {
  const { criteria } = await world.cast.owner.client.call(readRubric, onJudged(world));
  return criteria.map(({ id }) => ({ criterionId: id, value: 7 }));
}
const title = { title: { locale: 'zh', text: '压电传感节点' } };

export const submissionRecipes: Recipes = {
  'submissions.list': onJudged,
  'submissions.list of a draft': ({ challenges }) => ({ params: { id: challenges.draft } }),
  'submissions.create': ({ challenges }) => ({ params: { id: challenges.submissions }, body: title }),
  'submissions.read': of('judged'),
  'submissions.read before the deadline': of('withdraw'),
  'submissions.change': async (world) => ({
    ...of('change')(world),
    ifMatch: await presentVersion(world.cast.author.client, readSubmission, of('change')(world)),
    body: title,
  }),
  'submissions.submit': of('submit'),
  'submissions.withdraw': of('withdraw'),
  'evaluation.assignments': onJudged,
  'evaluation.assign': (world) => ({
    ...onJudged(world),
    body: { submissionId: world.submissions.judged, evaluatorId: world.people.judge.id },
  }),
  'evaluation.respond': ({ assignments }) => ({
    params: { id: assignments.proposed },
    body: { decision: 'accept' },
  }),
  'evaluation.score': async (world) => ({
    params: { id: world.assignments.accepted },
    body: { scores: await scoresOf(world) },
  }),
  'evaluation.reopen': async (world) => {
    const params = { id: world.assignments.accepted };
    // refused once it is handed in, and that is what matters here
    await world.cast.evaluator.client.ask(score, {
      params,
      body: { scores: await scoresOf(world), final: true },
    });
    return { params, body: { reason: 'The cost was read as a total.' } };
  },
  'evaluation.reassign': ({ assignments, people }) => ({
    params: { id: assignments.proposed },
    body: { evaluatorId: people.judge.id },
  }),
  'submissions.screen': (world) => ({ ...of('judged')(world), body: { to: 'shortlisted' } }),
  'evaluation.ranking': onJudged,
  'challenges.statistics': onJudged,
  'challenges.export': onJudged,
  'challenges.export of a draft': ({ challenges }) => ({ params: { id: challenges.draft } }),
  'challenges.award': ({ challenges, submissions }) => ({
    params: { id: challenges.decided },
    body: { submissionId: submissions.decided },
  }),
};
