import { PublicationGuards, type GuardAnswer } from '#libs/challenges/publication-guards';
import { ChallengeWorld, refusal } from '../support/challenges.js';

describe('P0-07: what guards a publication besides the gate', () => {
  let world: ChallengeWorld;
  const answers: Record<string, GuardAnswer> = { screening: 'held', moderation: 'held' };

  beforeAll(async () => {
    world = await ChallengeWorld.open();
  }, 60_000);
  afterAll(() => world.stop(), 30_000);

  it('is not needed while nothing guards', async () => {
    const guards = world.get(PublicationGuards);
    const id = await world.complete();
    expect(await guards.answerOf('screening', id)).toBe('not_needed');
    expect(await guards.answerOf('moderation', id)).toBe('not_needed');
    await expect(world.move(id, 'published')).resolves.toMatchObject({ state: 'published' });
  });

  it('holds: screening from the review on, moderators of a node before it is public', async () => {
    const guards = world.get(PublicationGuards);
    for (const name of ['screening', 'moderation'] as const)
      guards.register(name, () => Promise.resolve(answers[name] ?? 'held'));
    const id = await world.complete();
    await expect(world.move(id, 'in_review')).rejects.toEqual(refusal('screening_holds'));
    answers['screening'] = 'cleared';
    await world.move(id, 'in_review');
    await expect(world.move(id, 'published')).rejects.toEqual(refusal('moderation_holds'));
    expect((await world.challenges.read(await world.owner(), id)).state).toBe('in_review');
    answers['moderation'] = 'cleared';
    await expect(world.move(id, 'published')).resolves.toMatchObject({ state: 'published' });
  });
});
