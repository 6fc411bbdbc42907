import { SubmissionsService } from '#libs/challenges/submissions/submissions.service';
import { ChallengeWorld, refusal } from '../support/challenges.js';
import { judging } from '../support/judging.js';

describe('P0-12: what managers decide of single submissions', () => {
  let world: ChallengeWorld;
  let submissions: SubmissionsService;
  beforeAll(async () => {
    world = await ChallengeWorld.open();
    submissions = world.get(SubmissionsService);
  }, 120_000);
  afterAll(() => world.stop(), 30_000);

  const { judged, accepted, score, reviewed, screen, ranking, told } = judging(() => world);

  describe('eligibility and the shortlist', () => {
    it('rules out with a reason that its author reads, and may put it right', async () => {
      const { id, first, maker, rival } = await judged();
      const { evaluator, assignmentId } = await accepted(id, first);
      await expect(screen(first, 'ineligible')).rejects.toMatchObject({
        more: { errors: [{ path: 'reason', code: 'reason_required' }] },
      });
      expect(await screen(first, 'ineligible', 'No licence for the board.')).toMatchObject({
        state: 'ineligible',
        reason: 'No licence for the board.',
        allowed: ['eligible'],
        can: { screen: true },
      });
      const fact = { challengeId: id, submissionId: first, from: 'under_review', to: 'ineligible' };
      expect(await told('submissions.ruledOut', fact)).toEqual([maker.personId]);
      expect(await submissions.read(maker, first)).toMatchObject({
        state: 'ineligible',
        reason: 'No licence for the board.',
        allowed: [],
      });
      expect((await submissions.read(evaluator, first)).reason).toBeNull();
      await expect(score(evaluator, assignmentId, [1, 1])).rejects.toEqual(refusal('illegal_transition'));
      await expect(world.assign(id, first, (await world.someone('EU')).personId)).rejects.toMatchObject({
        more: { errors: [{ path: 'submissionId' }] },
      });
      expect((await ranking(id)).missingReviews).toBe(1);
      for (const other of [rival, evaluator, maker]) {
        await expect(screen(first, 'eligible', undefined, other)).rejects.toEqual(
          refusal(other === rival ? 'not_found' : 'forbidden'),
        );
      }
      expect(await screen(first, 'eligible')).toMatchObject({ state: 'eligible', reason: null });
      expect(await told('submissions.ruledOut', fact)).toEqual([]);
      const back = { challengeId: id, submissionId: first, from: 'ineligible', to: 'eligible' };
      expect(await told('submissions.readmitted', back)).toEqual([maker.personId]);
      expect(await world.audit(first)).toEqual(expect.arrayContaining(['submission.screened']));
      await score(evaluator, assignmentId, [8, 4]);
    });

    it('follows its states: under review with the first acceptance, on the shortlist and off it', async () => {
      const { id, first, second } = await judged();
      const stateOf = async (submissionId: string) =>
        (await submissions.read(await world.owner(), submissionId)).state;
      expect(await stateOf(first)).toBe('submitted');
      await accepted(id, first);
      expect(await stateOf(first)).toBe('under_review');
      await expect(screen(first, 'eligible')).rejects.toMatchObject({
        code: 'illegal_transition',
        more: { allowed: ['ineligible', 'shortlisted'] },
      });
      await screen(first, 'shortlisted');
      await accepted(id, first);
      expect(await stateOf(first)).toBe('shortlisted');
      expect((await screen(first, 'under_review')).state).toBe('under_review');
      expect((await screen(second, 'shortlisted')).state).toBe('shortlisted');
      await world.move(id, 'decided', 'clear enough');
      await expect(screen(first, 'shortlisted')).rejects.toMatchObject({
        code: 'illegal_transition',
        more: { allowed: [] },
      });
    });
  });

  describe('the comparison of managers', () => {
    it('shows standing, spread and how evaluators lie to each other, and corrects nothing', async () => {
      const { id, first, second, maker } = await judged();
      const [strict, mild] = [await world.someone('EU'), await world.someone('EU')];
      for (const submissionId of [first, second]) {
        for (const [evaluator, values] of [
          [strict, submissionId === first ? [2, 1] : [6, 3]],
          [mild, submissionId === first ? [9, 5] : [7, 4]],
        ] as const) {
          const { id: assignmentId } = await world.assign(id, submissionId, evaluator.personId);
          await world.respond(evaluator, assignmentId, 'accept');
          await score(evaluator, assignmentId, [...values]);
        }
      }
      await screen(second, 'shortlisted');
      const { items, calibration, wideSpread } = await ranking(id);
      expect(wideSpread).toBe(15);
      // totals 60 and 74; 20 and 94
      expect(items).toMatchObject([
        { submissionId: second, mean: 67, median: 67, spread: 7, disagrees: false, state: 'shortlisted' },
        { submissionId: first, mean: 57, spread: 37, disagrees: true, author: { id: maker.personId } },
      ]);
      expect(items[0]?.allowed).toEqual(['ineligible', 'under_review']);
      expect(calibration.map(({ evaluator, offset, shared }) => [evaluator.id, offset, shared])).toEqual([
        [mild.personId, 44, 2],
        [strict.personId, -44, 2],
      ]);
    });

    it('is closed without enough reviews only for a reason, which managers read and nobody else', async () => {
      const { id, first, maker } = await judged();
      await reviewed(id, first, [8, 4]);
      await expect(world.move(id, 'decided')).rejects.toEqual(refusal('reviews_missing'));
      const closed = await world.move(id, 'decided', 'The second one repeats the first.');
      expect(closed.decisionNote).toBe('The second one repeats the first.');
      expect((await world.challenges.read(maker, id)).decisionNote).toBeNull();
    });
  });
});
