import type { BlueprintState } from '#libs/contracts/blueprint-views';
import { AppError } from '#libs/core/app-error';

/** Where its people may move it. To `released` leads only the release of a version. */
const NEXT: Record<BlueprintState, readonly BlueprintState[]> = {
  draft: ['shared'],
  shared: [],
  released: ['deprecated', 'withdrawn'],
  deprecated: ['withdrawn'],
  withdrawn: [],
};

export const nextStates = (state: BlueprintState): BlueprintState[] => [...NEXT[state]];

/** To stay is always allowed. Throws `illegal_transition` with what is. */
export function assertMove(from: BlueprintState, to: BlueprintState): void {
  if (from === to || NEXT[from].includes(to)) return;
  throw new AppError('illegal_transition', { from, to }, { allowed: nextStates(from) });
}
