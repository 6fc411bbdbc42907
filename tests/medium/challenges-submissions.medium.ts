import { SubmissionsService } from '#libs/challenges/submissions/submissions.service';
import { SubmittingService } from '#libs/challenges/submissions/submitting.service';
import { AcceptancesService } from '#libs/challenges/terms/acceptances.service';
import { termsHash } from '#libs/challenges/terms/terms-hash';
import { TermsService } from '#libs/challenges/terms/terms.service';
import { visitor, type Actor } from '#libs/core/auth/actor';
import { Database } from '#libs/core/database/database';
import { FileReaders } from '#libs/core/storage/files/file-readers';
import { PeopleDirectory } from '#libs/identity/people.service';
import { ChallengeWorld, given, refusal } from '../support/challenges.js';

describe('terms and submissions', () => {
  let world: ChallengeWorld;
  let submissions: SubmissionsService;
  let submitting: SubmittingService;
  beforeAll(async () => {
    world = await ChallengeWorld.open();
    submissions = world.get(SubmissionsService);
    submitting = world.get(SubmittingService);
  }, 120_000);
  afterAll(() => world.stop(), 30_000);

  const listed = async (actor: Actor, id: string) =>
    (await submissions.list(actor, given({ params: { id } }))).items.map((submission) => submission.id);

  describe('terms', () => {
    it('come from a preset in both languages, and follow their fields', async () => {
      const id = await world.draft();
      const owner = await world.owner();
      const write = (body: object) => world.get(TermsService).write(owner, given({ params: { id }, body }));
      const first = await write({ preset: 'joint' });
      expect(first).toMatchObject({
        version: 1,
        preset: 'joint',
        publishedAt: null,
        fields: { governingLaw: 'DE' },
      });
      const second = await write({ fields: { scoutShare: 10 } });
      expect(second).toMatchObject({
        version: 1,
        preset: null,
        fields: { foregroundIp: 'joint', scoutShare: 10 },
      });
      expect(second.hash).not.toBe(first.hash);
      expect(second.text.text).toContain('10 %');
      const own = await write({ text: { locale: 'en', text: 'Our own words.' } });
      expect(own.text).toMatchObject({ text: 'Our own words.', provenance: 'human' });
    });

    it('are accepted as they are in force, once, and certified for ever', async () => {
      const id = await world.opened();
      const maker = await world.someone();
      const terms = await world.get(TermsService).read(maker, given({ params: { id } }));
      const accept = (change: object) =>
        world
          .get(AcceptancesService)
          .accept(
            maker,
            given({ params: { id }, body: { version: 1, hash: terms.hash, locale: 'zh-Hans', ...change } }),
          );
      await expect(accept({ version: 2 })).rejects.toMatchObject({ more: { errors: [{ path: 'version' }] } });
      await expect(accept({ hash: 'f'.repeat(64) })).rejects.toMatchObject({
        more: { errors: [{ path: 'hash' }] },
      });
      await expect(accept({ locale: 'fr' })).rejects.toMatchObject({
        more: { errors: [{ path: 'locale' }] },
      });
      await expect(accept({ onBehalfOfOrganisationId: world.organisationId })).rejects.toEqual(
        refusal('invalid'),
      );
      const all = await Promise.all([accept({}), accept({}), accept({})]);
      const [acceptance] = all;
      expect(all.every((one) => one.id === acceptance.id)).toBe(true);
      expect(await accept({})).toEqual(acceptance);

      const certificate = await world.get(AcceptancesService).certificate(maker, acceptance.id);
      expect(certificate).toMatchObject({
        challengeId: id,
        hash: terms.hash,
        locale: 'zh-Hans',
        person: '陈伟',
      });
      expect(Object.keys(certificate.texts).toSorted()).toEqual(['en', 'zh-Hans']);
      expect(termsHash(certificate.fields, certificate.texts)).toBe(terms.hash);
      const byManager = await world.get(AcceptancesService).certificate(await world.owner(), acceptance.id);
      expect(byManager.hash).toBe(terms.hash);
      for (const reader of [visitor(), await world.someone(), await world.colleague()]) {
        await expect(world.get(AcceptancesService).certificate(reader, acceptance.id)).rejects.toEqual(
          refusal('not_found'),
        );
      }
    });

    it('let managers and those who accepted know each other across the border, and nobody else', async () => {
      const id = await world.opened();
      const maker = await world.someone();
      const owner = await world.owner();
      const people = world.get(PeopleDirectory);
      const masked = async (reader: Actor, personId: string) =>
        (await people.briefs(reader, [personId])).get(personId)?.masked;
      expect(await masked(owner, maker.personId)).toBe(true);
      await world.accept(maker, id);
      expect(await masked(owner, maker.personId)).toBe(false);
      expect(await masked(maker, owner.personId)).toBe(false);
      expect(await masked(await world.someone('EU'), maker.personId)).toBe(true);
    });

    it('bar from submitting until they are accepted, and managers altogether', async () => {
      const id = await world.opened();
      const body = { title: { locale: 'en', text: 'Try' } };
      const maker = await world.someone();
      await expect(submissions.create(maker, given({ params: { id }, body }))).rejects.toMatchObject({
        code: 'terms_required',
        parameters: { version: 1 },
      });
      await expect(submissions.create(await world.owner(), given({ params: { id }, body }))).rejects.toEqual(
        refusal('forbidden'),
      );
      await expect(world.accept(await world.owner(), id)).rejects.toEqual(refusal('forbidden'));
    });
  });

  describe('a draft', () => {
    it('is saved against its version, with checked licences, once per author', async () => {
      const id = await world.opened();
      const maker = await world.someone();
      const draft = await world.submissionDraft(maker, id);
      const change = (body: object, ifMatch: number) =>
        submissions.change(maker, given({ params: { id: draft }, body, ifMatch }));
      const bad = change({ licences: { code: 'free as in beer', data: 'CC0-1.0' } }, 1);
      await expect(bad).rejects.toMatchObject({ more: { errors: [{ path: 'licences.code' }] } });
      const saved = await change(
        { licences: { code: 'MIT' }, body: { locale: 'zh-Hans', text: '改过了。' } },
        1,
      );
      expect(saved).toMatchObject({ version: 2, licences: { code: 'MIT' }, state: 'draft', receipt: null });
      expect(saved.files).toEqual([expect.objectContaining({ name: 'firmware.c', class: 'code' })]);
      await expect(change({}, 1)).rejects.toEqual(refusal('stale_version'));
      const without = await change({ removeFileIds: [saved.files[0]!.id] }, 2);
      expect(without.files).toEqual([]);
      const again = submissions.create(
        maker,
        given({ params: { id }, body: { title: { locale: 'en', text: 'Second' } } }),
      );
      await expect(again).rejects.toEqual(refusal('already_exists'));
      const foreign = change({ organisationId: world.organisationId }, 3);
      await expect(foreign).rejects.toMatchObject({ more: { errors: [{ path: 'organisationId' }] } });
    });
  });

  describe('handing in', () => {
    it('gives a receipt over what was frozen', async () => {
      const id = await world.opened();
      const maker = await world.someone();
      const draft = await world.submissionDraft(maker, id);
      const sent = await submitting.submit(maker, draft);
      expect(sent).toMatchObject({
        state: 'submitted',
        receipt: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
      });
      expect(sent.can).toMatchObject({ edit: false, submit: false, withdraw: true });
      const { rows } = await world
        .get(Database)
        .pool.query<{ receipt: string; hashed: string }>(
          `select receipt, encode(sha256(convert_to(snapshot, 'UTF8')), 'hex') as hashed from submissions where id = $1`,
          [draft],
        );
      expect(rows).toEqual([{ receipt: sent.receipt?.sha256, hashed: sent.receipt?.sha256 }]);
      const edit = submissions.change(
        maker,
        given({ params: { id: draft }, body: {}, ifMatch: sent.version }),
      );
      await expect(edit).rejects.toMatchObject({
        code: 'illegal_transition',
        more: { allowed: ['withdrawn'] },
      });
      await expect(submitting.submit(maker, draft)).rejects.toEqual(refusal('illegal_transition'));
      expect(await world.audit(draft)).toEqual(['submission.drafted', 'submission.submitted']);
    });

    it('is in time a second before the deadline and late a second after, whether or not the clock’s job has run', async () => {
      const id = await world.opened();
      const [early, late, undecided] = [await world.someone(), await world.someone(), await world.someone()];
      const [inTime, tooLate] = [
        await world.submissionDraft(early, id),
        await world.submissionDraft(late, id),
      ];
      const regretted = await world.submitted(undecided, id);
      const sent = await world.atDeadline(-1_000, () => submitting.submit(early, inTime));
      expect(sent.state).toBe('submitted');
      await world.atDeadline(1_000, async () => {
        await expect(submitting.submit(late, tooLate)).rejects.toMatchObject({
          code: 'deadline_passed',
          parameters: {
            both: '2030年10月30日 16:00:00 (Europe/Berlin) = 2030年10月30日 23:00:00 (Asia/Shanghai)',
          },
        });
        await expect(submitting.withdraw(undecided, regretted)).rejects.toEqual(refusal('deadline_passed'));
        const fresh = submissions.create(
          await world.someone(),
          given({ params: { id }, body: { title: { locale: 'en', text: 'x' } } }),
        );
        await expect(fresh).rejects.toEqual(refusal('deadline_passed'));
        await world.tick();
      });
      expect((await world.challenges.read(visitor(), id)).state).toBe('evaluating');
      await expect(submitting.submit(late, tooLate)).rejects.toEqual(refusal('not_open'));
      expect((await submissions.read(late, tooLate)).state).toBe('draft');
    });

    it('P0-08: is taken within the grace of the challenge, marked as late, and not a second after', async () => {
      const id = await world.opened({ graceMinutes: 15 });
      const [slow, slower] = [await world.someone(), await world.someone()];
      const [taken, refused] = [
        await world.submissionDraft(slow, id),
        await world.submissionDraft(slower, id),
      ];
      await world.atDeadline(1_000, () => world.tick());
      const sent = await world.atDeadline(15 * 60_000 - 1_000, () => submitting.submit(slow, taken));
      expect(sent).toMatchObject({ state: 'submitted', late: true });
      await world.atDeadline(15 * 60_000 + 1_000, async () => {
        await expect(submitting.submit(slower, refused)).rejects.toEqual(refusal('deadline_passed'));
        await world.tick();
      });
      expect(await world.challenges.read(visitor(), id)).toMatchObject({
        state: 'evaluating',
        graceMinutes: 15,
      });
    });

    it('waits for a closing that is under way, and is then late', async () => {
      const id = await world.opened();
      const maker = await world.someone();
      const draft = await world.submissionDraft(maker, id);
      const pool = world.get(Database).pool;
      const client = await pool.connect();
      await client.query('begin');
      await client.query(`update challenges set state = 'evaluating', evaluating_at = now() where id = $1`, [
        id,
      ]);
      const submission = submitting.submit(maker, draft);
      const outcome = expect(submission).rejects.toEqual(refusal('not_open'));
      await new Promise((resolve) => setTimeout(resolve, 100));
      await client.query('commit');
      client.release();
      await outcome;
    });

    it('can be taken back and begun anew', async () => {
      const id = await world.opened();
      const maker = await world.someone();
      const first = await world.submitted(maker, id);
      expect(await submitting.withdraw(maker, first)).toMatchObject({ state: 'withdrawn' });
      const second = await world.submissionDraft(maker, id);
      expect(await listed(maker, id)).toEqual([second, first]);
      expect((await world.challenges.read(maker, id)).mySubmissionId).toBe(second);
    });
  });

  describe('confidentiality', () => {
    it('hides what was handed in from everybody until the deadline, and drafts from everybody for ever', async () => {
      const id = await world.opened();
      const [maker, rival, drafter] = [await world.someone(), await world.someone(), await world.someone()];
      const sent = await world.submitted(maker, id);
      const unsent = await world.submissionDraft(drafter, id);
      const others: Actor[] = [
        visitor(),
        await world.owner(),
        await world.colleague(),
        rival,
        await world.someone(),
      ];
      await world.submitted(rival, id);
      const mayReadFiles = (actor: Actor, submission: string) =>
        world.get(FileReaders).mayRead(actor, 'submission', submission);
      for (const actor of others) {
        await expect(submissions.read(actor, sent)).rejects.toEqual(refusal('not_found'));
        await expect(submitting.withdraw(actor as never, sent)).rejects.toEqual(refusal('not_found'));
        expect(await mayReadFiles(actor, sent)).toBe(false);
        expect((await listed(actor, id)).includes(sent)).toBe(false);
        expect(JSON.stringify(await world.challenges.read(actor, id))).not.toContain(sent);
      }
      expect(await mayReadFiles(maker, sent)).toBe(true);
      await world.close(id);
      const owner = await world.owner();
      expect(await submissions.read(owner, sent)).toMatchObject({
        state: 'submitted',
        can: { edit: false, withdraw: false },
      });
      expect((await listed(owner, id)).length).toBe(2);
      expect(await mayReadFiles(owner, sent)).toBe(true);
      await expect(submissions.read(owner, unsent)).rejects.toEqual(refusal('not_found'));
      expect(await listed(rival, id)).toHaveLength(1);
      await expect(submissions.read(rival, sent)).rejects.toEqual(refusal('not_found'));
    });

    it('lasts for a challenge cancelled before its deadline', async () => {
      const id = await world.opened();
      const sent = await world.submitted(await world.someone(), id);
      await world.move(id, 'cancelled', 'funding');
      await expect(submissions.read(await world.owner(), sent)).rejects.toEqual(refusal('not_found'));
      expect(await listed(await world.owner(), id)).toEqual([]);
    });
  });
});
