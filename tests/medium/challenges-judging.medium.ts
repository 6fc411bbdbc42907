import { AssignmentsService } from '#libs/challenges/evaluation/assignments.service';
import { ReassigningService } from '#libs/challenges/evaluation/reassigning.service';
import { RubricService } from '#libs/challenges/evaluation/rubric.service';
import { SubmissionsService } from '#libs/challenges/submissions/submissions.service';
import type { SignedInActor } from '#libs/core/auth/actor';
import { Needs } from '#libs/core/needs/needs';
import { Files } from '#libs/core/storage/files/files.service';
import { ChallengeWorld, given, refusal } from '../support/challenges.js';
import { judging } from '../support/judging.js';

describe('P0-12: who evaluates, and what they learn', () => {
  let world: ChallengeWorld;
  let submissions: SubmissionsService;
  beforeAll(async () => {
    world = await ChallengeWorld.open();
    submissions = world.get(SubmissionsService);
  }, 120_000);
  afterAll(() => world.stop(), 30_000);

  const { judged, accepted, score, reviewed, ranking, told } = judging(() => world);
  const reassign = async (id: string, evaluatorId: string, reason?: string) =>
    world
      .get(ReassigningService)
      .reassign(await world.owner(), given({ params: { id }, body: { evaluatorId, reason } }));
  const reopen = async (id: string, reason = 'The cost was read as a total.') =>
    world.get(ReassigningService).reopen(await world.owner(), given({ params: { id }, body: { reason } }));
  const listed = async (actor: SignedInActor, id: string) =>
    (await world.get(AssignmentsService).list(actor, given({ params: { id } }))).items;

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
});
