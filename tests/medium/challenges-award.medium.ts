import { AwardProposals } from '#libs/challenges/evaluation/award-proposals.service';
import { AwardsService } from '#libs/challenges/evaluation/awards.service';
import type { Money } from '#libs/contracts/primitives';
import type { SignedInActor } from '#libs/core/auth/actor';
import { visitor } from '#libs/core/auth/actor';
import { Notices } from '#libs/core/notices/notices';
import { MembersService } from '#libs/organisations/members.service';
import { OrganisationsService } from '#libs/organisations/organisations.service';
import { ChallengeWorld, given, refusal } from '../support/challenges.js';

const euros = (amount: number): Money => ({ amountMinor: amount * 100, currency: 'EUR' });

describe('P0-13: an award above what one person awards alone', () => {
  let world: ChallengeWorld;
  let manager: SignedInActor;
  beforeAll(async () => {
    world = await ChallengeWorld.open();
    manager = await world.colleague();
    await limit(euros(5000));
  }, 120_000);
  afterAll(() => world.stop(), 30_000);

  async function limit(awardLimit: Money | null): Promise<void> {
    const service = world.get(OrganisationsService);
    const owner = await world.owner();
    const params = { id: world.organisationId };
    const { version } = await service.read(owner, given({ params, query: {} }));
    await service.change(owner, given({ params, body: { awardLimit }, ifMatch: version }));
  }

  /** Decided, managed by the owner and by a colleague without a role, with one submission. */
  async function decided(money: Money | null, meanwhile = (_: string): Promise<void> => Promise.resolve()) {
    const id = await world.opened({ reward: { asWritten: '', money } });
    const input = { params: { id }, body: { personId: manager.personId } };
    await world.challenges.addManager(await world.owner(), given(input));
    const submissionId = await world.submitted(await world.someone(), id);
    await meanwhile(id);
    await world.close(id);
    await world.move(id, 'decided', 'no reviews were needed');
    return { id, submissionId };
  }
  /** Somebody new who runs the sponsor, and manages nothing. */
  async function runner(): Promise<SignedInActor> {
    const { personId } = await world.colleague();
    const params = { id: world.organisationId, personId };
    await world
      .get(MembersService)
      .changeRole(await world.owner(), given({ params, body: { role: 'admin' } }));
    return world.as(personId);
  }
  const award = (actor: SignedInActor, id: string, submissionId: string) =>
    world.get(AwardsService).award(actor, given({ params: { id }, body: { submissionId } }));
  const propose = (actor: SignedInActor, id: string, submissionId: string) =>
    world
      .get(AwardProposals)
      .propose(
        actor,
        given({ params: { id }, body: { submissionId, statement: { locale: 'en', text: 'The best.' } } }),
      );

  it('is proposed by a manager and confirmed by another who runs the sponsor', async () => {
    const { id, submissionId } = await decided(euros(8000));
    await expect(award(manager, id, submissionId)).rejects.toEqual(refusal('second_person_needed'));
    expect(await propose(manager, id, submissionId)).toMatchObject({
      state: 'award_proposed',
      awardProposal: { submissionId, statement: { text: 'The best.' }, by: manager.personId },
      can: { award: false, proposeAward: true },
    });
    expect((await world.challenges.read(visitor(), id)).awardProposal).toBeNull();
    await expect(award(manager, id, submissionId)).rejects.toEqual(refusal('forbidden'));
    const owner = await world.owner();
    await expect(award(owner, id, id)).rejects.toMatchObject({
      more: { errors: [{ path: 'submissionId', code: 'not_proposed' }] },
    });
    const project = await award(owner, id, submissionId);
    expect(await world.challenges.read(owner, id)).toMatchObject({
      state: 'awarded',
      awardProposal: null,
      projectId: project.id,
    });
    expect(await world.audit(id)).toEqual(
      expect.arrayContaining(['challenge.awardProposed', 'challenge.awarded']),
    );
  });

  it('is not confirmed by whoever proposed it, but by an admin who manages nothing here', async () => {
    const { id, submissionId } = await decided(euros(8000));
    const owner = await world.owner();
    await expect(propose(owner, id, submissionId)).rejects.toEqual(refusal('nobody_confirms'));
    const admin = await runner();
    await propose(owner, id, submissionId);
    await expect(award(owner, id, submissionId)).rejects.toEqual(refusal('forbidden'));
    expect(await world.challenges.read(admin, id)).toMatchObject({
      awardProposal: { submissionId },
      can: { award: true },
    });
    await expect(award(admin, id, submissionId)).resolves.toMatchObject({ challengeId: id });
  });

  it('is never confirmed by the one who wins it, and not proposed for one who manages the challenge', async () => {
    const winner = await runner();
    let submissionId = '';
    const { id } = await decided(euros(8000), async (challengeId) => {
      submissionId = await world.submitted(winner, challengeId);
    });
    await propose(manager, id, submissionId);
    expect((await world.challenges.read(winner, id)).can.award).toBe(false);
    await expect(award(winner, id, submissionId)).rejects.toEqual(refusal('conflict_of_interest'));
    await world.challenges.addManager(
      await world.owner(),
      given({ params: { id }, body: { personId: winner.personId } }),
    );
    await expect(propose(manager, id, submissionId)).rejects.toMatchObject({
      more: { errors: [{ path: 'submissionId', code: 'by_a_manager' }] },
    });
  });

  it('is neither told to nor confirmed by somebody of the sponsor who competes for it', async () => {
    const competitor = await runner();
    const { id, submissionId } = await decided(euros(8000), async (challengeId) => {
      await world.submitted(competitor, challengeId);
    });
    await propose(manager, id, submissionId);
    expect(await world.challenges.read(competitor, id)).toMatchObject({
      awardProposal: null,
      can: { award: false },
    });
    await expect(award(competitor, id, submissionId)).rejects.toEqual(refusal('conflict_of_interest'));
    const fact = { challengeId: id, submissionId };
    const notice = await world.get(Notices).sourceOf('challenges.awardProposed').find(fact, manager.personId);
    const told = notice?.recipients.map(({ personId }) => personId) ?? [];
    expect(told).toContain(world.ownerId);
    expect(told).not.toContain(competitor.personId);
    await expect(award(await world.owner(), id, submissionId)).resolves.toMatchObject({ challengeId: id });
  });

  it('needs nobody else once the limit is lifted', async () => {
    const { id, submissionId } = await decided(euros(8000));
    await propose(await world.owner(), id, submissionId);
    await limit(null);
    await expect(award(manager, id, submissionId)).resolves.toMatchObject({ challengeId: id });
    await limit(euros(5000));
  });

  it.each<[string, Money | null, boolean]>([
    ['the limit itself', euros(5000), false],
    ['a cent above', { amountMinor: 500_001, currency: 'EUR' }, true],
    ['another currency', { amountMinor: 100, currency: 'CNY' }, true],
    ['no figure', null, true],
  ])('needs two for %s: %j → %s', async (_, money, needsTwo) => {
    const { id, submissionId } = await decided(money);
    const outcome = award(manager, id, submissionId);
    if (needsTwo) await expect(outcome).rejects.toEqual(refusal('second_person_needed'));
    else await expect(outcome).resolves.toMatchObject({ challengeId: id });
    await limit(null);
    expect((await world.challenges.read(manager, id)).can.proposeAward).toBe(false);
    await limit(euros(5000));
  });
});
