import { randomUUID } from 'node:crypto';
import { CommonsService } from '#libs/challenges/commons/commons.service';
import { SubmittingService } from '#libs/challenges/submissions/submitting.service';
import { TermsService } from '#libs/challenges/terms/terms.service';
import { ChannelsService } from '#libs/channels/channels.service';
import { MessagesService } from '#libs/channels/messages.service';
import type { RivalsSee } from '#libs/contracts/commons';
import { visitor, type Actor, type SignedInActor } from '#libs/core/auth/actor';
import { Needs } from '#libs/core/needs/needs';
import { TextSubjects } from '#libs/language/text-subjects';
import { MembersService } from '#libs/organisations/members.service';
import { ChallengeWorld, given, refusal } from '../support/challenges.js';

describe('P1-08: the commons of a challenge', () => {
  let world: ChallengeWorld;
  let commons: CommonsService;
  let messages: MessagesService;

  beforeAll(async () => {
    world = await ChallengeWorld.open();
    commons = world.get(CommonsService);
    messages = world.get(MessagesService);
  }, 60_000);
  afterAll(() => world.stop(), 30_000);

  const set = async (id: string, open: boolean, rivalsSee: RivalsSee = 'nothing', actor?: SignedInActor) =>
    commons.set(actor ?? (await world.owner()), given({ params: { id }, body: { open, rivalsSee } }));
  const join = (actor: SignedInActor, id: string, shows: RivalsSee = 'nothing') =>
    commons.join(actor, given({ params: { id }, body: { shows } }));
  const channelOf = async (id: string) => (await commons.read(await world.owner(), id)).channelId ?? '';
  const post = async (actor: SignedInActor, id: string, text = 'The bus speaks CANopen.') =>
    messages.post(actor, await channelOf(id), { clientMsgId: randomUUID(), text, locale: 'en' });
  const history = async (actor: Actor, id: string) =>
    (await messages.list(actor, await channelOf(id), { limit: 50 })).items;
  const authors = async (actor: Actor, id: string) =>
    (await history(actor, id)).map(({ author }) => author.displayName);
  /** An open challenge with its commons, and somebody who accepted its terms. */
  async function running(rivalsSee: RivalsSee = 'nothing') {
    const id = await world.opened();
    await set(id, true, rivalsSee);
    return { id, solver: await accepted(id) };
  }
  async function accepted(id: string, side: 'EU' | 'CN' = 'CN') {
    const solver = await world.someone(side);
    await world.accept(solver, id);
    return solver;
  }
  const sees = async (actor: SignedInActor, id: string) =>
    (await world.challenges.read(actor, id)).can.readCommons;

  it('is closed and hidden until a manager opens it, also of a draft; the channel is one, however often', async () => {
    const id = await world.opened();
    const solver = await accepted(id);
    await expect(commons.read(solver, id)).rejects.toEqual(refusal('not_found'));
    expect(await sees(solver, id)).toBe(false);
    expect(await commons.read(await world.owner(), id)).toMatchObject({
      open: false,
      rivalsSee: 'nothing',
      channelId: null,
      can: { set: true, join: false, post: false },
    });
    const { channelId } = await set(id, true);
    expect((await set(id, false)).channelId).toBe(channelId);
    expect((await set(id, true)).channelId).toBe(channelId);
    await set(id, true);
    expect((await world.audit(id)).filter((action) => action === 'challenge.commonsSet')).toHaveLength(3);
    expect(await commons.read(solver, id)).toMatchObject({ channelId, me: null, can: { set: false } });
    expect(await sees(solver, id)).toBe(true);
    const draft = await world.draft();
    expect(await set(draft, true)).toMatchObject({ open: true, can: { set: true, join: false } });
    await expect(commons.read(solver, draft)).rejects.toEqual(refusal('not_found'));
  });

  it('is for managers and those who accepted: others find nothing, solvers do not switch it', async () => {
    const { id, solver } = await running();
    const stranger = await world.someone();
    const colleague = await world.colleague();
    for (const actor of [visitor(), stranger, colleague]) {
      await expect(commons.read(actor, id)).rejects.toEqual(refusal('not_found'));
      await expect(history(actor, id)).rejects.toEqual(refusal('not_found'));
    }
    await expect(join(stranger, id)).rejects.toEqual(refusal('not_found'));
    await expect(set(id, false, 'nothing', stranger)).rejects.toEqual(refusal('not_found'));
    await expect(set(id, false, 'nothing', solver)).rejects.toEqual(refusal('forbidden'));
    expect(await sees(stranger, id)).toBe(false);
    expect(await world.challenges.read(visitor(), id)).toMatchObject({ can: { readCommons: false } });
  });

  it('shows solvers by numbers that stay, to managers and themselves too; nobody posts before they agreed', async () => {
    const { id, solver } = await running();
    const rival = await accepted(id, 'EU');
    await expect(post(solver, id)).rejects.toEqual(refusal('forbidden'));
    // who accepted first joins second: numbers tell nothing of the acceptances
    await join(rival, id);
    const me = (await join(solver, id)).me;
    expect(me).toMatchObject({ shows: 'nothing', author: { displayName: '揭榜方 2', side: 'OTHER' } });
    expect(me?.author.id).not.toBe(solver.personId);
    expect((await post(solver, id)).author).toEqual({ ...me?.author, timeZone: null });
    await post(rival, id);
    await join(solver, id);
    await post(solver, id);
    for (const reader of [solver, rival, await world.owner()]) {
      const names = (await authors(reader, id)).map((name) => name.replace('揭榜方', 'Solver'));
      expect(names).toEqual(['Solver 2', 'Solver 1', 'Solver 2']);
      const told = JSON.stringify([await history(reader, id), await commons.read(reader, id)]);
      for (const { personId } of [solver, rival])
        expect(told.replaceAll(reader.personId, '')).not.toContain(personId);
    }
    const other = await running();
    expect((await join(rival, id)).me).toMatchObject({ author: { displayName: 'Solver 1' } });
    expect((await join(other.solver, other.id)).me).toMatchObject({ author: { displayName: '揭榜方 1' } });
  });

  it('gives each of many who join at once a number of their own', async () => {
    const { id } = await running();
    const many = await Promise.all(Array.from({ length: 8 }, () => accepted(id)));
    const names = await Promise.all(many.map(async (one) => (await join(one, id)).me?.author.displayName));
    expect(names.toSorted()).toEqual(Array.from({ length: 8 }, (_, n) => `揭榜方 ${n + 1}`));
  });

  it('the sponsor speaks under its names, and a solver lifts the own number for good', async () => {
    const { id, solver } = await running();
    const owner = await world.owner();
    await expect(join(owner, id, 'nothing')).rejects.toEqual(refusal('invalid'));
    await expect(post(owner, id)).rejects.toEqual(refusal('forbidden'));
    await join(owner, id, 'names');
    await post(owner, id);
    await join(solver, id, 'sides');
    await post(solver, id);
    const shown = async () => (await history(owner, id)).map(({ author }) => author);
    expect(await shown()).toMatchObject([
      { id: owner.personId, side: 'EU', masked: false },
      { displayName: 'Solver 1', side: 'CN', masked: true },
    ]);
    await expect(join(solver, id, 'nothing')).rejects.toEqual(refusal('people_were_shown'));
    expect((await join(solver, id, 'names')).me?.author.id).toBe(solver.personId);
    // what was written under the number is theirs now, for rivals too, across the border
    const rival = await accepted(id, 'EU');
    expect((await history(rival, id))[1]?.author).toMatchObject({ id: solver.personId, masked: false });
    await expect(join(solver, id, 'sides')).rejects.toEqual(refusal('people_were_shown'));
  });

  it('turned up, the switch shows nobody who joined before, and asks more of who comes', async () => {
    const { id, solver } = await running();
    await join(solver, id);
    await post(solver, id);
    await set(id, true, 'names');
    const rival = await accepted(id);
    expect(await authors(rival, id)).toEqual(['揭榜方 1']);
    expect(await commons.read(rival, id)).toMatchObject({ mayShow: ['names'] });
    expect(await commons.read(solver, id)).toMatchObject({ mayShow: ['nothing', 'sides', 'names'] });
    // they read the page before the switch was turned: what they agreed to is less than is asked now
    await expect(join(rival, id, 'nothing')).rejects.toEqual(refusal('invalid'));
    await set(id, true, 'sides');
    await set(id, true, 'names');
    await join(rival, id, 'names');
    for (const less of ['sides', 'nothing'] as const)
      await expect(set(id, true, less)).rejects.toEqual(refusal('people_were_shown'));
    expect(await set(id, false, 'names')).toMatchObject({ open: false, rivalsSee: 'names' });
  });

  it('closed, it takes nothing new and stays readable; so it does after the deadline', async () => {
    const { id, solver } = await running();
    await join(solver, id);
    const { id: messageId } = await post(solver, id);
    await set(id, false);
    await expect(post(solver, id)).rejects.toEqual(refusal('forbidden'));
    await expect(messages.remove(solver, messageId)).rejects.toEqual(refusal('forbidden'));
    await expect(join(await accepted(id), id)).rejects.toEqual(refusal('commons_closed'));
    expect(await history(solver, id)).toHaveLength(1);
    await set(id, true);
    await post(solver, id);
    await world.close(id);
    await expect(post(solver, id)).rejects.toEqual(refusal('forbidden'));
    await expect(set(id, false)).rejects.toEqual(refusal('commons_closed'));
    expect(await authors(await world.owner(), id)).toEqual(['Solver 1', 'Solver 1']);
  });

  it('says nothing of who handed in: a submission changes nothing in it, taking it back neither', async () => {
    const { id, solver } = await running();
    await join(solver, id);
    await post(solver, id);
    const before = await commons.read(solver, id);
    const submissionId = await world.submitted(solver, id);
    expect(await commons.read(solver, id)).toEqual(before);
    await world.get(SubmittingService).withdraw(solver, submissionId);
    expect(await commons.read(solver, id)).toEqual(before);
    expect(await authors(await world.owner(), id)).toEqual(['Solver 1']);
  });

  it('is lost while an amendment waits for the acceptance, and back under the same number', async () => {
    const { id, solver } = await running();
    await join(solver, id);
    await post(solver, id);
    await world.move(id, 'amended');
    // while it is written, what was accepted is in force
    await post(solver, id);
    const terms = { params: { id }, body: { preset: 'joint' } };
    await world.get(TermsService).write(await world.owner(), given(terms));
    await world.move(id, 'open');
    await expect(history(solver, id)).rejects.toEqual(refusal('not_found'));
    await world.accept(solver, id);
    expect((await commons.read(solver, id)).me).toMatchObject({ author: { displayName: '揭榜方 1' } });
    await world.move(id, 'amended');
    await world
      .get(TermsService)
      .write(await world.owner(), given({ ...terms, body: { preset: 'maker_keeps' } }));
    await world.move(id, 'open');
    await world.close(id);
    await expect(commons.read(solver, id)).rejects.toEqual(refusal('not_found'));
    expect(await authors(await world.owner(), id)).toEqual(['Solver 1', 'Solver 1']);
  });

  it('is hidden from evaluators, from the moment they are asked; for good once they declared a conflict', async () => {
    const { id, solver } = await running();
    const judge = await accepted(id);
    const submissionId = await world.submitted(solver, id);
    await world.close(id);
    expect(await sees(judge, id)).toBe(true);
    const { id: assignmentId } = await world.assign(id, submissionId, judge.personId);
    await expect(history(judge, id)).rejects.toEqual(refusal('not_found'));
    expect(await sees(judge, id)).toBe(false);
    await world.respond(judge, assignmentId, 'conflict');
    await expect(commons.read(judge, id)).rejects.toEqual(refusal('not_found'));
    expect(await history(solver, id)).toEqual([]);
  });

  it('is open again to who declined to judge', async () => {
    const { id, solver } = await running();
    const judge = await accepted(id);
    const submissionId = await world.submitted(solver, id);
    await world.close(id);
    const { id: assignmentId } = await world.assign(id, submissionId, judge.personId);
    await expect(history(judge, id)).rejects.toEqual(refusal('not_found'));
    await world.respond(judge, assignmentId, 'decline');
    expect(await history(judge, id)).toEqual([]);
  });

  it('of a challenge for the sponsor alone is lost with the membership', async () => {
    const id = await world.opened({ visibility: 'organisation' });
    await set(id, true);
    const colleague = await world.colleague();
    await world.accept(colleague, id);
    await join(colleague, id);
    const params = { id: world.organisationId, personId: colleague.personId };
    await world.get(MembersService).remove(await world.owner(), given({ params }));
    await expect(commons.read(await world.as(colleague.personId), id)).rejects.toEqual(refusal('not_found'));
  });

  it('tells of unread messages on the home screen as any channel, never evaluators', async () => {
    const { id, solver } = await running();
    const [reader, judge] = [await accepted(id), await accepted(id)];
    await join(solver, id);
    await post(solver, id);
    const waiting = async (actor: SignedInActor) =>
      (await world.get(Needs).of(actor, {} as never)).items.filter(({ kind }) => kind === 'read_commons');
    expect(await waiting(solver)).toEqual([]);
    expect(await waiting(reader)).toMatchObject([{ count: 1, href: `/challenges/${id}/commons` }]);
    const mine = async (actor: SignedInActor) =>
      (await world.get(ChannelsService).mine(actor)).items.map(({ kind, subjectId }) => [kind, subjectId]);
    expect(await mine(reader)).toContainEqual(['commons', id]);
    const submissionId = await world.submitted(solver, id);
    await world.close(id);
    await world.assign(id, submissionId, judge.personId);
    expect(await waiting(judge)).toEqual([]);
    expect(await mine(judge)).toEqual([]);
    expect(await waiting(await world.someone())).toEqual([]);
  });

  it('lets nobody put words into a rival’s mouth by a translation', async () => {
    const { id, solver } = await running();
    const rival = await accepted(id);
    await Promise.all([join(solver, id), join(rival, id)]);
    const { id: messageId } = await post(solver, id);
    const right = (actor: SignedInActor) =>
      world.get(TextSubjects).find('message')?.mayTranslate(actor, messageId);
    expect([await right(solver), await right(rival)]).toEqual(['yes', 'no']);
    expect(await right(await world.someone())).toBe('hidden');
  });
});
