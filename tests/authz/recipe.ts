import type { Sent } from '../support/client.js';
import type { Cast } from '../support/world.js';
import type { World } from './world.js';

/** The columns of the matrix. */
export const ACTORS = [
  'anonymous',
  'unverified',
  'outsider',
  'member',
  'owner',
  'author',
  'rival',
  'evaluator',
  'removed',
] as const satisfies readonly (keyof Cast)[];
export type ActorName = (typeof ACTORS)[number];

/** What an operation is sent in the world as it is: well formed, so that rights alone decide. */
export type Recipe = (world: World, actor: ActorName) => Sent | Promise<Sent>;
export type Recipes = Record<string, Recipe>;
