import { SavedFilters } from '#libs/challenges/filters/saved-filters.service';
import { MOST_FILTERS } from '#libs/contracts/challenge-filters';
import { newId } from '#libs/core/id';
import type { SignedInActor } from '#libs/core/auth/actor';
import { ChallengeWorld, refusal } from '../support/challenges.js';

describe('saved filters of the list of challenges', () => {
  let world: ChallengeWorld;
  let filters: SavedFilters;

  beforeAll(async () => {
    world = await ChallengeWorld.open();
    filters = world.get(SavedFilters);
  }, 60_000);
  afterAll(() => world.stop(), 30_000);

  const save = (actor: SignedInActor, name: string, search: object) =>
    filters.save(actor, { body: { name, search } });
  const names = async (actor: SignedInActor) => (await filters.list(actor)).items.map(({ name }) => name);

  it('are kept by name, replaced under the same name, and forgotten', async () => {
    const anna = await world.someone();
    const first = await save(anna, '传感器 · CN', { q: '传感', country: 'CN' });
    await save(anna, 'Machines', { sector: '28', state: 'open' });
    const again = await save(anna, '传感器 · CN', { q: '传感', mine: 'true' });
    expect(again).toEqual({ id: first.id, name: '传感器 · CN', search: { q: '传感', mine: 'true' } });
    expect(await names(anna)).toEqual(['Machines', '传感器 · CN']);
    await filters.drop(anna, { params: { id: first.id } });
    expect(await names(anna)).toEqual(['Machines']);
  });

  it('belong to one person', async () => {
    const [anna, bo] = [await world.someone(), await world.someone()];
    const { id } = await save(anna, 'Mine', { mine: 'true' });
    expect(await names(bo)).toEqual([]);
    await expect(filters.drop(bo, { params: { id } })).rejects.toEqual(refusal('not_found'));
    await expect(filters.drop(bo, { params: { id: newId() } })).rejects.toEqual(refusal('not_found'));
    expect(await names(anna)).toEqual(['Mine']);
  });

  it(`are at most ${MOST_FILTERS}, those there still being replaced`, async () => {
    const anna = await world.someone();
    for (let n = 0; n < MOST_FILTERS; n += 1) await save(anna, `No. ${n}`, { q: 'x' });
    await expect(save(anna, 'One more', { q: 'x' })).rejects.toEqual(refusal('invalid'));
    expect((await save(anna, 'No. 3', { q: 'y' })).search).toEqual({ q: 'y' });
    expect(await names(anna)).toHaveLength(MOST_FILTERS);
  });
});
