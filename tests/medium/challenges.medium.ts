import { ChallengeReadiness } from '#libs/challenges/challenge-readiness.service';
import { ChallengeLifecycle } from '#libs/challenges/challenge-lifecycle.service';
import { ChallengesListener } from '#libs/challenges/challenges.listener';
import { TermsService } from '#libs/challenges/terms/terms.service';
import { visitor } from '#libs/core/auth/actor';
import { Needs } from '#libs/core/needs/needs';
import { Database } from '#libs/core/database/database';
import { MembersService } from '#libs/organisations/members.service';
import { ChallengeWorld, given, refusal } from '../support/challenges.js';

describe('challenges', () => {
  let world: ChallengeWorld;
  beforeAll(async () => {
    world = await ChallengeWorld.open();
  }, 120_000);
  afterAll(() => world.stop(), 30_000);

  const read = async (id: string) => world.challenges.read(await world.owner(), id);

  describe('a draft', () => {
    it('needs a title only, and is seen by its sponsor only', async () => {
      const owner = await world.owner();
      const title = { locale: 'de', text: 'Leise Getriebe' };
      const draft = await world.challenges.create(owner, {
        organisationId: world.organisationId,
        title,
      } as never);
      expect(draft).toMatchObject({
        state: 'draft',
        version: 1,
        summary: null,
        allowed: ['in_review', 'published', 'cancelled'],
      });
      expect(draft.can).toMatchObject({ edit: true, publish: true, submit: false, award: false });
      for (const reader of [visitor(), await world.someone(), await world.colleague()]) {
        await expect(world.challenges.read(reader, draft.id)).rejects.toEqual(refusal('not_found'));
      }
    });

    it('is started by owners and admins of the sponsor', async () => {
      const member = await world.colleague();
      const input = { organisationId: world.organisationId, title: { locale: 'en', text: 'Mine' } } as never;
      await expect(world.challenges.create(member, input)).rejects.toEqual(refusal('forbidden'));
    });

    it('changes against the version that was read', async () => {
      const id = await world.draft();
      const owner = await world.owner();
      const body = {
        title: { locale: 'en', text: 'Quieter gears' },
        deadline: { local: '2031-01-02T09:30', timeZone: 'Asia/Shanghai' },
      };
      const changed = await world.challenges.change(owner, given({ params: { id }, body, ifMatch: 1 }));
      expect(changed).toMatchObject({
        version: 2,
        deadline: { at: '2031-01-02T01:30:00.000Z', timeZone: 'Asia/Shanghai' },
      });
      expect(changed.title.text).toBe('Quieter gears');
      const stale = world.challenges.change(owner, given({ params: { id }, body, ifMatch: 1 }));
      await expect(stale).rejects.toEqual(refusal('stale_version'));
      expect(await world.audit(id)).toEqual(['challenge.drafted', 'challenge.edited']);
    });

    it('refuses a time that no calendar has', async () => {
      const body = { deadline: { local: '2031-02-30T09:30', timeZone: 'Asia/Shanghai' } };
      const change = world.challenges.change(
        await world.owner(),
        given({ params: { id: await world.draft() }, body, ifMatch: 1 }),
      );
      await expect(change).rejects.toMatchObject({ more: { errors: [{ path: 'deadline.local' }] } });
    });
  });

  describe('publication', () => {
    it('names everything that is missing, in one refusal and in the list', async () => {
      const id = await world.draft({
        title: { locale: 'en', text: 'Gears' },
        summary: undefined,
        successTests: [],
      });
      const missing = ['title.zh-Hans', 'summary.en', 'summary.zh-Hans', 'successTests', 'terms', 'rubric'];
      await expect(world.move(id, 'published')).rejects.toMatchObject({
        code: 'gate_incomplete',
        more: { errors: missing.map((path): unknown => expect.objectContaining({ path })) },
      });
      const { items, publishable } = await world.get(ChallengeReadiness).lint(await world.owner(), id);
      expect(publishable).toBe(false);
      expect(items.filter(({ level }) => level === 'missing').map(({ field }) => field)).toEqual(missing);
      expect((await read(id)).state).toBe('draft');
    });

    it('goes through review and opens at once, recording each step', async () => {
      const id = await world.complete();
      const published = await world.move(id, 'published');
      expect(published).toMatchObject({
        state: 'published',
        version: 2,
        terms: { version: 1, acceptedVersion: null },
      });
      await world.tick();
      expect(await read(id)).toMatchObject({ state: 'open', version: 3, allowed: ['amended', 'cancelled'] });
      const { rows } = await world.get(Database).pool.query<{ step: string }>(
        `select details ->> 'from' || ' ' || (details ->> 'to') as step from audit_entries
         where subject_id = $1 and action = 'challenge.moved' order by id`,
        [id],
      );
      expect(rows.map(({ step }) => step)).toEqual([
        'draft in_review',
        'in_review published',
        'published open',
      ]);
    });

    it('freezes texts, terms and rubric', async () => {
      const id = await world.opened();
      const owner = await world.owner();
      const edit = world.challenges.change(owner, given({ params: { id }, body: {}, ifMatch: 3 }));
      await expect(edit).rejects.toMatchObject({
        code: 'illegal_transition',
        more: { allowed: ['amended', 'cancelled'] },
      });
      const terms = world
        .get(TermsService)
        .write(owner, given({ params: { id }, body: { preset: 'joint' } }));
      await expect(terms).rejects.toEqual(refusal('illegal_transition'));
    });

    it('cancels with one of the reasons only', async () => {
      const id = await world.opened();
      await expect(world.move(id, 'cancelled', 'no idea')).rejects.toEqual(refusal('invalid'));
      expect(await world.move(id, 'cancelled', 'funding')).toMatchObject({
        state: 'cancelled',
        cancelReason: 'funding',
        allowed: [],
      });
      expect(await world.challenges.read(visitor(), id)).toMatchObject({ state: 'cancelled' });
    });

    it.each(['open', 'evaluating', 'decided', 'awarded', 'transition', 'closed', 'draft'] as const)(
      'does not lead a draft to %s',
      async (to) => {
        const id = await world.complete();
        const allowed = ['in_review', 'published', 'cancelled'];
        await expect(world.move(id, to)).rejects.toMatchObject({
          code: 'illegal_transition',
          more: { allowed },
        });
      },
    );

    it('closes by hand only where there is no deadline', async () => {
      const timed = await world.opened();
      await expect(world.move(timed, 'evaluating')).rejects.toEqual(refusal('illegal_transition'));
      const endless = await world.opened({ deadline: null });
      await world.tick();
      expect(await world.move(endless, 'evaluating')).toMatchObject({ state: 'evaluating' });
    });

    it('is asked for once by twenty at a time', async () => {
      const id = await world.complete();
      const all = await Promise.allSettled(Array.from({ length: 20 }, () => world.move(id, 'published')));
      expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect((await world.audit(id)).filter((action) => action === 'challenge.moved')).toHaveLength(2);
    });
  });

  describe('managers', () => {
    it('are colleagues; a plain one cannot cancel what has opened', async () => {
      const id = await world.opened();
      const owner = await world.owner();
      const colleague = await world.colleague();
      const stranger = await world.someone();
      const add = (personId: string) =>
        world.challenges.addManager(owner, given({ params: { id }, body: { personId } }));
      await expect(add(stranger.personId)).rejects.toEqual(refusal('invalid'));
      await add(colleague.personId);
      await expect(add(colleague.personId)).rejects.toEqual(refusal('already_member'));
      const { items } = await world.challenges.managers(colleague, id);
      expect(items.map((person) => person.id)).toEqual([owner.personId, colleague.personId]);
      const input = given({ params: { id }, body: { to: 'cancelled', reason: 'funding' } });
      await expect(world.get(ChallengeLifecycle).transition(colleague, input)).rejects.toEqual(
        refusal('forbidden'),
      );
    });
  });

  describe('search', () => {
    it('finds the words of both languages, and translations once they come', async () => {
      const id = await world.opened({
        title: [
          { locale: 'en', text: 'Zebrafish counting' },
          { locale: 'zh-Hans', text: '斑马鱼计数' },
        ],
      });
      const ids = async (q: string) =>
        (await world.challenges.list(visitor(), { limit: 20, q })).items.map((challenge) => challenge.id);
      expect(await ids('斑马')).toEqual([id]);
      expect(await ids('zebraf count')).toEqual([id]);
      expect(await ids('zebra horse')).toEqual([]);
      expect(await ids('!!!')).toEqual([]);
      await world.get(Database).pool.query(
        `update challenges set title = jsonb_set(title, '{variants,de}', '{"text":"Kaulquappen","provenance":"human","sourceRevision":1,"at":""}')
         where id = $1`,
        [id],
      );
      const fact = { type: 'challenge', subjectId: id, field: 'title', locale: 'de' };
      await world.get(ChallengesListener).reindex([
        {
          id: '1',
          name: 'text.variantWritten',
          payload: fact,
          actorId: null,
          at: new Date().toISOString(),
        },
      ]);
      expect(await ids('kaulquappen')).toEqual([id]);
    });

    it.each(['axolotl', '美西螈', 'axolotl 美西螈'])(
      'finds %s for every reader, alone and with filters',
      async (q) => {
        const title = [
          { locale: 'en', text: 'Axolotl regrowth' },
          { locale: 'zh-Hans', text: '美西螈再生' },
        ];
        const id = await world.opened({ title });
        const readers = [visitor(), await world.as(world.ownerId), await world.someone('CN')];
        const { organisationId } = world;
        for (const reader of readers) {
          for (const query of [{}, { organisationId }, { state: 'open' as const, organisationId }]) {
            const { items } = await world.challenges.list(reader, { limit: 50, q, ...query });
            expect(items.map((challenge) => challenge.id)).toContain(id);
          }
        }
        const mine = await world.challenges.list(await world.as(world.ownerId), {
          limit: 20,
          q,
          mine: 'true',
        });
        expect(mine.items.map((challenge) => challenge.id)).toContain(id);
        expect((await world.challenges.list(readers[2]!, { limit: 20, q, mine: 'true' })).items).toEqual([]);
      },
    );
  });

  describe('what needs a manager', () => {
    it('is finishing, publishing, assigning, deciding', async () => {
      const ownerId = (await world.someone('EU')).personId;
      const organisationId = await world.found(ownerId);
      const other = await world.as(ownerId);
      const kinds = async () =>
        (await world.get(Needs).of(other, {})).items
          .filter(({ subject }) => subject.type === 'challenge')
          .map(({ kind }) => kind);
      const input = { organisationId, title: { locale: 'en', text: 'Alone' } } as never;
      await world.challenges.create(other, input);
      expect(await kinds()).toEqual(['finish_draft']);
      const id = await world.complete();
      await world.challenges.addManager(
        await world.owner(),
        given({ params: { id }, body: { personId: (await joined(ownerId)).personId } }),
      );
      expect(await kinds()).toEqual(expect.arrayContaining(['finish_draft', 'publish_challenge']));
      await world.move(id, 'published');
      await world.tick();
      const author = await world.someone();
      await world.submitted(author, id);
      await world.close(id);
      expect(await kinds()).toEqual(['assign_evaluators', 'finish_draft']);
      await world.move(id, 'decided', 'only one came');
      expect(await kinds()).toEqual(['award_challenge', 'finish_draft']);
    });

    it('ends with the membership, and what is left alone falls to an owner', async () => {
      const [owner, leaving] = [await world.owner(), await world.colleague()];
      const id = await world.complete();
      const both = given({ params: { id }, body: { personId: leaving.personId } });
      await world.challenges.addManager(owner, both);
      const managers = async () =>
        (await world.challenges.managers(owner, id)).items.map((person) => person.id);
      expect(await managers()).toContain(leaving.personId);
      const params = { id: world.organisationId, personId: leaving.personId };
      await world.get(MembersService).remove(owner, given({ params }));
      const fact = { organisationId: world.organisationId, personId: leaving.personId };
      await world.get(ChallengesListener).dropFormerManagers([
        {
          id: '1',
          name: 'organisation.memberLeft',
          payload: fact,
          actorId: null,
          at: new Date().toISOString(),
        },
      ]);
      expect(await managers()).toEqual([owner.personId]);
    });

    async function joined(personId: string) {
      await world.get(MembersService).join(await world.as(personId), world.organisationId, 'member');
      return world.as(personId);
    }
  });
});
