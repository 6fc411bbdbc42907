import { QuestionsService } from '#libs/challenges/questions/questions.service';
import { WatchesService } from '#libs/challenges/watches/watches.service';
import { visitor, type SignedInActor } from '#libs/core/auth/actor';
import { Database } from '#libs/core/database/database';
import { Notices } from '#libs/core/notices/notices';
import { MembersService } from '#libs/organisations/members.service';
import { ChallengeWorld, given, refusal } from '../support/challenges.js';

describe('watch a challenge', () => {
  let world: ChallengeWorld;
  let watches: WatchesService;

  beforeAll(async () => {
    world = await ChallengeWorld.open();
    watches = world.get(WatchesService);
  }, 60_000);
  afterAll(() => world.stop(), 30_000);

  const watching = async (actor: SignedInActor, id: string) => {
    const { watching: is, can } = await world.challenges.read(actor, id);
    return { is, can: can.watch };
  };
  const listed = async (actor: SignedInActor) =>
    (await world.challenges.list(actor, { limit: 20, watching: 'true' } as never)).items.map(({ id }) => id);
  const told = async (type: string, payload: Record<string, string>, actorId: string | null = null) => {
    const notice = await world.get(Notices).sourceOf(type).find(payload, actorId);
    return (notice?.recipients ?? [])
      .filter(({ reason }) => reason === 'watcher')
      .map(({ personId }) => personId);
  };

  it('watch: whoever reads it may, twice as once, and no more once they do not want to', async () => {
    const id = await world.opened();
    const somebody = await world.someone();
    expect(await watching(somebody, id)).toEqual({ is: false, can: true });
    await watches.watch(somebody, id);
    await watches.watch(somebody, id);
    expect(await watching(somebody, id)).toEqual({ is: true, can: true });
    expect(await watching(await world.owner(), id)).toEqual({ is: false, can: true });
    expect(await listed(somebody)).toEqual([id]);
    await watches.unwatch(somebody, id);
    expect(await watching(somebody, id)).toEqual({ is: false, can: true });
    expect(await listed(somebody)).toEqual([]);
  });

  it('watch: not what one may not read, and not without an account', async () => {
    const draft = await world.draft();
    const somebody = await world.someone();
    await expect(watches.watch(somebody, draft)).rejects.toEqual(refusal('not_found'));
    await expect(watches.unwatch(somebody, draft)).rejects.toEqual(refusal('not_found'));
    const read = await world.challenges.read(visitor(), await world.opened());
    expect(read).toMatchObject({ watching: false, can: { watch: false } });
    expect((await world.challenges.list(visitor(), { limit: 20, watching: 'true' } as never)).items).toEqual(
      [],
    );
  });

  it('watch: they are told of the opening, of answers, of the award and of the end, never who submitted', async () => {
    const id = await world.opened();
    const [watcher, author] = [await world.someone(), await world.someone()];
    for (const actor of [watcher, author]) await watches.watch(actor, id);
    const both = [watcher.personId, author.personId].toSorted();
    const move = (to: string, from = 'published') => ({ challengeId: id, from, to });
    expect((await told('challenges.watchedOpened', move('open'))).toSorted()).toEqual(both);
    expect(await told('challenges.watchedOpened', move('open', 'amended'))).toEqual([]);
    expect(await told('challenges.watchedOpened', move('evaluating'))).toEqual([]);
    expect((await told('challenges.watchedAmended', { challengeId: id })).toSorted()).toEqual(both);
    expect((await told('challenges.cancelled', move('cancelled'))).toSorted()).toEqual(both);

    const questions = world.get(QuestionsService);
    const text = { text: { locale: 'en', text: 'Which press?' } };
    const asked = await questions.ask(author, given({ params: { id }, body: text }));
    const about = { challengeId: id, questionId: asked.id };
    expect(await told('questions.asked', about)).toEqual([]);
    expect(await told('questions.published', about)).toEqual([]);
    await questions.answer(await world.owner(), given({ params: { id: asked.id }, body: text }));
    // who asked is told as the one who asked
    expect(await told('questions.published', about)).toEqual([watcher.personId]);

    const submissionId = await world.submitted(author, id);
    await world.close(id);
    await world
      .get(Database)
      .pool.query(`update submissions set state = 'not_selected' where id = $1`, [submissionId]);
    const award = { challengeId: id, submissionId };
    // who submitted is told as an author
    expect(await told('challenges.watchedDecided', award)).toEqual([watcher.personId]);
    expect(await told('challenges.deadlinePassed', move('evaluating'))).toEqual([]);
  });

  it('watch: who may no longer read it is not told', async () => {
    const id = await world.opened({ visibility: 'organisation' });
    const colleague = await world.colleague();
    await watches.watch(colleague, id);
    const open = { challengeId: id, from: 'published', to: 'open' };
    expect(await told('challenges.watchedOpened', open)).toEqual([colleague.personId]);
    const params = { id: world.organisationId, personId: colleague.personId };
    await world.get(MembersService).remove(await world.owner(), given({ params }));
    expect(await told('challenges.watchedOpened', open)).toEqual([]);
  });

  it('watch: a deadline is near once, and again when it is moved', async () => {
    const id = await world.opened();
    const watcher = await world.someone();
    await watches.watch(watcher, id);
    const { pool } = world.get(Database);
    const facts = async () =>
      (
        await pool.query(
          `select payload from outbox where name = 'challenge.deadlineNear' and payload ->> 'challengeId' = $1`,
          [id],
        )
      ).rows.length;
    const due = (interval: string) =>
      pool.query('update challenges set deadline_at = now() + $2::interval where id = $1', [id, interval]);
    await due('73 hours');
    await watches.warnOfDeadlines();
    expect(await facts()).toBe(0);
    await due('71 hours');
    await watches.warnOfDeadlines();
    await watches.warnOfDeadlines();
    expect(await facts()).toBe(1);
    await due('70 hours');
    await watches.warnOfDeadlines();
    expect(await facts()).toBe(2);
    const near = { challengeId: id, deadlineAt: new Date().toISOString() };
    expect(await told('challenges.deadlineNear', near)).toEqual([watcher.personId]);
    await due('-1 hours');
    expect(await told('challenges.deadlineNear', near)).toEqual([]);
  });
});
