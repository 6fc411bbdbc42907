import { gigState, type GigState } from '#libs/contracts/gigs';
import type { Side } from '#libs/contracts/primitives';
import type { SignedInActor } from '#libs/core/auth/actor';
import { Database } from '#libs/core/database/database';
import { gigNotePolicy, gigPolicy, type GigFacts } from '#libs/gigs/gigs.policy';
import { GigsRepository } from '#libs/gigs/gigs.repository';
import { ProjectMembersService } from '#libs/projects/project-members.service';
import { given, refusal } from '../support/challenges.js';
import { GIG } from '../support/gig-text.js';
import { say, startGigs, type Gigs } from '../support/gigs.js';

describe('P1-11: gigs', () => {
  let gigs: Gigs;
  let poster: SignedInActor;
  let colleague: SignedInActor;
  let projectId: string;

  const member = (
    { personId }: SignedInActor,
    role: 'lead' | 'contributor' | 'reviewer' | 'guest',
    side: Side,
  ) => ({
    personId,
    role,
    side,
  });
  beforeAll(async () => {
    gigs = await startGigs();
    [poster, colleague] = [await gigs.someone('EU'), await gigs.someone('CN')];
    projectId = await gigs.project(member(poster, 'lead', 'EU'), member(colleague, 'contributor', 'CN'));
  }, 120_000);
  afterAll(() => gigs.features.stop(), 30_000);

  describe('on the board', () => {
    it('are posted by leads and contributors of a project, and by nobody else', async () => {
      const [reviewer, guest, outsider] = [await gigs.someone(), await gigs.someone(), await gigs.someone()];
      const id = await gigs.project(
        member(poster, 'lead', 'EU'),
        member(reviewer, 'reviewer', 'CN'),
        member(guest, 'guest', 'CN'),
      );
      await gigs.post(poster, id);
      await gigs.post(colleague, projectId);
      for (const one of [reviewer, guest])
        await expect(gigs.post(one, id)).rejects.toEqual(refusal('forbidden'));
      await expect(gigs.post(outsider, id)).rejects.toEqual(refusal('not_found'));
    });

    it('are not posted any more once the project is over', async () => {
      const id = await gigs.project(member(poster, 'lead', 'EU'));
      await gigs.projects.change(poster, given({ params: { id }, body: { state: 'cancelled' }, ifMatch: 1 }));
      await expect(gigs.post(poster, id)).rejects.toEqual(refusal('forbidden'));
    });

    it('say what their poster wrote, and outside the project not for which project it is', async () => {
      const reader = await gigs.someone();
      const id = await gigs.post(poster, projectId);
      const seen = await gigs.read(reader, id);
      expect(seen).toMatchObject({
        title: { text: '测量传感器板的本底噪声' },
        skills: GIG.skills,
        hours: 4,
        reward: { money: GIG.reward },
        languages: GIG.languages,
        side: 'EU',
        state: 'open',
        poster: { masked: true },
        organisation: null,
        project: null,
        claimer: null,
        silence: null,
        mine: null,
        can: { claim: true, deliver: false, accept: false, withdraw: false },
      });
      expect(JSON.stringify(seen)).not.toMatch(new RegExp(`${projectId}|${colleague.personId}|Vibration`));
      expect((await gigs.read(colleague, id)).project).toMatchObject({ id: projectId });
    });

    it('refuse what cannot be: an organisation of others, a due date that is past or no date', async () => {
      const refused = (path: string, code: string) =>
        expect.objectContaining({ more: { errors: [expect.objectContaining({ path, code })] } });
      const due = (local: string) =>
        gigs.post(poster, projectId, { due: { local, timeZone: 'Asia/Shanghai' } });
      await expect(gigs.post(poster, projectId, { organisationId: projectId })).rejects.toEqual(
        refused('organisationId', 'not_a_member'),
      );
      await expect(due('2020-01-01T09:00')).rejects.toEqual(refused('due', 'past'));
      await expect(due('2031-02-30T09:00')).rejects.toEqual(refused('due.local', 'no_such_time'));
      expect(await gigs.read(poster, await due('2031-03-01T09:00'))).toMatchObject({
        due: { at: '2031-03-01T01:00:00.000Z', local: '2031-03-01T09:00', timeZone: 'Asia/Shanghai' },
      });
    });

    it('are found by skill, language, side, state and whose they are, open ones first, page by page', async () => {
      const claimer = await gigs.someone();
      const rare = await gigs.post(colleague, projectId, {
        skills: ['agronomy'],
        languages: [{ tag: 'fr', level: 'C1' }],
        reward: null,
      });
      const taken = await gigs.post(poster, projectId, { skills: ['agronomy'] });
      await gigs.claim(claimer, taken);
      const ids = async (query: object, reader = claimer) =>
        (await gigs.board(reader, query)).items.map(({ id }) => id);
      expect(await ids({ skill: 'agronomy' })).toEqual([rare, taken]);
      expect(await ids({ language: 'fr' })).toEqual([rare]);
      expect(await ids({ skill: 'agronomy', side: 'EU' })).toEqual([taken]);
      expect(await ids({ skill: 'agronomy', state: 'open' })).toEqual([rare]);
      expect(await ids({ mine: 'claimed' })).toEqual([taken]);
      expect(await ids({ mine: 'posted', skill: 'agronomy' }, colleague)).toEqual([rare]);
      expect(await ids({ projectId, skill: 'agronomy' }, poster)).toEqual([rare, taken]);
      await expect(gigs.board(claimer, { projectId })).rejects.toEqual(refusal('not_found'));
      const { facets } = await gigs.board(claimer);
      expect(facets.skills).toContainEqual({ value: 'agronomy', count: 2 });
      expect(facets.languages).toContainEqual({ value: 'fr', count: 1 });
      expect(facets.mine).toEqual([{ value: 'claimed', count: 1 }]);

      const all = await ids({});
      const paged: string[] = [];
      let cursor: string | null | undefined;
      do {
        const page = await gigs.board(claimer, { limit: 2, cursor: cursor ?? undefined });
        paged.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
      } while (cursor);
      expect(paged).toEqual(all);
      await expect(gigs.board(claimer, { cursor: 'bm9uZQ' })).rejects.toEqual(refusal('invalid_cursor'));
    });

    it('lists exactly what the policy lets somebody read, less the withdrawn ones of their own', async () => {
      const [withdrawn, kept] = [await gigs.post(poster, projectId), await gigs.post(poster, projectId)];
      await gigs.withdraw(poster, withdrawn);
      const stranger = await gigs.someone('EU');
      const repository = gigs.app.get(GigsRepository);
      const { rows } = await gigs.app.get(Database).pool.query<{ id: string }>('select id from gigs');
      for (const reader of [poster, colleague, stranger]) {
        const listed = (await gigs.board(reader)).items.map(({ id }) => id);
        const readable: string[] = [];
        for (const { id } of rows) {
          const row = await repository.find(id, reader.personId);
          if (row && row.state !== 'withdrawn' && gigPolicy.allows('read', reader, row)) readable.push(id);
        }
        expect(listed.toSorted()).toEqual(readable.toSorted());
        expect(listed).toContain(kept);
      }
      expect((await gigs.board(poster, { mine: 'posted' })).items.map(({ id }) => id)).toContain(withdrawn);
      await expect(gigs.read(stranger, withdrawn)).rejects.toEqual(refusal('not_found'));
    });
  });

  describe('at work', () => {
    it('go from hand to hand until they are somebody’s credit', async () => {
      const [claimer, stranger] = [await gigs.someone(), await gigs.someone('EU')];
      const id = await gigs.post(poster, projectId);
      await expect(gigs.claim(poster, id)).rejects.toEqual(refusal('forbidden'));
      const claimed = await gigs.claim(claimer, id);
      // the two know each other now
      expect(claimed).toMatchObject({ state: 'claimed', mine: 'claimed', poster: { masked: false } });
      expect(await gigs.read(poster, id)).toMatchObject({ claimer: { id: claimer.personId, masked: false } });
      // and nobody else learns who has it
      expect(await gigs.read(stranger, id)).toMatchObject({
        state: 'claimed',
        claimer: null,
        claimedAt: null,
      });
      expect(await gigs.deliver(claimer, id)).toMatchObject({ state: 'delivered', silence: null });
      expect(await gigs.sendBack(poster, id)).toMatchObject({ state: 'claimed', deliveredAt: null });
      await gigs.deliver(claimer, id);
      expect(await gigs.accept(poster, id)).toMatchObject({ state: 'accepted' });
      const credit = await gigs.read(stranger, id);
      expect(credit.claimer?.id).toBe(claimer.personId);
      expect(credit.acceptedAt).not.toBeNull();
    });

    it('are won by exactly one of twenty who claim at once', async () => {
      const id = await gigs.post(poster, projectId);
      const crowd = await Promise.all(
        Array.from({ length: 20 }, (_, n) => gigs.someone(n % 2 ? 'EU' : 'CN')),
      );
      const came = await Promise.allSettled(crowd.map((one) => gigs.claim(one, id)));
      const winners = came.flatMap((one, n) => (one.status === 'fulfilled' ? [crowd[n]?.personId] : []));
      expect(winners).toEqual([(await gigs.read(poster, id)).claimer?.id]);
      const refusals = came.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
      expect(refusals).toHaveLength(19);
      for (const one of refusals)
        expect(one).toEqual(expect.objectContaining({ code: 'gig_taken', status: 409 }));
      const { rows } = await gigs.app
        .get(Database)
        .pool.query(`select 1 from outbox where name = 'gig.claimed' and payload->>'gigId' = $1`, [id]);
      expect(rows).toHaveLength(1);
    });

    it('return to the board from the hand of either', async () => {
      const [first, second] = [await gigs.someone(), await gigs.someone()];
      const id = await gigs.post(poster, projectId);
      await gigs.claim(first, id);
      expect(await gigs.giveBack(first, id)).toMatchObject({ state: 'open', claimer: null, mine: null });
      await gigs.claim(second, id);
      await expect(gigs.release(second, id)).rejects.toEqual(refusal('forbidden'));
      expect(await gigs.release(poster, id)).toMatchObject({ state: 'open', silence: null });
      await gigs.claim(first, id);
      expect(await gigs.withdraw(poster, id)).toMatchObject({ state: 'withdrawn' });
      expect(await gigs.read(first, id)).toMatchObject({ state: 'withdrawn', mine: 'claimed' });
    });

    it('answer 403 to the wrong person and 409 to the right one at the wrong moment', async () => {
      const [claimer, stranger] = [await gigs.someone(), await gigs.someone()];
      const id = await gigs.post(poster, projectId);
      await expect(gigs.accept(stranger, id)).rejects.toEqual(refusal('forbidden'));
      await expect(gigs.accept(poster, id)).rejects.toEqual(
        expect.objectContaining({ code: 'illegal_transition', more: { allowed: ['claimed', 'withdrawn'] } }),
      );
      await gigs.claim(claimer, id);
      await gigs.deliver(claimer, id);
      await expect(gigs.withdraw(poster, id)).rejects.toEqual(refusal('illegal_transition'));
      await expect(gigs.giveBack(claimer, id)).rejects.toEqual(refusal('illegal_transition'));
      await expect(gigs.accept(claimer, id)).rejects.toEqual(refusal('forbidden'));
    });

    it('are taken over by the leads when their poster has left the project', async () => {
      const [lead, leaver, claimer] = [
        await gigs.someone('EU'),
        await gigs.someone('EU'),
        await gigs.someone(),
      ];
      const project = await gigs.project(member(lead, 'lead', 'EU'), member(leaver, 'contributor', 'EU'));
      const id = await gigs.post(leaver, project);
      await gigs.claim(claimer, id);
      await gigs.deliver(claimer, id);
      await expect(gigs.accept(lead, id)).rejects.toEqual(refusal('forbidden'));
      await gigs.app
        .get(ProjectMembersService)
        .remove(lead, given({ params: { id: project, personId: leaver.personId } }));
      await expect(gigs.accept(leaver, id)).rejects.toEqual(refusal('forbidden'));
      expect(await gigs.accept(lead, id)).toMatchObject({ state: 'accepted' });
    });
  });

  describe('notes', () => {
    it('are read by the poster, and by each claimer from their own time only', async () => {
      const [first, second, stranger] = [await gigs.someone(), await gigs.someone(), await gigs.someone()];
      const id = await gigs.post(poster, projectId);
      await gigs.claim(first, id);
      await gigs.note(first, id, 'I wait for the board.');
      await gigs.note(poster, id, 'It is on its way.');
      await gigs.giveBack(first, id);
      await gigs.claim(second, id);
      await gigs.deliver(second, id);
      const kinds = async (reader: SignedInActor) => (await gigs.said(reader, id)).map(({ kind }) => kind);
      expect(await kinds(first)).toEqual(['given_back', 'note', 'note', 'claimed']);
      expect(await kinds(second)).toEqual(['delivered', 'claimed']);
      expect(await kinds(poster)).toEqual([...(await kinds(second)), ...(await kinds(first))]);
      expect(await kinds(stranger)).toEqual([]);
      expect(await kinds(colleague)).toEqual([]);
      expect((await gigs.said(second, id))[0]).toMatchObject({
        text: { text: 'Here it is.' },
        link: 'https://files.example.cn/noise.csv',
        author: { id: second.personId },
      });
      await expect(gigs.note(stranger, id)).rejects.toEqual(refusal('forbidden'));
      await expect(gigs.note(first, id)).rejects.toEqual(refusal('forbidden'));

      // the list and the policy say the same
      const gig = (await gigs.app.get(GigsRepository).find(id, null)) as GigFacts;
      const { rows } = await gigs.app.get(Database).pool.query<{
        id: string;
        claimerId: string | null;
        authorId: string | null;
      }>('select id, claimer_id as "claimerId", author_id as "authorId" from gig_notes where gig_id = $1', [id]);
      for (const reader of [poster, colleague, first, second, stranger]) {
        const allowed = rows.filter((row) => gigNotePolicy.allows('read', reader, { ...row, gig }));
        const listed = (await gigs.said(reader, id)).map((note) => note.id);
        expect(listed.toSorted()).toEqual(allowed.map((row) => row.id).toSorted());
      }
    });
  });

  it('keeps the table and the columns together: the database refuses a state without what belongs to it', async () => {
    const id = await gigs.post(poster, projectId);
    const { pool } = gigs.app.get(Database);
    const without = gigState.options.filter((state: GigState) => state !== 'open' && state !== 'withdrawn');
    for (const state of without)
      await expect(pool.query('update gigs set state = $2 where id = $1', [id, state])).rejects.toThrow(
        /ck_gigs/,
      );
    await expect(
      gigs.work.sendBack(poster, given({ params: { id }, body: { reason: say('No.') } })),
    ).rejects.toEqual(refusal('illegal_transition'));
  });
});
