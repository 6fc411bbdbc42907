import { SavedFilters } from '#libs/challenges/filters/saved-filters.service';
import { WatchesService } from '#libs/challenges/watches/watches.service';
import { interests } from '../demo/interests.js';
import { idOf, type DemoWorld } from './demo-world.js';

/** What people of the story follow, once the challenges are there. */
export async function seedInterests(world: DemoWorld): Promise<void> {
  for (const { person, challenge } of interests.watches) {
    await world.get(WatchesService).watch(await world.as(person), idOf(world.challenges, challenge));
  }
  for (const { person, name, search } of interests.filters) {
    await world.get(SavedFilters).save(await world.as(person), { body: { name, search } });
  }
}
