import { AmendmentsService } from '#libs/challenges/amendments/amendments.service';
import { ChallengeLifecycle } from '#libs/challenges/challenge-lifecycle.service';
import { RubricService } from '#libs/challenges/evaluation/rubric.service';
import { SubmissionsService } from '#libs/challenges/submissions/submissions.service';
import { SubmittingService } from '#libs/challenges/submissions/submitting.service';
import { AcceptancesService } from '#libs/challenges/terms/acceptances.service';
import { TermsService } from '#libs/challenges/terms/terms.service';
import { visitor, type Actor, type SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { ChallengeWorld, given, refusal } from '../support/challenges.js';

describe('P0-07 and P0-09: amendments', () => {
  let world: ChallengeWorld;
  beforeAll(async () => {
    world = await ChallengeWorld.open();
  }, 120_000);
  afterAll(() => world.stop(), 30_000);

  const terms = (actor: Actor, id: string) => world.get(TermsService).read(actor, given({ params: { id } }));
  const writeTerms = async (id: string, fields: object) =>
    world.get(TermsService).write(await world.owner(), given({ params: { id }, body: { fields } }));
  const change = async (id: string, body: object) => {
    const owner = await world.owner();
    const { version } = await world.challenges.read(owner, id);
    return world.challenges.change(owner, given({ params: { id }, body, ifMatch: version }));
  };
  const amendments = async (actor: Actor, id: string, query: object = {}) =>
    (await world.get(AmendmentsService).list(actor, given({ params: { id }, query }))).items;
  const stateOf = async (actor: SignedInActor, id: string) =>
    (await world.get(SubmissionsService).read(actor, id)).state;

  it('of one clause re-open acceptance for all, and freeze what those handed in who do not accept', async () => {
    const id = await world.opened();
    const [keen, slow, onlyAccepted] = [await world.someone(), await world.someone(), await world.someone()];
    const [first, second] = [await world.submitted(keen, id), await world.submitted(slow, id)];
    const { id: oldAcceptance } = await world.accept(onlyAccepted, id);
    const certificate = await world.get(AcceptancesService).certificate(onlyAccepted, oldAcceptance);

    await world.move(id, 'amended');
    const draft = await writeTerms(id, { foregroundIp: 'joint' });
    expect(draft).toMatchObject({ version: 2, publishedAt: null });
    expect(await terms(keen, id)).toMatchObject({ version: 1, fields: { foregroundIp: 'solver' } });
    expect(await stateOf(keen, first)).toBe('submitted');
    await world.move(id, 'open', 'Our lawyers asked for it.');

    for (const person of [keen, slow, onlyAccepted])
      expect((await terms(person, id)).acceptance).toMatchObject({ version: 1, state: 'reaccept_required' });
    expect(await stateOf(keen, first)).toBe('frozen');
    const [amendment] = await amendments(visitor(), id);
    expect(amendment).toMatchObject({
      number: 1,
      reacceptRequired: true,
      statement: { text: 'Our lawyers asked for it.' },
      terms: { from: 1, to: 2, fields: [{ field: 'foregroundIp', before: 'solver', after: 'joint' }] },
    });
    expect(amendment?.terms?.parts.some(({ kind }) => kind === 'added')).toBe(true);

    await world.accept(keen, id);
    expect(await stateOf(keen, first)).toBe('submitted');
    expect(await stateOf(slow, second)).toBe('frozen');
    expect(await world.get(AcceptancesService).certificate(onlyAccepted, oldAcceptance)).toEqual(certificate);
    expect(await world.audit(first)).toEqual([
      'submission.drafted',
      'submission.submitted',
      'submission.frozen',
      'submission.thawed',
    ]);

    await world.close(id);
    const seen = await world
      .get(SubmissionsService)
      .list(await world.owner(), given({ params: { id }, query: { limit: 20 } }));
    expect(seen.items.map((one) => one.id)).toEqual([first]);
    expect((await terms(slow, id)).acceptance).toMatchObject({ state: 'lapsed' });
    expect(await stateOf(slow, second)).toBe('frozen');
    await expect(world.accept(slow, id)).rejects.toEqual(refusal('not_open'));
  });

  it('leave time to take back what was handed in, and to hand in anew', async () => {
    const id = await world.opened();
    const maker = await world.someone();
    const submission = await world.submitted(maker, id);
    await world.move(id, 'amended');
    await change(id, { deadline: { local: '2030-11-13T16:00', timeZone: 'Europe/Berlin' } });
    await world.move(id, 'open');
    await expect(world.get(SubmittingService).withdraw(maker, submission)).resolves.toMatchObject({
      state: 'withdrawn',
    });
    const again = await world.submissionDraft(maker, id);
    expect(await world.get(SubmittingService).submit(maker, again)).toMatchObject({ state: 'submitted' });
  });

  it('of a date ask for acceptance again, of a sentence do not, and of nothing are told to nobody', async () => {
    const id = await world.opened();
    const maker = await world.someone();
    await world.accept(maker, id);
    await world.move(id, 'amended');
    await change(id, { need: { locale: 'en', text: 'We need a sensor for presses of any age.' } });
    await world.move(id, 'open');
    expect((await terms(maker, id)).acceptance).toMatchObject({ state: 'accepted' });
    await world.move(id, 'amended');
    await writeTerms(id, {});
    expect(await world.move(id, 'open')).toMatchObject({ terms: { version: 1 } });
    const [brief, ...more] = await amendments(maker, id);
    expect(more).toEqual([]);
    expect(brief).toMatchObject({ reacceptRequired: false, terms: null, deadline: null, facts: [] });
    expect(brief?.texts).toEqual([
      {
        field: 'need',
        locale: 'en',
        parts: expect.arrayContaining([{ kind: 'added', text: expect.stringContaining('any') }]),
      },
    ]);
    await world.move(id, 'amended');
    await change(id, { graceMinutes: 30 });
    await world.move(id, 'open');
    expect((await terms(maker, id)).acceptance).toMatchObject({ version: 1, state: 'reaccept_required' });
    expect(await world.accept(maker, id)).toMatchObject({ version: 1 });
    expect((await world.audit(id)).filter((action) => action === 'challenge.amended')).toHaveLength(2);
  });

  it('lead back to where they began, take no submissions meanwhile, and leave the rubric and who may read alone', async () => {
    const id = await world.opened();
    const maker = await world.someone();
    const draft = await world.submissionDraft(maker, id);
    const amended = await world.move(id, 'amended');
    expect(amended).toMatchObject({ state: 'amended', allowed: ['open', 'cancelled'], can: { edit: true } });
    await expect(world.get(SubmittingService).submit(maker, draft)).rejects.toEqual(refusal('not_open'));
    await expect(world.move(id, 'published')).rejects.toEqual(
      refusal('illegal_transition', { more: { allowed: ['open', 'cancelled'] } }),
    );
    await expect(change(id, { visibility: 'organisation' })).rejects.toMatchObject({
      more: { errors: [{ path: 'visibility', code: 'fixed_once_published' }] },
    });
    const rubric = { params: { id }, body: { criteria: [], minimumReviews: 1 } };
    await expect(world.get(RubricService).write(await world.owner(), given(rubric))).rejects.toMatchObject({
      code: 'illegal_transition',
    });
    await change(id, { deadline: { local: '2020-10-30T16:00', timeZone: 'Europe/Berlin' } });
    await expect(world.move(id, 'open')).rejects.toEqual(refusal('gate_incomplete'));
    await change(id, { deadline: { local: '2030-10-30T16:00', timeZone: 'Europe/Berlin' } });
    expect(await world.move(id, 'open')).toMatchObject({ state: 'open' });
  });

  it('are seen by managers alone until they are published, leave nothing where they are not, and wait for no deadline', async () => {
    const id = await world.opened();
    const [owner, maker] = [await world.owner(), await world.someone()];
    const submission = await world.submitted(maker, id);
    await world.move(id, 'amended');
    await change(id, { reward: { asWritten: 'half of it', money: null } });
    expect((await world.challenges.read(owner, id)).reward.asWritten).toBe('half of it');
    for (const reader of [visitor(), maker])
      expect((await world.challenges.read(reader, id)).reward.asWritten).toBe('');
    const items = (await world.challenges.list(visitor(), { limit: 50 } as never)).items;
    expect(items.find((one) => one.id === id)?.reward.asWritten).toBe('');
    await writeTerms(id, { foregroundIp: 'sponsor' });
    await world.close(id);
    expect(await world.challenges.read(owner, id)).toMatchObject({
      state: 'evaluating',
      reward: { asWritten: '' },
      terms: { version: 1 },
    });
    expect(await stateOf(maker, submission)).toBe('submitted');
    expect(await amendments(owner, id)).toEqual([]);
    expect((await world.audit(id)).filter((action) => action === 'challenge.amended')).toEqual([]);
  });

  it('can be left by whoever handed something in, even while they are under way', async () => {
    const id = await world.opened();
    const maker = await world.someone();
    const submission = await world.submitted(maker, id);
    await world.move(id, 'amended');
    expect(await world.get(SubmittingService).withdraw(maker, submission)).toMatchObject({
      state: 'withdrawn',
    });
  });

  it('are accepted by whoever read them, and leave a day for it', async () => {
    const id = await world.opened();
    const maker = await world.someone();
    const first = await world.accept(maker, id);
    await world.move(id, 'amended');
    const soon = new Date(Date.now() + 3_600_000).toISOString().slice(0, 16);
    await change(id, { deadline: { local: soon, timeZone: 'UTC' } });
    await expect(world.move(id, 'open')).rejects.toMatchObject({
      more: { errors: [{ path: 'deadline.local', code: 'too_soon' }] },
    });
    await change(id, { deadline: { local: '2030-11-13T16:00', timeZone: 'Europe/Berlin' } });
    await world.move(id, 'open');
    const { version, hash } = await terms(maker, id);
    const accept = (amendment?: number) =>
      world
        .get(AcceptancesService)
        .accept(maker, given({ params: { id }, body: { version, hash, locale: 'en', amendment } }));
    for (const unread of [undefined, 0])
      await expect(accept(unread)).rejects.toMatchObject({ more: { errors: [{ path: 'amendment' }] } });
    const second = await accept(1);
    expect(second.id).not.toBe(first.id);
    const certificate = (acceptance: string) => world.get(AcceptancesService).certificate(maker, acceptance);
    expect(await certificate(second.id)).toMatchObject({ amendment: 1, locale: 'en' });
    expect(await certificate(first.id)).toMatchObject({ amendment: 0, locale: 'zh-Hans' });
  });

  it('cannot take the deadline away, nor close at once what has none', async () => {
    const dated = await world.opened();
    await world.move(dated, 'amended');
    await change(dated, { deadline: null, reward: { asWritten: 'less', money: null } });
    await expect(world.move(dated, 'open')).rejects.toMatchObject({
      more: { errors: [{ path: 'deadline', code: 'fixed_once_published' }] },
    });
    const endless = await world.opened({ deadline: null });
    expect((await world.challenges.read(await world.owner(), endless)).allowed).toContain('evaluating');
    await world.move(endless, 'amended');
    await change(endless, { reward: { asWritten: 'less', money: null } });
    expect((await world.move(endless, 'open')).allowed).not.toContain('evaluating');
    const clock = world.get(Clock);
    clock.travel(25 * 60 * 60 * 1000);
    try {
      expect((await world.challenges.read(await world.owner(), endless)).allowed).toContain('evaluating');
    } finally {
      clock.travel(-25 * 60 * 60 * 1000);
    }
  });

  it('bind newcomers, too, by what they read', async () => {
    const id = await world.opened();
    await world.move(id, 'amended');
    await change(id, { reward: { asWritten: 'less', money: null } });
    await world.move(id, 'open');
    const newcomer = await world.someone();
    const { version, hash } = await terms(newcomer, id);
    const accept = (more: object) =>
      world
        .get(AcceptancesService)
        .accept(newcomer, given({ params: { id }, body: { version, hash, locale: 'en', ...more } }));
    for (const unread of [{}, { amendment: 0 }, { amendment: 55 }])
      await expect(accept(unread)).rejects.toMatchObject({ more: { errors: [{ path: 'amendment' }] } });
    expect(await accept({ amendment: 1 })).toMatchObject({ version: 1 });
    await world.move(id, 'amended');
    await writeTerms(id, { publication: 'none' });
    await world.move(id, 'open');
    const next = await terms(newcomer, id);
    // the hash of new terms proves enough
    await expect(
      world
        .get(AcceptancesService)
        .accept(
          newcomer,
          given({ params: { id }, body: { version: next.version, hash: next.hash, locale: 'en' } }),
        ),
    ).resolves.toMatchObject({ version: 2 });
  });

  it('do not tell the managers through the audit how many submissions they froze', async () => {
    const id = await world.opened();
    await world.submitted(await world.someone(), id);
    await world.move(id, 'amended');
    await writeTerms(id, { publication: 'none' });
    await world.move(id, 'open');
    const { rows } = await world
      .get(Database)
      .pool.query<{ actor: string | null }>(
        `select actor_id as actor from audit_entries where action = 'submission.frozen'`,
      );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ actor }) => actor !== null)).toEqual([]);
  });

  it('are for managers, while the deadline lies ahead', async () => {
    const id = await world.opened();
    const by = (actor: SignedInActor) =>
      world.get(ChallengeLifecycle).transition(actor, given({ params: { id }, body: { to: 'amended' } }));
    for (const actor of [await world.someone(), await world.colleague()])
      await expect(by(actor)).rejects.toEqual(refusal('forbidden'));
    await world.atDeadline(1, async () =>
      expect(by(await world.owner())).rejects.toEqual(
        refusal('illegal_transition', { more: { allowed: ['evaluating', 'cancelled'] } }),
      ),
    );
  });
});
