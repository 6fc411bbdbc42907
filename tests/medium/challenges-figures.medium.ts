import { ChallengesModule } from '#libs/challenges/challenges.module';
import { RubricService } from '#libs/challenges/evaluation/rubric.service';
import { TermsService } from '#libs/challenges/terms/terms.service';
import { readRanking } from '#libs/contracts/evaluation';
import type { Answer } from '#libs/contracts/operation';
import { ChallengeWorld, given } from '../support/challenges.js';
import { readingHandlers } from '../support/handlers.js';
import { judging } from '../support/judging.js';
import {
  naiveFigures,
  naiveOffsets,
  type NaiveCriterion,
  type NaiveReview,
} from '../support/naive-figures.js';

/** Figures have two decimals, offsets one: within half of the last. */
const FIGURE = 0.005 + 1e-9;
const OFFSET = 0.05 + 1e-9;

/** Numbers that look random and are the same in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

describe('P0-12: the figures of an evaluation', () => {
  let world: ChallengeWorld;
  beforeAll(async () => {
    world = await ChallengeWorld.open();
  }, 120_000);
  afterAll(() => world.stop(), 30_000);

  const { score } = judging(() => world);
  const ranking = async (id: string) => {
    const handler = readingHandlers(world.features.app, ChallengesModule).find(
      ({ operation }) => operation.id === readRanking.id,
    );
    const answer = await handler?.run(await world.owner(), { id }, {});
    return readRanking.answer.parse(answer) as Answer<typeof readRanking>;
  };

  /** Some read much, some little, some do not finish; one submission may have nobody. */
  async function panel(roll: (sides: number) => number) {
    const criteria = criteriaOf(roll);
    const id = await openedWith(criteria);
    const submissions: string[] = [];
    for (let n = 0; n < 2 + roll(3); n += 1)
      submissions.push(await world.submitted(await world.someone(), id));
    await world.close(id);
    const reviews: NaiveReview[] = [];
    for (let n = 0; n < 2 + roll(4); n += 1) {
      const evaluator = await world.someone('EU');
      for (const submission of submissions) {
        if (roll(4) === 0) continue;
        const { id: assignmentId } = await world.assign(id, submission, evaluator.personId);
        await world.respond(evaluator, assignmentId, 'accept');
        const values = criteria.map(({ scale }) => roll(scale + 1));
        const final = roll(5) > 0;
        await score(evaluator, assignmentId, values, final);
        if (final) reviews.push({ submission, evaluator: evaluator.personId, values });
      }
    }
    return { id, criteria, submissions, reviews };
  }

  async function openedWith(criteria: NaiveCriterion[]): Promise<string> {
    const owner = await world.owner();
    const id = await world.draft();
    const params = { id };
    await world.get(TermsService).write(owner, given({ params, body: { preset: 'maker_keeps' } }));
    const named = criteria.map((one, n) => ({ label: { locale: 'en', text: `Criterion ${n}` }, ...one }));
    const body = { criteria: named, minimumReviews: 1, blind: false };
    await world.get(RubricService).write(owner, given({ params, body }));
    await world.move(id, 'published');
    await world.tick();
    return id;
  }

  it.each([1, 2, 3, 4, 5, 6])(
    'are what one reckons on paper: panel %d',
    async (seed) => {
      const { id, criteria, submissions, reviews } = await panel(dice(seed));
      const { items, calibration } = await ranking(id);
      expect(items.map(({ submissionId }) => submissionId).toSorted()).toEqual(submissions.toSorted());
      for (const item of items) {
        const own = reviews.filter(({ submission }) => submission === item.submissionId);
        const paper = naiveFigures(criteria, own);
        expect(item.count).toBe(own.length);
        for (const figure of ['mean', 'median', 'spread'] as const)
          isNear(item[figure], paper?.[figure] ?? null, FIGURE);
        for (const [at, { mean }] of item.byCriterion.entries())
          isNear(mean, paper?.byCriterion[at] ?? null, FIGURE);
      }
      const means = items.map(({ mean }) => mean ?? -1);
      expect(means).toEqual(means.toSorted((a, b) => b - a));

      const offsets = naiveOffsets(criteria, reviews);
      expect(calibration.map(({ evaluator }) => evaluator.id).toSorted()).toEqual(
        Object.keys(offsets).toSorted(),
      );
      for (const { evaluator, offset, shared } of calibration) {
        expect(shared).toBe(offsets[evaluator.id]?.shared);
        isNear(offset, offsets[evaluator.id]?.offset ?? null, OFFSET);
      }
    },
    60_000,
  );
});

function isNear(told: number | null, paper: number | null, within: number): void {
  if (paper === null) expect(told).toBeNull();
  else expect(Math.abs((told ?? Infinity) - paper)).toBeLessThanOrEqual(within);
}

/** Weights that add up to 100, on scales of any length. */
function criteriaOf(roll: (sides: number) => number): NaiveCriterion[] {
  const many = 1 + roll(5);
  const weights = Array.from({ length: many - 1 }, () => 1 + roll(20));
  const rest = 100 - weights.reduce((sum, weight) => sum + weight, 0);
  return [...weights, rest].map((weight) => ({ weight, scale: 2 + roll(99) }));
}
