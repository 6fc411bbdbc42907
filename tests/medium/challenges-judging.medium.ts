import { AssignmentsService } from '#libs/challenges/evaluation/assignments.service';
import { RankingService } from '#libs/challenges/evaluation/ranking.service';
import { ReassigningService } from '#libs/challenges/evaluation/reassigning.service';
import { RubricService } from '#libs/challenges/evaluation/rubric.service';
import { ScoringService } from '#libs/challenges/evaluation/scoring.service';
import { ScreeningService } from '#libs/challenges/evaluation/screening.service';
import { SubmissionsService } from '#libs/challenges/submissions/submissions.service';
import type { SubmissionState } from '#libs/contracts/submissions';
import type { SignedInActor } from '#libs/core/auth/actor';
import { Needs } from '#libs/core/needs/needs';
import { Notices } from '#libs/core/notices/notices';
import { Files } from '#libs/core/storage/files/files.service';
import { ChallengeWorld, given, refusal } from '../support/challenges.js';

describe('P0-12: evaluation, in depth', () => {
  let world: ChallengeWorld;
  let submissions: SubmissionsService;
  beforeAll(async () => {
    world = await ChallengeWorld.open();
    submissions = world.get(SubmissionsService);
  }, 120_000);
  afterAll(() => world.stop(), 30_000);

  /** A challenge past its deadline with two submissions. */
  async function judged(prepare: (id: string) => Promise<unknown> = () => Promise.resolve()) {
    const id = await world.opened();
    await prepare(id);
    const [maker, rival] = [await world.someone(), await world.someone()];
    const [first, second] = [await world.submitted(maker, id), await world.submitted(rival, id)];
    await world.close(id);
    return { id, maker, rival, first, second };
  }
  async function accepted(challengeId: string, submissionId: string) {
    const evaluator = await world.someone('EU');
    const { id: assignmentId } = await world.assign(challengeId, submissionId, evaluator.personId);
    await world.respond(evaluator, assignmentId, 'accept');
    return { evaluator, assignmentId };
  }
  async function score(evaluator: SignedInActor, assignmentId: string, values: number[]) {
    const { challengeId } = await world.get(AssignmentsService).view(evaluator, assignmentId);
    const { criteria } = await world
      .get(RubricService)
      .read(evaluator, given({ params: { id: challengeId } }));
    const scores = values.map((value, n) => ({ criterionId: criteria[n]?.id ?? '', value, comment: '' }));
    return world
      .get(ScoringService)
      .score(evaluator, given({ params: { id: assignmentId }, body: { scores, final: true } }));
  }
  async function reviewed(challengeId: string, submissionId: string, values: number[]) {
    const part = await accepted(challengeId, submissionId);
    await score(part.evaluator, part.assignmentId, values);
    return part;
  }
  const reassign = async (id: string, evaluatorId: string, reason?: string) =>
    world
      .get(ReassigningService)
      .reassign(await world.owner(), given({ params: { id }, body: { evaluatorId, reason } }));
  const reopen = async (id: string, reason = 'The cost was read as a total.') =>
    world.get(ReassigningService).reopen(await world.owner(), given({ params: { id }, body: { reason } }));
  const screen = async (id: string, to: SubmissionState, reason?: string, actor?: SignedInActor) =>
    world
      .get(ScreeningService)
      .screen(actor ?? (await world.owner()), given({ params: { id }, body: { to, reason } }));
  const ranking = async (id: string) =>
    world.get(RankingService).read(await world.owner(), given({ params: { id } }));
  const listed = async (actor: SignedInActor, id: string) =>
    (await world.get(AssignmentsService).list(actor, given({ params: { id } }))).items;
  /** Whom a notice would tell of this fact now. */
  async function told(type: string, payload: object): Promise<string[]> {
    const notice = await world
      .get(Notices)
      .sourceOf(type)
      .find(payload as never, world.ownerId);
    return notice?.recipients.map(({ personId }) => personId) ?? [];
  }

  describe('reassignment', () => {
    it('takes the submission and its files from the former evaluator at once', async () => {
      const { id, first } = await judged();
      const { evaluator: former, assignmentId } = await accepted(id, first);
      const [file] = (await submissions.read(former, first)).files;
      await world.get(Files).readable(former, file?.id ?? '');
      const { personId: next } = await world.someone('EU');
      const asked = await reassign(assignmentId, next, 'On leave until June.');
      expect(asked).toMatchObject({ state: 'proposed', submissionId: first, evaluator: { id: next } });
      await expect(submissions.read(former, first)).rejects.toEqual(refusal('not_found'));
      await expect(world.get(Files).readable(former, file?.id ?? '')).rejects.toEqual(refusal('not_found'));
      await expect(score(former, assignmentId, [1, 1])).rejects.toEqual(refusal('illegal_transition'));
      await expect(world.respond(former, assignmentId, 'accept')).rejects.toEqual(
        refusal('illegal_transition'),
      );
      expect(await listed(await world.owner(), id)).toMatchObject([
        { id: assignmentId, state: 'reassigned', reason: 'On leave until June.', can: { reassign: false } },
        { id: asked.id, state: 'proposed', can: { reassign: true, reopen: false } },
      ]);
      expect(await world.audit(assignmentId)).toContain('assignment.reassigned');
      expect(await world.audit(asked.id)).toEqual(['assignment.proposed']);
      const fact = { challengeId: id, assignmentId };
      expect(await told('evaluation.reassigned', { ...fact, from: 'accepted' })).toEqual([former.personId]);
      expect(await told('evaluation.reassigned', { ...fact, from: 'declined' })).toEqual([]);
      expect(await told('evaluation.assigned', { challengeId: id, assignmentId: asked.id })).toEqual([next]);
    });

    it('is for what is not finished, and keeps why it was declined', async () => {
      const { id, first, maker } = await judged();
      const { assignmentId: done } = await reviewed(id, first, [8, 4]);
      const { personId: next } = await world.someone('EU');
      await expect(reassign(done, next)).rejects.toEqual(refusal('illegal_transition'));
      const busy = await world.someone('EU');
      const { id: declined } = await world.assign(id, first, busy.personId);
      const answer = { decision: 'decline', reason: 'Too much to do.' };
      await world.get(AssignmentsService).respond(busy, given({ params: { id: declined }, body: answer }));
      await expect(reassign(declined, maker.personId)).rejects.toEqual(refusal('conflict_of_interest'));
      expect(await listed(busy, id)).toMatchObject([{ state: 'declined' }]);
      await reassign(declined, next);
      expect(await listed(busy, id)).toMatchObject([{ state: 'reassigned', reason: 'Too much to do.' }]);
    });

    it('is over with the decision', async () => {
      const { id, first } = await judged();
      const { assignmentId } = await accepted(id, first);
      const { assignmentId: done } = await reviewed(id, first, [8, 4]);
      await world.move(id, 'decided', 'clear enough');
      const { personId: next } = await world.someone('EU');
      await expect(reassign(assignmentId, next)).rejects.toEqual(refusal('illegal_transition'));
      await expect(reopen(done)).rejects.toEqual(refusal('illegal_transition'));
    });
  });

  describe('a review that is opened again', () => {
    it('counts no more until it is handed in once more', async () => {
      const { id, first } = await judged();
      const { evaluator, assignmentId } = await reviewed(id, first, [10, 5]);
      expect(await reopen(assignmentId)).toMatchObject({
        state: 'reopened',
        reason: 'The cost was read as a total.',
        scores: [],
      });
      expect((await ranking(id)).items.map(({ count }) => count)).toEqual([0, 0]);
      expect(await told('evaluation.reopened', { challengeId: id, assignmentId })).toEqual([
        evaluator.personId,
      ]);
      const [own] = await listed(evaluator, id);
      expect(own).toMatchObject({ reason: 'The cost was read as a total.', can: { score: true } });
      expect(own?.scores).toHaveLength(2);
      const { items } = await world.get(Needs).of(evaluator, {});
      expect(items.map(({ kind }) => kind)).toEqual(['score_submission']);
      await score(evaluator, assignmentId, [5, 5]);
      expect((await ranking(id)).items[0]).toMatchObject({ submissionId: first, mean: 70, count: 1 });
      await expect(
        world
          .get(ReassigningService)
          .reopen(evaluator, given({ params: { id: assignmentId }, body: { reason: 'I changed my mind.' } })),
      ).rejects.toEqual(refusal('forbidden'));
      expect(await world.audit(assignmentId)).toContain('assignment.reopened');
    });
  });

  describe('a conflict of interest', () => {
    it('stays visible to managers with its reason, and never to the author', async () => {
      const { id, first, maker, rival } = await judged();
      const { evaluator, assignmentId } = await reviewed(id, first, [8, 4]);
      const [file] = (await submissions.read(evaluator, first)).files;
      const body = { decision: 'conflict', reason: 'I advised this workshop in spring.' };
      await world.get(AssignmentsService).respond(evaluator, given({ params: { id: assignmentId }, body }));
      await expect(submissions.read(evaluator, first)).rejects.toEqual(refusal('not_found'));
      await expect(world.get(Files).readable(evaluator, file?.id ?? '')).rejects.toEqual(
        refusal('not_found'),
      );
      expect((await submissions.list(evaluator, given({ params: { id } }))).items).toEqual([]);
      expect(await listed(await world.owner(), id)).toMatchObject([
        { state: 'conflicted', reason: body.reason, scores: [], can: { reassign: false } },
      ]);
      for (const author of [maker, rival]) {
        expect(await listed(author, id)).toEqual([]);
        const seen = [
          await submissions.list(author, given({ params: { id } })),
          await world.challenges.read(author, id),
          await world.get(Needs).of(author, {}),
        ];
        expect(JSON.stringify(seen)).not.toContain('advised');
        expect(JSON.stringify(seen)).not.toContain(evaluator.personId);
      }
      expect(await told('evaluation.answered', { challengeId: id, assignmentId })).not.toContain(
        maker.personId,
      );
      const { personId } = await world.someone('EU');
      await expect(reassign(assignmentId, personId)).rejects.toEqual(refusal('illegal_transition'));
    });

    it('is there by itself for managers, and evaluators do not become managers', async () => {
      const { id, first } = await judged();
      await expect(world.assign(id, first, world.ownerId)).rejects.toEqual(refusal('conflict_of_interest'));
      const colleague = await world.colleague();
      await world.assign(id, first, colleague.personId);
      const join = async () =>
        world.challenges.addManager(
          await world.owner(),
          given({ params: { id }, body: { personId: colleague.personId } }),
        );
      await expect(join()).rejects.toEqual(refusal('conflict_of_interest'));
      const [assignment] = await listed(colleague, id);
      await world.respond(colleague, assignment?.id ?? '', 'decline');
      await join();
      await expect(world.assign(id, first, colleague.personId)).rejects.toEqual(
        refusal('conflict_of_interest'),
      );
    });
  });

  describe('blind mode', () => {
    const blind = async (id: string) =>
      world.get(RubricService).judgeBlind(await world.owner(), given({ params: { id } }));

    it('tells evaluators neither who nor when, and managers both', async () => {
      const { id, first, maker } = await judged(blind);
      const { evaluator } = await accepted(id, first);
      const seen = await submissions.read(evaluator, first);
      expect(seen).toMatchObject({ author: null, receipt: null, late: null, updatedAt: null });
      expect(seen.files.map(({ name }) => name)).toEqual(['file-1.c']);
      expect((await world.get(Files).readable(evaluator, seen.files[0]?.id ?? '')).name).toBe('file-1.c');
      const list = await submissions.list(evaluator, given({ params: { id } }));
      expect(list.items).toEqual([seen]);
      for (const reader of [await world.owner(), maker]) {
        const whole = await submissions.read(reader, first);
        expect(whole.author?.id).toBe(maker.personId);
        expect(whole.receipt).not.toBeNull();
        expect(whole.files.map(({ name }) => name)).toEqual(['firmware.c']);
        expect((await world.get(Files).readable(reader, whole.files[0]?.id ?? '')).name).toBe('firmware.c');
      }
    });

    it('lists in an order that says nothing of times', async () => {
      const { id, first, second } = await judged(blind);
      const evaluator = await world.someone('EU');
      for (const submissionId of [first, second]) {
        const { id: assignmentId } = await world.assign(id, submissionId, evaluator.personId);
        await world.respond(evaluator, assignmentId, 'accept');
      }
      const page = await submissions.list(evaluator, given({ params: { id }, query: { limit: 1 } }));
      const query = { limit: 1, cursor: page.nextCursor };
      const rest = await submissions.list(evaluator, given({ params: { id }, query }));
      const ids = [...page.items, ...rest.items].map((one) => one.id);
      expect(ids).toEqual([first, second].toSorted().toReversed());
      expect(rest.nextCursor).toBeNull();
    });

    it('is set with the rubric, turned on until evaluation begins, and never off again', async () => {
      const id = await world.complete();
      const criteria = [{ label: { locale: 'en', text: 'Fit' }, weight: 100, scale: 10 }];
      const write = async (on: boolean) =>
        world
          .get(RubricService)
          .write(
            await world.owner(),
            given({ params: { id }, body: { criteria, minimumReviews: 2, blind: on } }),
          );
      expect(await write(true)).toMatchObject({ blind: true, minimumReviews: 2 });
      expect(await write(false)).toMatchObject({ blind: false });
      await world.move(id, 'published');
      await world.tick();
      await expect(write(true)).rejects.toEqual(refusal('illegal_transition'));
      expect(await blind(id)).toMatchObject({ blind: true, minimumReviews: 2 });
      const stranger = await world.someone();
      const read = await world.get(RubricService).read(stranger, given({ params: { id } }));
      expect(read.blind).toBe(true);
      await world.close(id);
      await expect(blind(id)).rejects.toEqual(refusal('illegal_transition'));
    });

    it('is off unless somebody asks for it', async () => {
      const { id, first, maker } = await judged();
      const { evaluator } = await accepted(id, first);
      expect((await submissions.read(evaluator, first)).author?.id).toBe(maker.personId);
    });
  });

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
