import { AwardsService } from '#libs/challenges/evaluation/awards.service';
import { RankingService } from '#libs/challenges/evaluation/ranking.service';
import { OutcomeService } from '#libs/challenges/outcome/outcome.service';
import { SubmissionsService } from '#libs/challenges/submissions/submissions.service';
import { SubmittingService } from '#libs/challenges/submissions/submitting.service';
import { visitor, type SignedInActor } from '#libs/core/auth/actor';
import { Database } from '#libs/core/database/database';
import { Notices } from '#libs/core/notices/notices';
import { ProjectMembersService } from '#libs/projects/project-members.service';
import { Needs } from '#libs/core/needs/needs';
import { ChallengeWorld, given, refusal } from '../support/challenges.js';
import { judging } from '../support/judging.js';
import { TeamWorld } from '../support/teams.js';

describe('P1-10: finding people for a team, and winning with them', () => {
  let world: ChallengeWorld;
  let teams: TeamWorld;
  const { accepted, score } = judging(() => world);

  beforeAll(async () => {
    world = await ChallengeWorld.open();
    teams = new TeamWorld(world);
  }, 60_000);
  afterAll(() => world.stop(), 30_000);

  const told = async (type: string, payload: Record<string, string>, actor: SignedInActor) =>
    (await world.get(Notices).sourceOf(type).find(payload, actor.personId))?.recipients.map(
      ({ personId }) => personId,
    ) ?? [];
  const needs = async (actor: SignedInActor) =>
    (await world.get(Needs).of(actor, { limit: 20 } as never)).items.map(({ kind, href }) => ({
      kind,
      href,
    }));

  it('says to whoever looks how they would complete a team, and what it would lack even then', async () => {
    const id = await world.opened();
    const lead = await world.someone('CN');
    await teams.found(
      lead,
      id,
      [
        { kind: 'skill', value: 'simulation' },
        { kind: 'skill', value: 'sensors' },
      ],
      ['sensors'],
    );
    const anna = await world.someone('EU');
    const before = (await teams.list(anna, id)).items[0];
    expect(before).toMatchObject({
      gaps: [{ kind: 'skill', value: 'simulation' }, { kind: 'side', value: 'EU' }, { kind: 'bridge' }],
      fit: { reasons: [{ kind: 'side', value: 'EU' }] },
      can: { ask: true },
    });
    await teams.seek(anna, id, ['simulation']);
    expect((await teams.list(anna, id)).items[0]?.fit).toEqual({
      reasons: [
        { kind: 'skill', value: 'simulation' },
        { kind: 'side', value: 'EU' },
      ],
      gaps: [{ kind: 'bridge' }],
    });
    expect((await teams.list(lead, id)).items[0]?.fit).toBeNull();
  });

  it('shows the lead who looks for a team, by name across the border, with what they would bring', async () => {
    const id = await world.opened();
    const [lead, anna] = [await world.someone('CN'), await world.someone('EU')];
    const { id: teamId } = await teams.found(lead, id, [{ kind: 'skill', value: 'testing' }]);
    await teams.seek(anna, id, ['testing', 'quality']);
    const [found] = (await teams.lookers(lead, id)).items;
    expect(found).toMatchObject({
      person: { id: anna.personId, displayName: 'Anna Weber', masked: false },
      skills: ['testing', 'quality'],
      reasons: [
        { kind: 'skill', value: 'testing' },
        { kind: 'side', value: 'EU' },
      ],
      invited: false,
      can: { invite: true },
    });
    await teams.invite(lead, teamId, anna.personId);
    expect((await teams.lookers(lead, id)).items[0]).toMatchObject({ invited: true, can: { invite: false } });
    const about = { teamId, personId: anna.personId };
    expect(await told('teams.invited', about, lead)).toEqual([anna.personId]);
    expect(await needs(anna)).toContainEqual({
      kind: 'answer_invitation_to_team',
      href: `/challenges/${id}/teams`,
    });
    await teams.answer(anna, teamId, anna.personId, 'accept');
    expect(await told('teams.joined', about, anna)).toEqual([lead.personId]);
    expect((await teams.list(anna, id)).own).toMatchObject({
      id: teamId,
      gaps: [{ kind: 'bridge' }],
      mine: { role: 'editor', state: 'active' },
    });
    // whoever has found a team looks no more, and there is nothing left to answer
    expect((await teams.lookers(lead, id)).items).toEqual([]);
    expect(await needs(anna)).not.toContainEqual(
      expect.objectContaining({ kind: 'answer_invitation_to_team' }),
    );
  });

  it('lets people ask; the lead answers, and both hear of it', async () => {
    const id = await world.opened();
    const [lead, first, second] = [
      await world.someone(),
      await world.someone('EU'),
      await world.someone('EU'),
    ];
    const { id: teamId } = await teams.found(lead, id);
    await expect(teams.ask(first, teamId)).rejects.toEqual(refusal('terms_required'));
    await world.accept(first, id);
    await world.accept(second, id);
    await teams.ask(first, teamId, ['optics']);
    await expect(teams.ask(first, teamId)).rejects.toEqual(refusal('already_member'));
    await teams.ask(second, teamId);
    const asked = { teamId, personId: first.personId };
    expect(await told('teams.asked', asked, first)).toEqual([lead.personId]);
    expect(await needs(lead)).toContainEqual(expect.objectContaining({ kind: 'answer_request_to_team' }));
    const members = async (actor: SignedInActor) =>
      (await teams.service.read(actor, teamId)).members.map(({ person, state }) => [person.id, state]);
    expect(await members(lead)).toEqual([
      [lead.personId, 'active'],
      [first.personId, 'asked'],
      [second.personId, 'asked'],
    ]);
    // who else asks is between them and the lead
    expect(await members(first)).toEqual([
      [lead.personId, 'active'],
      [first.personId, 'asked'],
    ]);
    await expect(teams.answer(first, teamId, first.personId, 'accept')).rejects.toEqual(refusal('forbidden'));
    await expect(teams.answer(first, teamId, second.personId, 'accept')).rejects.toEqual(
      refusal('not_found'),
    );
    await teams.answer(lead, teamId, first.personId, 'accept');
    await teams.answer(lead, teamId, second.personId, 'decline');
    expect(await told('teams.joined', asked, lead)).toEqual([first.personId]);
    const declined = { teamId, personId: second.personId, was: 'asked' };
    expect(await told('teams.declined', declined, lead)).toEqual([second.personId]);
    await teams.remove(first, teamId, first.personId);
    expect(await told('teams.left', { ...asked, was: 'active' }, first)).toEqual([lead.personId]);
    expect(await members(lead)).toEqual([[lead.personId, 'active']]);
  });

  it('asks nobody who cannot take part, or whom one does not know', async () => {
    const id = await world.opened();
    const [lead, stranger] = [await world.someone('CN'), await world.someone('EU')];
    const { id: teamId } = await teams.found(lead, id);
    await expect(teams.invite(lead, teamId, stranger.personId)).rejects.toMatchObject({
      more: { errors: [{ path: 'personId', code: 'unknown_person' }] },
    });
    await expect(teams.invite(lead, teamId, world.ownerId)).rejects.toMatchObject({
      more: { errors: [{ path: 'personId' }] },
    });
    await expect(teams.invite(stranger, teamId, lead.personId)).rejects.toEqual(refusal('forbidden'));
  });

  it('ends what waits when it looks for nobody any more', async () => {
    const id = await world.opened();
    const [lead, invited, applicant] = [await world.someone(), await world.someone(), await world.someone()];
    const { id: teamId } = await teams.found(lead, id);
    await teams.invite(lead, teamId, invited.personId);
    await world.accept(applicant, id);
    await teams.ask(applicant, teamId);
    await teams.move(lead, teamId, 'complete');
    for (const actor of [invited, applicant])
      await expect(teams.service.read(actor, teamId)).rejects.toEqual(refusal('not_found'));
    await expect(teams.answer(lead, teamId, applicant.personId, 'accept')).rejects.toEqual(
      refusal('not_found'),
    );
    expect((await teams.move(lead, teamId, 'forming')).members).toHaveLength(1);
  });

  it('stops showing whoever looks no more, and shows nobody to those who cannot take part', async () => {
    const id = await world.opened();
    const [seeker, other] = [await world.someone('EU'), await world.someone('CN')];
    await teams.seek(seeker, id, ['optics']);
    await teams.seek(seeker, id, ['materials']);
    expect((await teams.lookers(other, id)).items).toMatchObject([
      { skills: ['materials'], reasons: null, can: { invite: false } },
    ]);
    for (const outside of [visitor(), await world.owner()])
      expect((await teams.lookers(outside as SignedInActor, id)).items).toEqual([]);
    await teams.seekers.stop(seeker, id);
    await teams.seekers.stop(seeker, id);
    expect((await teams.lookers(other, id)).items).toEqual([]);
    await world.submitted(other, id);
    await expect(teams.seek(other, id)).rejects.toEqual(refusal('takes_part'));
  });

  it('P0-12, P0-13: is judged blind without its name, and wins together', async () => {
    const id = await world.opened();
    const [lead, editor] = [await world.someone('CN'), await world.someone('EU')];
    const { id: teamId } = await teams.found(lead, id);
    await teams.join(editor, lead, id, teamId);
    await teams.move(lead, teamId, 'complete');
    const submission = await world.submissionDraft(editor, id);
    await world.get(SubmittingService).submit(lead, submission);
    await world.close(id);
    const { evaluator, assignmentId } = await accepted(id, submission);
    await world.get(Database).pool.query('update challenges set blind = true where id = $1', [id]);
    const blindly = await world.get(SubmissionsService).read(evaluator, submission);
    expect(blindly).toMatchObject({ author: null, team: null });
    expect(JSON.stringify(blindly)).not.toMatch(new RegExp(`${teamId}|轴承小队|${editor.personId}`));
    await score(evaluator, assignmentId, [8, 4]);
    const owner = await world.owner();
    const ranking = await world.get(RankingService).read(owner, given({ params: { id } }));
    expect(ranking.items).toMatchObject([{ author: { id: lead.personId }, team: { text: '轴承小队' } }]);
    await world.move(id, 'decided');
    expect((await world.challenges.read(editor, id)).can).toMatchObject({ award: false });
    const project = await world
      .get(AwardsService)
      .award(owner, given({ params: { id }, body: { submissionId: submission } }));
    const members = await world.get(ProjectMembersService).list(owner, given({ params: { id: project.id } }));
    expect(
      members.items.map(({ person, role, side }: { person: { id: string }; role: string; side: string }) => [
        person.id,
        role,
        side,
      ]),
    ).toEqual(
      expect.arrayContaining([
        [lead.personId, 'lead', 'CN'],
        [editor.personId, 'contributor', 'EU'],
      ]),
    );
    const { award } = await world.get(OutcomeService).read(lead, given({ params: { id } }));
    expect(award).toMatchObject({
      winner: { id: lead.personId },
      team: { name: { text: '轴承小队' }, members: [{ id: lead.personId }, { id: editor.personId }] },
    });
    const won = { challengeId: id, submissionId: submission, projectId: project.id };
    expect((await told('submissions.won', won, owner)).sort()).toEqual(
      [lead.personId, editor.personId].sort(),
    );
  });
});
