import { AssignmentsService } from '#libs/challenges/evaluation/assignments.service';
import { AwardsService } from '#libs/challenges/evaluation/awards.service';
import { RankingService } from '#libs/challenges/evaluation/ranking.service';
import { RubricService } from '#libs/challenges/evaluation/rubric.service';
import { SubmissionsService } from '#libs/challenges/submissions/submissions.service';
import { visitor, type SignedInActor } from '#libs/core/auth/actor';
import { Database } from '#libs/core/database/database';
import { Needs } from '#libs/core/needs/needs';
import { ProjectsService } from '#libs/projects/projects.service';
import { MembersService } from '#libs/organisations/members.service';
import { ProjectMembersService } from '#libs/projects/project-members.service';
import { ChallengeWorld, given, refusal } from '../support/challenges.js';
import { judging } from '../support/judging.js';

describe('evaluation and award', () => {
  let world: ChallengeWorld;
  let submissions: SubmissionsService;
  beforeAll(async () => {
    world = await ChallengeWorld.open();
    submissions = world.get(SubmissionsService);
  }, 120_000);
  afterAll(() => world.stop(), 30_000);

  const { judged, score, reviewed, ranking } = judging(() => world);
  const award = async (id: string, submissionId: string) =>
    world.get(AwardsService).award(await world.owner(), given({ params: { id }, body: { submissionId } }));

  describe('the rubric', () => {
    it('adds up to 100, or names every weight', async () => {
      const id = await world.draft();
      const criterion = (weight: number) => ({ label: { locale: 'en', text: 'A' }, weight, scale: 10 });
      const write = async (weights: number[]) =>
        world.get(RubricService).write(
          await world.owner(),
          given({
            params: { id },
            body: { criteria: weights.map(criterion), minimumReviews: 2, blind: false },
          }),
        );
      await expect(write([60, 30])).rejects.toMatchObject({
        code: 'weights_not_100',
        parameters: { sum: 90 },
        more: { errors: [{ path: 'criteria.0.weight' }, { path: 'criteria.1.weight' }] },
      });
      await write([50, 50]);
      const written = await write([60, 40]);
      expect(written.criteria.map(({ weight }) => weight)).toEqual([60, 40]);
      expect(
        (await world.get(RubricService).read(await world.owner(), given({ params: { id } }))).minimumReviews,
      ).toBe(2);
    });
  });

  describe('assignments', () => {
    it('open the submission from acceptance on, and close it with a conflict at once', async () => {
      const { id, first, second } = await judged();
      const evaluator = await world.someone('EU');
      const assignment = await world.assign(id, first, evaluator.personId);
      expect(assignment).toMatchObject({
        state: 'proposed',
        scores: [],
        can: { respond: false, score: false },
      });
      await expect(submissions.read(evaluator, first)).rejects.toEqual(refusal('not_found'));
      await world.respond(evaluator, assignment.id, 'accept');
      expect(await submissions.read(evaluator, first)).toMatchObject({ can: { score: true } });
      await expect(submissions.read(evaluator, second)).rejects.toEqual(refusal('not_found'));
      const seen = await submissions.list(evaluator, given({ params: { id } }));
      expect(seen.items.map((one) => one.id)).toEqual([first]);
      expect(await world.respond(evaluator, assignment.id, 'conflict')).toMatchObject({
        state: 'conflicted',
      });
      await expect(submissions.read(evaluator, first)).rejects.toEqual(refusal('not_found'));
      await expect(score(evaluator, assignment.id, [1, 1])).rejects.toEqual(refusal('conflict_of_interest'));
      await expect(world.respond(evaluator, assignment.id, 'accept')).rejects.toMatchObject({
        code: 'illegal_transition',
        more: { allowed: [] },
      });
      expect(await world.audit(assignment.id)).toEqual([
        'assignment.proposed',
        'assignment.answered',
        'assignment.answered',
      ]);
    });

    it('are refused to the author, to colleagues of the author, and to rivals', async () => {
      const id = await world.opened();
      const maker = await world.someone('EU');
      const workshop = await world.found(maker.personId);
      const colleague = await world.colleague(workshop);
      const rival = await world.someone();
      const submissionId = await world.submitted(await world.as(maker.personId), id);
      await world.submitted(rival, id);
      await world.close(id);
      for (const { personId } of [maker, colleague, rival]) {
        await expect(world.assign(id, submissionId, personId)).rejects.toEqual(
          refusal('conflict_of_interest'),
        );
      }
      const { personId } = await world.someone();
      await world.assign(id, submissionId, personId);
      await expect(world.assign(id, submissionId, personId)).rejects.toEqual(refusal('already_exists'));
    });

    it('are for submissions of the challenge, while it is evaluated', async () => {
      const { id, first } = await judged();
      const other = await world.opened();
      const draft = await world.submissionDraft(await world.someone(), other);
      const { personId } = await world.someone();
      await expect(world.assign(other, draft, personId)).rejects.toEqual(refusal('illegal_transition'));
      await expect(world.assign(id, draft, personId)).rejects.toMatchObject({
        more: { errors: [{ path: 'submissionId' }] },
      });
      await expect(world.assign(id, first, id)).rejects.toMatchObject({
        more: { errors: [{ path: 'evaluatorId' }] },
      });
    });

    it('are seen by managers and by their evaluator only, unfinished scores by the evaluator alone', async () => {
      const { id, first, maker } = await judged();
      const evaluator = await world.someone('EU');
      const { id: assignmentId } = await world.assign(id, first, evaluator.personId);
      await world.respond(evaluator, assignmentId, 'accept');
      const list = async (actor: SignedInActor) =>
        (await world.get(AssignmentsService).list(actor, given({ params: { id } }))).items;
      expect(await score(evaluator, assignmentId, [7], false)).toMatchObject({
        state: 'in_progress',
        scores: [{ value: 7 }],
      });
      expect(await list(await world.owner())).toMatchObject([{ id: assignmentId, scores: [] }]);
      expect(await list(evaluator)).toMatchObject([
        { id: assignmentId, scores: [{ value: 7, comment: 'seen' }] },
      ]);
      expect(await list(maker)).toEqual([]);
      await score(evaluator, assignmentId, [7, 5]);
      expect((await list(await world.owner()))[0]?.scores).toHaveLength(2);
    });
  });

  describe('scores', () => {
    it('stay on their scale, belong to the rubric, and are complete when handed in', async () => {
      const { id, first } = await judged();
      const evaluator = await world.someone('EU');
      const { id: assignmentId } = await world.assign(id, first, evaluator.personId);
      await expect(score(evaluator, assignmentId, [5, 5])).rejects.toEqual(refusal('illegal_transition'));
      await world.respond(evaluator, assignmentId, 'accept');
      await expect(score(evaluator, assignmentId, [11, 6], false)).rejects.toMatchObject({
        more: { errors: [{ path: 'scores.0.value' }, { path: 'scores.1.value' }] },
      });
      await expect(score(evaluator, assignmentId, [5])).rejects.toMatchObject({
        more: { errors: [{ code: 'missing' }] },
      });
      expect(await score(evaluator, assignmentId, [5, 5])).toMatchObject({
        state: 'submitted',
        can: { score: false },
      });
      await expect(score(evaluator, assignmentId, [6, 5])).rejects.toEqual(refusal('illegal_transition'));
    });

    it('make the ranking of managers', async () => {
      const { id, first, second, maker } = await judged();
      await reviewed(id, second, [10, 5]);
      await reviewed(id, second, [5, 0]);
      expect(await ranking(id)).toMatchObject({
        missingReviews: 1,
        items: [{ submissionId: second }, { submissionId: first, mean: null, count: 0 }],
      });
      const { evaluator, assignmentId } = await reviewed(id, first, [8, 4]);
      const { items, missingReviews } = await ranking(id);
      expect(missingReviews).toBe(0);
      expect(items).toMatchObject([
        { submissionId: first, mean: 80, median: 80, spread: 0, count: 1 },
        { submissionId: second, mean: 65, median: 65, spread: 35, count: 2 },
      ]);
      expect(items[1]?.byCriterion.map(({ mean }) => mean)).toEqual([75, 50]);
      await world.respond(evaluator, assignmentId, 'conflict');
      expect((await ranking(id)).missingReviews).toBe(1);
      for (const reader of [visitor(), maker, evaluator]) {
        await expect(world.get(RankingService).read(reader, given({ params: { id } }))).rejects.toMatchObject(
          {
            status: reader.personId === null ? 401 : 403,
          },
        );
      }
    });

    it('are missing until each submission has its minimum, or a manager says why not', async () => {
      const { id, first } = await judged();
      await reviewed(id, first, [8, 4]);
      await expect(world.move(id, 'decided')).rejects.toMatchObject({
        code: 'reviews_missing',
        parameters: { missing: 1 },
      });
      expect(await world.move(id, 'decided', 'The second one repeats the first.')).toMatchObject({
        state: 'decided',
      });
    });
  });

  describe('what needs evaluators and authors', () => {
    it('is answering, scoring, finishing', async () => {
      const kinds = async (actor: SignedInActor) =>
        (await world.get(Needs).of(actor, {})).items.map(({ kind }) => kind);
      const open = await world.opened();
      const author = await world.someone();
      await world.submissionDraft(author, open);
      expect(await kinds(author)).toEqual(['finish_submission']);
      const { id, first } = await judged();
      const evaluator = await world.someone('EU');
      const assignment = await world.assign(id, first, evaluator.personId);
      expect(await kinds(evaluator)).toEqual(['answer_assignment']);
      await world.respond(evaluator, assignment.id, 'accept');
      expect(await kinds(evaluator)).toEqual(['score_submission']);
      await score(evaluator, assignment.id, [1, 1]);
      expect(await kinds(evaluator)).toEqual([]);
    });
  });

  describe('the award', () => {
    it('opens the project with both sides, terms and first blueprint, in one go', async () => {
      const { id, first, second, maker, rival } = await judged();
      await expect(award(id, first)).rejects.toMatchObject({
        code: 'illegal_transition',
        more: { allowed: ['decided', 'cancelled'] },
      });
      await world.move(id, 'decided', 'clear enough');
      const terms = (await world.challenges.read(maker, id)).terms;
      const project = await award(id, first);
      expect(project).toMatchObject({
        state: 'active',
        challengeId: id,
        memberCount: 2,
        termsVersion: 1,
        termsHash: terms?.hash,
      });
      expect(project.blueprintIds).toHaveLength(1);
      expect(project.channels).toHaveLength(1);
      const members = await world
        .get(ProjectMembersService)
        .list(maker, given({ params: { id: project.id } }));
      expect(members.items.map(({ side, role }) => `${side} ${role}`).toSorted()).toEqual([
        'CN lead',
        'EU lead',
      ]);
      expect(await submissions.read(maker, first)).toMatchObject({ state: 'awarded' });
      expect(await submissions.read(rival, second)).toMatchObject({ state: 'not_selected' });
      expect(await world.challenges.read(maker, id)).toMatchObject({
        state: 'awarded',
        projectId: project.id,
      });
      expect(await world.challenges.read(rival, id)).toMatchObject({ state: 'awarded', projectId: null });
      await expect(award(id, second)).rejects.toEqual(refusal('illegal_transition'));
      expect(await world.move(id, 'transition')).toMatchObject({ state: 'transition', allowed: ['closed'] });
      expect(await world.move(id, 'closed', 'In service.')).toMatchObject({ state: 'closed', allowed: [] });
    });

    it('is given to one of the running only', async () => {
      const { id } = await judged();
      const { first: foreign } = await judged();
      await world.move(id, 'decided', 'clear enough');
      await expect(award(id, foreign)).rejects.toMatchObject({
        more: { errors: [{ path: 'submissionId' }] },
      });
      expect((await world.challenges.read(visitor(), id)).state).toBe('decided');
    });

    it('is not given to one who manages the challenge by now', async () => {
      const { id, first, maker } = await judged();
      await world.get(MembersService).join(maker, world.organisationId, 'member');
      const input = given({ params: { id }, body: { personId: maker.personId } });
      await world.challenges.addManager(await world.owner(), input);
      await world.move(id, 'decided', 'clear enough');
      await expect(award(id, first)).rejects.toMatchObject({
        more: { errors: [{ path: 'submissionId', code: 'by_a_manager' }] },
      });
    });

    it('leaves nothing when its last step fails', async () => {
      const { id, first, second, maker } = await judged();
      await world.move(id, 'decided', 'clear enough');
      const pool = world.get(Database).pool;
      const count = async (table: string) =>
        (await pool.query<{ n: number }>(`select count(*)::int as n from ${table}`)).rows[0]?.n;
      const tables = [
        'projects',
        'project_members',
        'channels',
        'blueprints',
        'awards',
        'outbox',
        'audit_entries',
      ];
      const before = await Promise.all(tables.map(count));
      // a licence that no list knows any more stops the blueprint, after the project was written
      await pool.query(`update submissions set licences = '{"code":"gone"}' where id = $1`, [first]);
      await expect(award(id, first)).rejects.toEqual(refusal('invalid'));
      expect(await Promise.all(tables.map(count))).toEqual(before);
      expect((await world.challenges.read(visitor(), id)).state).toBe('decided');
      expect((await submissions.read(maker, first)).state).toBe('submitted');
      const twice = await Promise.allSettled([award(id, second), award(id, second)]);
      expect(twice.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      const { items } = await world.get(ProjectsService).list(await world.owner(), { limit: 100 });
      expect(items.filter(({ challengeId }) => challengeId === id)).toHaveLength(1);
    });
  });
});
