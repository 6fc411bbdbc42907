import type { Operation } from '#libs/contracts/operation';
import { done } from '#libs/contracts/primitives';

/** Planted: an operation guarded by a rule that nobody wrote. */
export const unruled: Operation = {
  id: 'planted.unruled',
  method: 'POST',
  path: '/planted',
  access: 'planted.fly',
  summary: '',
  answer: done,
};
