import { SubmissionsService } from '#libs/challenges/submissions/submissions.service';
import { SubmittingService } from '#libs/challenges/submissions/submitting.service';
import { visitor, type SignedInActor } from '#libs/core/auth/actor';
import { Database } from '#libs/core/database/database';
import { Notices } from '#libs/core/notices/notices';
import { ChallengeWorld, given, refusal } from '../support/challenges.js';
import { TeamWorld } from '../support/teams.js';

describe('P0-11: teams and what they hand in', () => {
  let world: ChallengeWorld;
  let teams: TeamWorld;

  beforeAll(async () => {
    world = await ChallengeWorld.open();
    teams = new TeamWorld(world);
  }, 60_000);
  afterAll(() => world.stop(), 30_000);

  /** A team of three in an open challenge: a lead, somebody who writes, somebody who reads. */
  async function three() {
    const id = await world.opened();
    const [lead, editor, reader] = [await world.someone(), await world.someone('EU'), await world.someone()];
    const { id: teamId } = await teams.found(lead, id);
    await teams.join(editor, lead, id, teamId);
    await teams.join(reader, lead, id, teamId, 'reader');
    return { id, teamId, lead, editor, reader };
  }
  const readSubmission = (actor: SignedInActor, id: string) => world.get(SubmissionsService).read(actor, id);
  const submit = (actor: SignedInActor, id: string) => world.get(SubmittingService).submit(actor, id);
  const withdraw = (actor: SignedInActor, id: string) => world.get(SubmittingService).withdraw(actor, id);
  const edit = async (actor: SignedInActor, id: string, text: string) => {
    const { version } = await readSubmission(actor, id);
    const body = { body: { locale: 'zh-Hans', text } };
    return world.get(SubmissionsService).change(actor, given({ params: { id }, body, ifMatch: version }));
  };
  const ownTeam = async (actor: SignedInActor, id: string) => (await teams.list(actor, id)).own;
  const told = async (type: string, payload: Record<string, string>, actor: SignedInActor) =>
    (await world.get(Notices).sourceOf(type).find(payload, actor.personId))?.recipients.map(
      ({ personId }) => personId,
    ) ?? [];

  it('writes together, and the lead hands in: roles decide who reads, writes and submits', async () => {
    const { id, teamId, lead, editor, reader } = await three();
    await expect(world.submissionDraft(reader, id)).rejects.toEqual(refusal('forbidden'));
    const draft = await world.submissionDraft(editor, id);
    await expect(world.submissionDraft(lead, id)).rejects.toEqual(refusal('already_exists'));
    expect(await readSubmission(lead, draft)).toMatchObject({
      author: { id: lead.personId },
      team: { id: teamId, name: { text: '轴承小队' } },
      can: { edit: true, submit: false },
    });
    await edit(lead, draft, '一天出样。');
    expect(await readSubmission(reader, draft)).toMatchObject({
      body: { text: '一天出样。' },
      can: { edit: false, submit: false, withdraw: false },
    });
    await expect(edit(reader, draft, '我的')).rejects.toEqual(refusal('forbidden'));
    await expect(submit(editor, draft)).rejects.toEqual(refusal('forbidden'));
    expect((await world.challenges.read(reader, id)).mySubmissionId).toBe(draft);

    await expect(submit(lead, draft)).rejects.toEqual(refusal('team_forming'));
    await teams.move(lead, teamId, 'complete');
    const handedIn = await submit(lead, draft);
    expect(handedIn).toMatchObject({ state: 'submitted', receipt: { sha256: expect.any(String) as string } });
    const { snapshot } = (
      await world.get(Database).pool.query('select snapshot from submissions where id = $1', [draft])
    ).rows[0] as { snapshot: string };
    expect(JSON.parse(snapshot)).toMatchObject({
      teamId,
      memberIds: expect.arrayContaining([lead.personId, editor.personId, reader.personId]) as string[],
    });
    expect((await told('submissions.received', { submissionId: draft }, lead)).sort()).toEqual(
      [lead, editor, reader].map(({ personId }) => personId).sort(),
    );
    await expect(withdraw(editor, draft)).rejects.toEqual(refusal('forbidden'));
  });

  it('is locked by handing in, and open again when that is taken back', async () => {
    const { id, teamId, lead, editor } = await three();
    await teams.move(lead, teamId, 'complete');
    const draft = await world.submissionDraft(lead, id);
    await submit(lead, draft);
    expect(await ownTeam(editor, id)).toMatchObject({ state: 'locked', allowed: [], can: { leave: false } });
    expect(await ownTeam(lead, id)).toMatchObject({ state: 'locked', allowed: [], can: { edit: false } });
    await expect(teams.move(lead, teamId, 'disbanded')).rejects.toEqual(refusal('forbidden'));
    await expect(teams.remove(editor, teamId, editor.personId)).rejects.toEqual(refusal('forbidden'));
    await expect(teams.remove(lead, teamId, editor.personId)).rejects.toEqual(refusal('forbidden'));
    await withdraw(lead, draft);
    expect(await ownTeam(lead, id)).toMatchObject({ state: 'complete', submissionId: null });
    const next = await world.submissionDraft(editor, id);
    expect(await ownTeam(lead, id)).toMatchObject({ submissionId: next });
  });

  it('hands nothing in that not all of it stand for', async () => {
    const { id, teamId, lead, editor } = await three();
    await teams.move(lead, teamId, 'complete');
    const draft = await world.submissionDraft(lead, id);
    await world
      .get(Database)
      .pool.query(
        `update terms_acceptances set state = 'reaccept_required' where challenge_id = $1 and person_id = $2`,
        [id, editor.personId],
      );
    await expect(submit(lead, draft)).rejects.toThrow('Anna Weber');
    await world.accept(editor, id);
    await expect(submit(lead, draft)).resolves.toMatchObject({ state: 'submitted' });
  });

  it('takes on what its founder began alone, and leaves it to them when it is disbanded', async () => {
    const id = await world.opened();
    const founder = await world.someone();
    const draft = await world.submissionDraft(founder, id);
    const { id: teamId } = await teams.found(founder, id);
    expect(await readSubmission(founder, draft)).toMatchObject({ team: { id: teamId } });
    expect(await teams.move(founder, teamId, 'disbanded')).toMatchObject({ state: 'disbanded' });
    expect(await readSubmission(founder, draft)).toMatchObject({ team: null, can: { submit: true } });
    await expect(teams.service.read(founder, teamId)).rejects.toEqual(refusal('not_found'));
    await submit(founder, draft);
    await expect(teams.found(founder, id)).rejects.toEqual(refusal('takes_part'));
  });

  it('passes its lead on, and with it who hands in', async () => {
    const { id, teamId, lead, editor, reader } = await three();
    const draft = await world.submissionDraft(lead, id);
    await expect(teams.setRole(editor, teamId, reader.personId, 'lead')).rejects.toEqual(
      refusal('forbidden'),
    );
    await expect(teams.remove(lead, teamId, lead.personId)).rejects.toEqual(refusal('lead_stays'));
    await teams.setRole(lead, teamId, editor.personId, 'lead');
    expect(await readSubmission(editor, draft)).toMatchObject({ author: { id: editor.personId } });
    await teams.move(editor, teamId, 'complete');
    await expect(submit(lead, draft)).rejects.toEqual(refusal('forbidden'));
    await teams.remove(lead, teamId, lead.personId);
    await expect(readSubmission(lead, draft)).rejects.toEqual(refusal('not_found'));
    await expect(submit(editor, draft)).resolves.toMatchObject({ state: 'submitted' });
  });

  it('has each person once in a challenge, however many doors open at once', async () => {
    const id = await world.opened();
    const newcomer = await world.someone();
    await world.accept(newcomer, id);
    const doors = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const lead = await world.someone('EU');
        const { id: teamId } = await teams.found(lead, id);
        await teams.ask(newcomer, teamId);
        return { lead, teamId };
      }),
    );
    const outcomes = await Promise.allSettled([
      ...doors.map(({ lead, teamId }) => teams.answer(lead, teamId, newcomer.personId, 'accept')),
      world.submissionDraft(newcomer, id),
      teams.found(newcomer, id),
    ]);
    const { rows } = await world
      .get(Database)
      .pool.query(
        `select count(*)::int as count from team_members where challenge_id = $1 and person_id = $2 and state = 'active'`,
        [id, newcomer.personId],
      );
    const { count } = rows[0] as { count: number };
    expect(count).toBeLessThanOrEqual(1);
    expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true);
    const own = await ownTeam(newcomer, id);
    const { mySubmissionId } = await world.challenges.read(newcomer, id);
    if (own && mySubmissionId) expect(own.submissionId).toBe(mySubmissionId);
    expect(own ?? mySubmissionId).toBeTruthy();
    // nobody waits at another door any more
    const waiting = await world
      .get(Database)
      .pool.query(
        `select 1 from team_members where challenge_id = $1 and person_id = $2 and state = 'asked'`,
        [id, newcomer.personId],
      );
    expect(waiting.rowCount).toBe(0);
  });

  it('counts again after an amendment once all of it have accepted, also when two do at the same moment', async () => {
    const { id, teamId, lead, editor, reader } = await three();
    await teams.move(lead, teamId, 'complete');
    const submission = await world.submissionDraft(lead, id);
    await submit(lead, submission);
    await world.move(id, 'amended');
    const owner = await world.owner();
    const { version } = await world.challenges.read(owner, id);
    await world.challenges.change(
      owner,
      given({ params: { id }, body: { reward: { asWritten: 'more', money: null } }, ifMatch: version }),
    );
    await world.move(id, 'open');
    const state = async () => (await readSubmission(lead, submission)).state;
    expect(await state()).toBe('frozen');
    await world.accept(lead, id);
    expect(await state()).toBe('frozen');
    await Promise.all([world.accept(editor, id), world.accept(reader, id)]);
    expect(await state()).toBe('submitted');
  });

  it('is not held up by somebody who does not accept again: the lead takes them out', async () => {
    const { id, teamId, lead, editor, reader } = await three();
    await teams.move(lead, teamId, 'complete');
    const submission = await world.submissionDraft(lead, id);
    await submit(lead, submission);
    const database = world.get(Database).pool;
    await database.query(`update submissions set state = 'frozen' where id = $1`, [submission]);
    await database.query(
      `update terms_acceptances set state = 'reaccept_required' where challenge_id = $1 and person_id = $2`,
      [id, reader.personId],
    );
    await expect(teams.remove(lead, teamId, editor.personId)).rejects.toEqual(refusal('forbidden'));
    await expect(teams.remove(editor, teamId, reader.personId)).rejects.toEqual(refusal('forbidden'));
    await teams.remove(lead, teamId, reader.personId);
    expect(await readSubmission(editor, submission)).toMatchObject({ state: 'submitted' });
    await expect(readSubmission(reader, submission)).rejects.toEqual(refusal('not_found'));
    const gone = { teamId, personId: reader.personId, was: 'active' };
    expect(await told('teams.takenOut', gone, lead)).toEqual([reader.personId]);
  });

  it('shows rivals nothing of what it writes, hands in or takes back', async () => {
    const { id, teamId, lead } = await three();
    const rival = await world.someone('EU');
    await world.accept(rival, id);
    const seen = async () =>
      JSON.stringify([await teams.list(rival, id), await world.challenges.read(rival, id)]);
    const forming = await seen();
    expect(forming).toContain(teamId);
    const draft = await world.submissionDraft(lead, id);
    expect(await seen()).toBe(forming);
    await expect(readSubmission(rival, draft)).rejects.toEqual(refusal('not_found'));

    await teams.move(lead, teamId, 'complete');
    const complete = await seen();
    expect(complete).not.toContain(teamId);
    await expect(teams.service.read(rival, teamId)).rejects.toEqual(refusal('not_found'));
    await submit(lead, draft);
    expect(await seen()).toBe(complete);
    await withdraw(lead, draft);
    await teams.move(lead, teamId, 'forming');
    expect(await seen()).toBe(forming);
  });

  it('is a conflict of interest for each of it and their colleagues', async () => {
    const { id, teamId, lead, editor } = await three();
    const organisationId = await world.found(editor.personId);
    const colleague = await world.colleague(organisationId);
    await teams.move(lead, teamId, 'complete');
    const submission = await world.submissionDraft(lead, id);
    await submit(lead, submission);
    await world.close(id);
    for (const { personId } of [editor, colleague])
      await expect(world.assign(id, submission, personId)).rejects.toMatchObject({
        code: expect.stringMatching(/conflict/) as string,
      });
    await expect(world.assign(id, submission, (await world.someone('EU')).personId)).resolves.toBeDefined();
  });

  it('is nobody’s who does not take part: not a visitor’s, not a manager’s', async () => {
    const { id, teamId } = await three();
    for (const outside of [visitor(), await world.owner()]) {
      expect(await teams.list(outside as SignedInActor, id)).toMatchObject({
        items: [],
        own: null,
        canCreate: false,
      });
      await expect(teams.service.read(outside, teamId)).rejects.toEqual(refusal('not_found'));
    }
    await expect(teams.found(await world.owner(), id)).rejects.toBeDefined();
    await world.close(id);
    const late = await world.someone();
    expect(await teams.list(late, id)).toMatchObject({ items: [], canCreate: false });
    await expect(teams.ask(late, teamId)).rejects.toEqual(refusal('not_found'));
  });
});
