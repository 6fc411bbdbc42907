import { AppError } from '#libs/core/app-error';
import type { ProjectState } from './project.entity.js';

const NEXT: Record<ProjectState, readonly ProjectState[]> = {
  forming: ['active', 'cancelled'],
  active: ['paused', 'completed', 'cancelled'],
  paused: ['active', 'cancelled'],
  completed: ['archived'],
  archived: [],
  cancelled: [],
};

/** Where a project may go from here. */
export const nextStates = (from: ProjectState): readonly ProjectState[] => NEXT[from];

/** Work has ended and only reading remains. */
export const isOver = (state: ProjectState): boolean => NEXT[state].length === 0;

/** Staying is no move; an illegal move is 409 with what is allowed. */
export function assertMove(from: ProjectState, to: ProjectState): void {
  if (from === to || NEXT[from].includes(to)) return;
  throw new AppError('illegal_transition', { from, to }, { allowed: [...NEXT[from]] });
}
