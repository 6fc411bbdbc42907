import { SubmissionsService } from '#libs/challenges/submissions/submissions.service';
import { SubmittingService } from '#libs/challenges/submissions/submitting.service';
import { visitor, type SignedInActor } from '#libs/core/auth/actor';
import { Database } from '#libs/core/database/database';
import { Needs } from '#libs/core/needs/needs';
import { Notices } from '#libs/core/notices/notices';
import { ChallengeWorld, given, refusal } from '../support/challenges.js';
import { statementsOf } from '../support/statements.js';
import { TeamWorld } from '../support/teams.js';

describe('P1-08: two teams become one', () => {
  let world: ChallengeWorld;
  let teams: TeamWorld;

  beforeAll(async () => {
    world = await ChallengeWorld.open();
    teams = new TeamWorld(world);
  }, 60_000);
  afterAll(() => world.stop(), 30_000);

  /** Two teams of two on one board: the first could go into the second. */
  async function two() {
    const id = await world.opened();
    const [lead, mate] = [await world.someone(), await world.someone()];
    const [host, guest] = [await world.someone('EU'), await world.someone('EU')];
    const { id: from } = await teams.found(lead, id, [], ['sensors']);
    const { id: into } = await teams.found(host, id);
    await teams.join(mate, lead, id, from, 'reader');
    await teams.join(guest, host, id, into);
    return { id, from, into, lead, mate, host, guest, all: [lead, mate, host, guest] };
  }
  const agree = async (offer: string, people: SignedInActor[]) => {
    for (const person of people) await teams.answerMerge(person, offer, 'accept');
  };
  const own = async (actor: SignedInActor, id: string) => (await teams.list(actor, id)).own;
  const readSubmission = (actor: SignedInActor, id: string) => world.get(SubmissionsService).read(actor, id);
  const told = async (type: string, payload: Record<string, string>, actor: SignedInActor) =>
    (await world.get(Notices).sourceOf(type).find(payload, actor.personId))?.recipients
      .map(({ personId }) => personId)
      .sort() ?? [];
  const needs = async (actor: SignedInActor) =>
    (await world.get(Needs).of(actor, { limit: 20 } as never)).items.map(({ kind }) => kind);
  const ids = (people: SignedInActor[]) => people.map(({ personId }) => personId).sort();

  it('once all of both have accepted: people, roles and skills come along, and the old address leads on', async () => {
    const { id, from, into, lead, mate, host, guest, all } = await two();
    const offer = await teams.offerMerge(lead, from, into, 'You test, we sense.');
    expect(await teams.mergeOffers(guest, into)).toMatchObject([
      {
        id: offer,
        from: {
          id: from,
          members: [
            { person: { id: lead.personId }, role: 'lead', accepted: true },
            { person: { id: mate.personId }, role: 'reader', accepted: false },
          ],
        },
        into: { id: into, members: [{ accepted: false }, { accepted: false, mine: true }] },
        message: { text: 'You test, we sense.' },
        mine: false,
        accepted: false,
        can: { answer: true, withdraw: false },
      },
    ]);
    expect(await teams.mergeOffers(lead, from)).toMatchObject([{ mine: true, can: { withdraw: true } }]);
    const between = { teamId: from, intoTeamId: into, offerId: offer };
    expect(await told('teams.mergeOffered', between, lead)).toEqual(ids([mate, host, guest]));

    await agree(offer, [mate, guest]);
    await agree(offer, [guest]);
    expect(await own(lead, id)).toMatchObject({ id: from, state: 'forming' });
    await agree(offer, [host]);

    const merged = await own(lead, id);
    expect(merged).toMatchObject({ id: into, state: 'forming', mine: { role: 'editor' }, mergedInto: null });
    expect(merged?.members.map(({ person, role, skills }) => [person.id, role, skills])).toEqual(
      expect.arrayContaining([
        [host.personId, 'lead', []],
        [lead.personId, 'editor', ['sensors']],
        [mate.personId, 'reader', []],
        [guest.personId, 'editor', []],
      ]),
    );
    for (const former of [lead, mate])
      expect(await teams.service.read(former, from)).toMatchObject({
        state: 'disbanded',
        mergedInto: into,
        members: [],
      });
    for (const other of [host, guest, await world.someone()])
      await expect(teams.service.read(other, from)).rejects.toEqual(refusal('not_found'));
    expect(await told('teams.merged', between, host)).toEqual(ids(all));
    expect(await world.audit(from)).toEqual(
      expect.arrayContaining(['team.mergeOffered', 'team.mergeAccepted', 'team.merged', 'team.moved']),
    );
    expect(await world.audit(into)).toContain('team.grown');
  });

  it('asks nobody twice, and each on their home page', async () => {
    const { from, into, lead, mate, host } = await two();
    const offer = await teams.offerMerge(lead, from, into);
    expect(await needs(mate)).toContain('answer_merge_offer');
    expect(await needs(lead)).not.toContain('answer_merge_offer');
    await agree(offer, [mate]);
    expect(await needs(mate)).not.toContain('answer_merge_offer');
    await teams.answerMerge(host, offer, 'decline');
    expect(await needs(host)).not.toContain('answer_merge_offer');
    await expect(agree(offer, [mate])).rejects.toEqual(refusal('not_found'));
    const declined = { teamId: from, offerId: offer, personId: host.personId };
    expect(await told('teams.mergeDeclined', declined, host)).toEqual([lead.personId]);
  });

  it('makes the draft of the one the draft of both, handed in by the lead in the name of all', async () => {
    const { id, from, into, lead, mate, host, guest, all } = await two();
    const draft = await world.submissionDraft(lead, id);
    const offer = await teams.offerMerge(lead, from, into);
    await expect(readSubmission(host, draft)).rejects.toEqual(refusal('not_found'));
    await agree(offer, [mate, host, guest]);
    expect(await own(guest, id)).toMatchObject({ submissionId: draft });
    expect(await readSubmission(host, draft)).toMatchObject({
      author: { id: host.personId },
      team: { id: into },
    });
    expect(await readSubmission(lead, draft)).toMatchObject({ can: { edit: true, submit: false } });
    expect(await readSubmission(mate, draft)).toMatchObject({ can: { edit: false } });
    await teams.move(host, into, 'complete');
    await world.get(SubmittingService).submit(host, draft);
    const { rows } = await world
      .get(Database)
      .pool.query<{ snapshot: string }>('select snapshot from submissions where id = $1', [draft]);
    const { memberIds } = JSON.parse(rows[0]?.snapshot ?? '{}') as { memberIds: string[] };
    expect([...memberIds].sort()).toEqual(ids(all));
  });

  it('keeps a second draft with those who wrote it, set aside', async () => {
    const { id, from, into, lead, mate, host, guest } = await two();
    const [ours, theirs] = [await world.submissionDraft(lead, id), await world.submissionDraft(guest, id)];
    await agree(await teams.offerMerge(lead, from, into), [mate, host, guest]);
    expect(await own(lead, id)).toMatchObject({ submissionId: theirs });
    for (const former of [lead, mate])
      expect(await readSubmission(former, ours)).toMatchObject({
        state: 'withdrawn',
        author: { id: lead.personId },
        team: { id: from },
        can: { edit: false, submit: false, withdraw: false },
      });
    for (const other of [host, guest])
      await expect(readSubmission(other, ours)).rejects.toEqual(refusal('not_found'));
    expect((await world.challenges.read(mate, id)).mySubmissionId).toBe(theirs);
  });

  it('waits for everybody to be bound by the terms in force, and says who is not', async () => {
    const { id, from, into, lead, mate, host, guest } = await two();
    const offer = await teams.offerMerge(lead, from, into);
    await agree(offer, [guest, host]);
    await world
      .get(Database)
      .pool.query(
        `update terms_acceptances set state = 'reaccept_required' where challenge_id = $1 and person_id = $2`,
        [id, guest.personId],
      );
    await expect(agree(offer, [mate])).rejects.toEqual(refusal('team_terms_required'));
    await expect(agree(offer, [guest])).rejects.toEqual(refusal('terms_required'));
    await world.accept(guest, id);
    await agree(offer, [mate]);
    expect(await own(mate, id)).toMatchObject({ id: into });
  });

  it('happens once, however many accept at the same moment', async () => {
    const { id, from, into, lead, mate, host, guest, all } = await two();
    const draft = await world.submissionDraft(lead, id);
    const offer = await teams.offerMerge(lead, from, into);
    const accepts = Array.from({ length: 20 }, (_, at) => [mate, host, guest][at % 3] as SignedInActor);
    const outcomes = await Promise.allSettled(
      accepts.map((person) => teams.answerMerge(person, offer, 'accept')),
    );
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toEqual(refusal('not_found'));
    expect((await world.audit(from)).filter((action) => action === 'team.merged')).toHaveLength(1);
    const { members } = await teams.service.read(host, into);
    expect(members.map(({ person }) => person.id).sort()).toEqual(ids(all));
    expect((await own(lead, id))?.submissionId).toBe(draft);
  });

  it('settles two offers in opposite directions, and drafts begun meanwhile, without losing anybody', async () => {
    const { id, from, into, lead, mate, host, guest, all } = await two();
    const other = await world.someone();
    const { id: third } = await teams.found(other, id);
    const offer = await teams.offerMerge(lead, from, into);
    const across = await teams.offerMerge(host, into, third);
    await agree(offer, [mate, host]);
    await agree(across, [guest]);
    await Promise.allSettled([
      teams.answerMerge(guest, offer, 'accept'),
      teams.answerMerge(other, across, 'accept'),
      world.submissionDraft(lead, id),
      teams.move(host, into, 'complete'),
    ]);
    const { rows } = await world.get(Database).pool.query<{ count: number }>(
      `select count(*)::int as count from team_members m join teams t on t.id = m.team_id
       where m.challenge_id = $1 and m.state = 'active' and t.state <> 'disbanded'`,
      [id],
    );
    expect(rows[0]?.count).toBe(all.length + 1);
    for (const person of [...all, other]) {
      const { mySubmissionId } = await world.challenges.read(person, id);
      expect((await own(person, id))?.submissionId).toBe(mySubmissionId);
    }
  });

  it('is offered by the lead of a team on the board, to another one there, once at a time', async () => {
    const { id, from, into, lead, mate, host } = await two();
    await expect(teams.offerMerge(mate, from, into)).rejects.toEqual(refusal('forbidden'));
    await expect(teams.offerMerge(host, from, into)).rejects.toEqual(refusal('forbidden'));
    await expect(teams.offerMerge(lead, from, from)).rejects.toEqual(refusal('invalid'));
    const elsewhere = await two();
    await expect(teams.offerMerge(lead, from, elsewhere.into)).rejects.toEqual(refusal('invalid'));
    await teams.move(host, into, 'complete');
    await expect(teams.offerMerge(lead, from, into)).rejects.toEqual(refusal('not_found'));
    await teams.move(host, into, 'forming');
    const offer = await teams.offerMerge(lead, from, into);
    await expect(teams.offerMerge(lead, from, into)).rejects.toEqual(refusal('already_exists'));
    await expect(teams.offerMerge(host, into, from)).rejects.toEqual(refusal('already_exists'));
    await expect(teams.mergers.withdraw(host, offer)).rejects.toEqual(refusal('forbidden'));
    await teams.mergers.withdraw(lead, offer);
    expect(await teams.mergeOffers(host, into)).toEqual([]);
    await expect(teams.offerMerge(host, into, from)).resolves.toBeDefined();
    await world.close(id);
    expect(await teams.mergeOffers(lead, from)).toEqual([]);
  });

  it.each<[string, (teams: Awaited<ReturnType<typeof two>>) => Promise<unknown>]>([
    ['a team is complete', ({ host, into }) => teams.move(host, into, 'complete')],
    ['a team is disbanded', ({ lead, from }) => teams.move(lead, from, 'disbanded')],
    ['somebody leaves', ({ guest, into }) => teams.remove(guest, into, guest.personId)],
    ['somebody is taken out', ({ lead, mate, from }) => teams.remove(lead, from, mate.personId)],
    ['somebody joins', async ({ host, id, into }) => teams.join(await world.someone('EU'), host, id, into)],
  ])('is off when %s: people consented to these people', async (_, change) => {
    const all = await two();
    const { from, into, lead, mate, host, guest } = all;
    const offer = await teams.offerMerge(lead, from, into);
    await agree(offer, [mate, host]);
    await change(all);
    for (const person of [lead, host, guest]) {
      await expect(teams.answerMerge(person, offer, 'accept')).rejects.toEqual(refusal('not_found'));
      expect(await needs(person)).not.toContain('answer_merge_offer');
    }
    expect(
      await told('teams.mergeOffered', { teamId: from, intoTeamId: into, offerId: offer }, lead),
    ).toEqual([]);
    expect(await world.audit(from)).toContain('team.mergeLapsed');
  });

  it('stays on when somebody asks to join, or the lead is handed over', async () => {
    const { id, from, into, lead, mate, host, guest } = await two();
    const offer = await teams.offerMerge(lead, from, into);
    const newcomer = await world.someone();
    await world.accept(newcomer, id);
    await teams.ask(newcomer, from);
    await teams.setRole(lead, from, mate.personId, 'lead');
    await expect(teams.mergers.withdraw(lead, offer)).rejects.toEqual(refusal('forbidden'));
    await agree(offer, [mate, host, guest]);
    expect(await own(mate, id)).toMatchObject({ id: into, mine: { role: 'editor' } });
    expect(await own(newcomer, id)).toBeNull();
  });

  it('is listed with as many statements, however many teams offer it, newest first and page by page', async () => {
    const { id, from, into, lead, host } = await two();
    const offers = [await teams.offerMerge(lead, from, into)];
    const read = () => teams.mergeOffers(host, into);
    const { statements: few } = await statementsOf(read);
    for (let n = 0; n < 3; n += 1) {
      const other = await world.someone();
      const { id: third } = await teams.found(other, id);
      offers.unshift(await teams.offerMerge(other, third, into));
    }
    const { statements: many } = await statementsOf(read);
    expect(many).toEqual(few);
    const seen: string[] = [];
    let cursor: string | null | undefined;
    do {
      const asked = given({ params: { id: into }, query: { limit: 3, cursor } });
      const { items, nextCursor } = await teams.mergers.list(host, asked);
      seen.push(...items.map((offer) => offer.id));
      cursor = nextCursor;
    } while (cursor);
    expect(seen).toEqual(offers);
  });

  it('is between the two teams: others see neither offer nor drafts', async () => {
    const { id, from, into, lead, mate, host } = await two();
    const rival = await world.someone();
    await world.accept(rival, id);
    const seen = async () =>
      JSON.stringify([await teams.list(rival, id), await teams.mergeOffers(rival, into)]);
    const before = await seen();
    const offer = await teams.offerMerge(lead, from, into);
    await agree(offer, [mate]);
    expect(await seen()).toBe(before);
    await expect(teams.answerMerge(rival, offer, 'decline')).rejects.toEqual(refusal('not_found'));
    await expect(teams.mergers.withdraw(rival, offer)).rejects.toEqual(refusal('not_found'));
    await expect(teams.mergers.list(visitor(), given({ params: { id: into } }))).rejects.toEqual(
      refusal('not_found'),
    );
    await world.submissionDraft(host, id);
    await world.submissionDraft(lead, id);
    expect(JSON.stringify(await teams.mergeOffers(mate, from))).not.toContain('submission');
    expect(await seen()).toBe(before);
  });
});
