import { QuestionsService } from '#libs/challenges/questions/questions.service';
import { visitor, type Actor, type SignedInActor } from '#libs/core/auth/actor';
import { ChallengeWorld, given, refusal } from '../support/challenges.js';

describe('P0-10: questions and answers', () => {
  let world: ChallengeWorld;
  let questions: QuestionsService;
  let challengeId: string;
  let asker: SignedInActor;
  let rival: SignedInActor;
  beforeAll(async () => {
    world = await ChallengeWorld.open();
    questions = world.get(QuestionsService);
    challengeId = await world.opened();
    asker = await world.someone();
    rival = await world.someone();
  }, 120_000);
  afterAll(() => world.stop(), 30_000);

  const text = (words: string) => ({ text: { locale: 'en', text: words } });
  const ask = (actor: SignedInActor, words: string, id = challengeId) =>
    questions.ask(actor, given({ params: { id }, body: text(words) }));
  const list = (actor: Actor, query: object = {}) =>
    questions.list(actor, given({ params: { id: challengeId }, query: { limit: 20, ...query } }));
  const seenBy = async (actor: Actor) => (await list(actor)).items.map((one) => one.text.text);

  it('are between who asked and the managers until they are answered', async () => {
    const asked = await ask(asker, 'May it be glued?');
    expect(asked).toMatchObject({ state: 'asked', mine: true, answer: null });
    expect(asked.can).toEqual({ answer: false, open: false, withdraw: true });
    const owner = await world.owner();
    for (const reader of [asker, owner]) expect(await seenBy(reader)).toEqual(['May it be glued?']);
    for (const reader of [rival, visitor(), await world.colleague()])
      expect(await seenBy(reader)).toEqual([]);
    const answer = (actor: SignedInActor) =>
      questions.answer(actor, given({ params: { id: asked.id }, body: text('Yes, with epoxy.') }));
    await expect(answer(rival)).rejects.toEqual(refusal('not_found'));
    await expect(answer(asker)).rejects.toEqual(refusal('forbidden'));
    expect(await answer(owner)).toMatchObject({ state: 'answered', answer: { text: 'Yes, with epoxy.' } });
  });

  it('are read by everybody once answered, and nobody learns who asked', async () => {
    const [known] = (await list(rival)).items;
    expect(known).toMatchObject({ state: 'answered', author: null, mine: false });
    expect((await list(visitor())).items).toHaveLength(1);
    expect((await list(asker)).items[0]?.author?.id).toBe(asker.personId);
    expect((await list(await world.owner())).items[0]?.author?.id).toBe(asker.personId);
  });

  it('keep their answer corrected, and are not withdrawn any more', async () => {
    const owner = await world.owner();
    const [known] = (await list(owner)).items;
    const params = { id: known?.id ?? '' };
    const corrected = await questions.answer(owner, given({ params, body: text('Yes, not with acrylics.') }));
    expect(corrected.answer?.text).toBe('Yes, not with acrylics.');
    await expect(questions.withdraw(asker, given({ params }))).rejects.toEqual(refusal('forbidden'));
    expect(await world.audit(challengeId)).toEqual(
      expect.arrayContaining(['challenge.questionAsked', 'challenge.questionAnswered']),
    );
  });

  it('may be opened before there is an answer, and taken back', async () => {
    const { id } = await ask(asker, 'Which grease?');
    const params = { id };
    const owner = await world.owner();
    expect((await questions.open(owner, given({ params }))).state).toBe('opened');
    await expect(questions.open(owner, given({ params }))).rejects.toEqual(refusal('forbidden'));
    expect(await seenBy(rival)).toContain('Which grease?');
    await questions.withdraw(asker, given({ params }));
    for (const reader of [rival, asker, owner]) expect(await seenBy(reader)).not.toContain('Which grease?');
  });

  it('come page by page, newest first, of one state if wished', async () => {
    for (const words of ['One?', 'Two?', 'Three?']) await ask(rival, words);
    const first = await list(rival, { limit: 2 });
    expect(first.items.map((one) => one.text.text)).toEqual(['Three?', 'Two?']);
    const rest = await list(rival, { limit: 2, cursor: first.nextCursor });
    expect(rest.items.map((one) => one.text.text)).toEqual(['One?', 'May it be glued?']);
    expect(rest.nextCursor).toBeNull();
    expect((await list(rival, { state: 'answered' })).items).toHaveLength(1);
    await expect(list(rival, { cursor: 'made-up' })).rejects.toEqual(refusal('invalid_cursor'));
  });

  it('end with the deadline, and are not the managers’ own', async () => {
    await expect(ask(await world.owner(), 'Mine?')).rejects.toEqual(refusal('forbidden'));
    const draft = await world.draft();
    await expect(ask(rival, 'Too early?', draft)).rejects.toEqual(refusal('not_found'));
    await world.close(challengeId);
    await expect(ask(rival, 'Too late?')).rejects.toMatchObject({
      code: expect.stringMatching(/deadline_passed|not_open/) as string,
    });
    expect((await list(rival)).canAsk).toBe(false);
  });
});
