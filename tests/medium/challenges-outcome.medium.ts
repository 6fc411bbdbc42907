import { AppealsService } from '#libs/challenges/appeals/appeals.service';
import { CancellationsService } from '#libs/challenges/cancellations.service';
import { ChallengeLifecycle } from '#libs/challenges/challenge-lifecycle.service';
import { AwardsService } from '#libs/challenges/evaluation/awards.service';
import { OutcomeService } from '#libs/challenges/outcome/outcome.service';
import { visitor, type Actor, type SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { MembersService } from '#libs/organisations/members.service';
import type { CancellationRequest, ChallengeState } from '#libs/contracts/challenges';
import { ChallengeWorld, given, refusal } from '../support/challenges.js';

const DAY_MS = 24 * 60 * 60 * 1000;

describe('P0-07: appeal, outcome and calling off', () => {
  let world: ChallengeWorld;
  beforeAll(async () => {
    world = await ChallengeWorld.open();
  }, 120_000);
  afterAll(() => world.stop(), 30_000);

  const move = (actor: SignedInActor, id: string, to: ChallengeState, reason?: string) =>
    world.get(ChallengeLifecycle).transition(actor, given({ params: { id }, body: { to, reason } }));
  const appeals = async (actor: Actor, id: string) =>
    (await world.get(AppealsService).list(actor, given({ params: { id }, query: {} }))).items;
  const outcome = (actor: Actor, id: string) =>
    world.get(OutcomeService).read(actor, given({ params: { id }, query: {} }));
  const award = async (id: string, submissionId: string, statement?: object) =>
    world
      .get(AwardsService)
      .award(await world.owner(), given({ params: { id }, body: { submissionId, statement } }));
  const requestCancellation = (actor: SignedInActor, id: string, reason: CancellationRequest['reason']) =>
    world.get(CancellationsService).request(actor, given({ params: { id }, body: { reason } }));

  /** A challenge with two submissions, decided. */
  async function decided() {
    const id = await world.opened();
    const [maker, rival] = [await world.someone(), await world.someone()];
    const [first, second] = [await world.submitted(maker, id), await world.submitted(rival, id)];
    await world.close(id);
    await world.move(id, 'decided', 'no reviews were needed');
    return { id, maker, rival, first, second };
  }

  it('lets whoever was judged appeal, once and within ten working days, and the managers answer', async () => {
    const { id, maker, rival } = await decided();
    expect((await world.challenges.read(maker, id)).allowed).toEqual(['appeal']);
    expect((await world.challenges.read(await world.someone(), id)).allowed).toEqual([]);
    await expect(move(await world.someone(), id, 'appeal', 'unfair')).rejects.toEqual(refusal('forbidden'));
    await expect(move(await world.owner(), id, 'appeal', 'unfair')).rejects.toMatchObject({
      code: 'illegal_transition',
    });
    await expect(move(maker, id, 'appeal')).rejects.toMatchObject({
      more: { errors: [{ path: 'reason', code: 'reason_required' }] },
    });
    expect(await move(maker, id, 'appeal', 'My test report was not read.')).toMatchObject({
      state: 'appeal',
      allowed: [],
    });
    await expect(move(rival, id, 'appeal', 'mine neither')).rejects.toMatchObject({
      code: 'illegal_transition',
    });
    expect(await appeals(rival, id)).toEqual([]);
    expect(await appeals(visitor(), id)).toEqual([]);
    const [filed] = await appeals(await world.owner(), id);
    expect(filed).toMatchObject({ text: { text: 'My test report was not read.' }, can: { answer: true } });
    await expect(world.move(id, 'decided')).rejects.toMatchObject({
      more: { errors: [{ path: 'reason', code: 'reason_required' }] },
    });
    await world.move(id, 'decided', 'It was read twice.');
    expect(await appeals(maker, id)).toMatchObject([{ answer: { text: 'It was read twice.' }, mine: true }]);
    await expect(move(maker, id, 'appeal', 'again')).rejects.toMatchObject({ code: 'illegal_transition' });
    expect((await world.challenges.read(rival, id)).allowed).toEqual(['appeal']);
    expect(await world.audit(id)).toEqual(
      expect.arrayContaining(['challenge.appealFiled', 'challenge.appealAnswered']),
    );
  });

  it('takes no appeal after the time for it', async () => {
    const { id, maker } = await decided();
    const { appealUntil } = await world.challenges.read(maker, id);
    const left = Date.parse(appealUntil ?? '') - world.get(Clock).now().getTime();
    expect(left).toBeGreaterThan(13 * DAY_MS);
    expect(left).toBeLessThan(40 * DAY_MS);
    const clock = world.get(Clock);
    clock.travel(left + 1);
    try {
      await expect(move(maker, id, 'appeal', 'late')).rejects.toMatchObject({ code: 'illegal_transition' });
    } finally {
      clock.travel(-left - 1);
    }
  });

  it('tells nothing of submissions before the award, and then who won, how many took part, and why', async () => {
    const { id, first } = await decided();
    expect(await outcome(visitor(), id)).toMatchObject({ state: 'decided', award: null, judged: null });
    await award(id, first, { locale: 'en', text: 'Cheapest and quickest.' });
    expect(await outcome(visitor(), id)).toMatchObject({
      state: 'awarded',
      award: { side: 'CN', statement: { text: 'Cheapest and quickest.' } },
      judged: [{ side: 'CN', count: 2 }],
      statement: null,
    });
    await world.move(id, 'transition');
    await world.move(id, 'closed', 'In service since May.');
    expect(await outcome(visitor(), id)).toMatchObject({
      state: 'closed',
      statement: { text: 'In service since May.' },
    });
  });

  it('does not end in silence', async () => {
    const { id, first } = await decided();
    await award(id, first);
    await world.move(id, 'transition');
    await expect(world.move(id, 'closed')).rejects.toMatchObject({
      more: { errors: [{ path: 'reason', code: 'reason_required' }] },
    });
  });

  it('is called off by two once it has opened: a manager asks, whoever runs the sponsor consents', async () => {
    const id = await world.opened();
    const manager = await world.colleague();
    await world.challenges.addManager(
      await world.owner(),
      given({ params: { id }, body: { personId: manager.personId } }),
    );
    const admin = await world.colleague();
    await world
      .get(MembersService)
      .changeRole(
        await world.owner(),
        given({ params: { id: world.organisationId, personId: admin.personId }, body: { role: 'admin' } }),
      );
    const consenting = await world.as(admin.personId);
    await expect(move(manager, id, 'cancelled', 'funding')).rejects.toEqual(refusal('forbidden'));
    await expect(move(consenting, id, 'cancelled', 'funding')).rejects.toMatchObject({
      code: 'illegal_transition',
    });
    await expect(requestCancellation(consenting, id, 'funding')).rejects.toEqual(refusal('forbidden'));
    expect((await world.challenges.read(manager, id)).can.requestCancel).toBe(true);
    expect(await requestCancellation(manager, id, 'funding')).toMatchObject({
      state: 'open',
      cancellationRequest: { reason: 'funding', by: manager.personId },
      can: { requestCancel: false },
    });
    expect((await world.challenges.read(visitor(), id)).cancellationRequest).toBeNull();
    expect((await world.challenges.read(consenting, id)).allowed).toEqual(['cancelled']);
    expect(await move(consenting, id, 'cancelled')).toMatchObject({
      state: 'cancelled',
      cancelReason: 'funding',
      cancellationRequest: null,
    });
    expect(await outcome(visitor(), id)).toMatchObject({ state: 'cancelled', cancelReason: 'funding' });
  });

  it('is called off by whoever both manages it and runs the sponsor, for a reason of the list', async () => {
    const id = await world.opened();
    await expect(world.move(id, 'cancelled')).rejects.toMatchObject({
      more: { errors: [{ path: 'reason', code: 'reason_required' }] },
    });
    await expect(requestCancellation(await world.owner(), id, 'funding')).rejects.toEqual(
      refusal('forbidden'),
    );
    expect(await world.move(id, 'cancelled', 'infeasible')).toMatchObject({ cancelReason: 'infeasible' });
  });
});
