import type { BlueprintKind } from '#libs/contracts/blueprint-views';
import type { readBlueprint } from '#libs/contracts/blueprints';
import type { Answer } from '#libs/contracts/operation';

export type Blueprint = Answer<typeof readBlueprint>;
export type BlueprintVersion = Blueprint['versions'][number];

export const KINDS = [
  'hardware',
  'schematic',
  'pcb',
  'mechanical',
  'process',
  'machine',
  'material',
  'algorithm',
  'model',
  'dataset',
  'playbook',
] as const satisfies readonly BlueprintKind[];

/** The draft its people work on; there is one at most. */
export const draftOf = ({ versions }: Blueprint): BlueprintVersion | undefined =>
  versions.find(({ state }) => state === 'draft');
