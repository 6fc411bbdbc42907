import { AwardsService } from '#libs/challenges/evaluation/awards.service';
import { RubricService } from '#libs/challenges/evaluation/rubric.service';
import { ScoringService } from '#libs/challenges/evaluation/scoring.service';
import { QuestionsService } from '#libs/challenges/questions/questions.service';
import { StatisticsService } from '#libs/challenges/statistics/statistics.service';
import { SubmittingService } from '#libs/challenges/submissions/submitting.service';
import { WatchesService } from '#libs/challenges/watches/watches.service';
import { visitor, type Actor, type SignedInActor } from '#libs/core/auth/actor';
import { ChallengeWorld, given, refusal } from '../support/challenges.js';

describe('the statistics of a challenge', () => {
  let world: ChallengeWorld;
  let owner: SignedInActor;
  let id: string;
  beforeAll(async () => {
    world = await ChallengeWorld.open();
    owner = await world.owner();
    id = await world.opened();
  }, 120_000);
  afterAll(() => world.stop(), 30_000);

  const read = (actor: Actor = owner) => world.get(StatisticsService).read(actor, { params: { id } });
  const told = async () =>
    Object.fromEntries((await read()).steps.map(({ step, count }) => [step, Object.values(count)]));
  const watch = (actor: SignedInActor) => world.get(WatchesService).watch(actor, id);
  const ask = (actor: SignedInActor) => {
    const body = { text: { locale: 'en', text: 'May it be glued?' } };
    return world.get(QuestionsService).ask(actor, given({ params: { id }, body }));
  };
  async function review(submissionId: string) {
    const evaluator = await world.someone('EU');
    const assigned = await world.assign(id, submissionId, evaluator.personId);
    await world.respond(evaluator, assigned.id, 'accept');
    const { criteria } = await world.get(RubricService).read(evaluator, given({ params: { id } }));
    const scores = criteria.map((criterion) => ({ criterionId: criterion.id, value: 4, comment: '' }));
    const body = { scores, final: true };
    await world.get(ScoringService).score(evaluator, given({ params: { id: assigned.id }, body }));
  }

  it('say how many from each side watch, accepted and asked; of few who watch no number', async () => {
    expect(await told()).toEqual({ watching: [null, null, null], accepted: [0, 0, 0], asked: [0, 0, 0] });
    await watch(owner);
    const chinese = [await world.someone('CN'), await world.someone('CN'), await world.someone('CN')];
    const european = await world.someone('EU');
    for (const person of [...chinese, european]) await watch(person);
    await world.accept(european, id);
    await world.accept(chinese[0]!, id);
    await ask(european);
    await ask(european);
    const { id: regretted } = await ask(chinese[1]!);
    await world.get(QuestionsService).withdraw(chinese[1]!, given({ params: { id: regretted } }));
    expect(await told()).toEqual({ watching: [null, 3, null], accepted: [1, 1, 0], asked: [1, 0, 0] });
  });

  it('tell nothing of submissions before the deadline, all of it after', async () => {
    const before = await told();
    const [maker, rival] = [await world.someone('CN'), await world.someone('OTHER')];
    const [drafting, gone] = [await world.someone('EU'), await world.someone('EU')];
    for (const person of [maker, rival, drafting, gone]) await world.accept(person, id);
    const first = await world.submitted(maker, id);
    await world.submitted(rival, id);
    await world.submissionDraft(drafting, id);
    await world.get(SubmittingService).withdraw(gone, await world.submitted(gone, id));
    expect(await told()).toEqual({ ...before, accepted: [3, 2, 1] });

    await world.close(id);
    await review(first);
    expect(await told()).toMatchObject({ submitted: [0, 1, 1], judged: [0, 1, 0], awarded: [0, 0, 0] });
    await world.move(id, 'decided', 'no reviews were needed');
    await world.get(AwardsService).award(owner, given({ params: { id }, body: { submissionId: first } }));
    expect(await told()).toMatchObject({ submitted: [0, 1, 1], judged: [0, 1, 0], awarded: [0, 1, 0] });
  });

  it('are for managers', async () => {
    for (const actor of [await world.colleague(), await world.someone()])
      await expect(read(actor)).rejects.toEqual(refusal('forbidden'));
    await expect(read(visitor())).rejects.toEqual(refusal('unauthenticated'));
  });
});
