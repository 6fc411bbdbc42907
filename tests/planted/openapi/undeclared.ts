import type { Operation } from '#libs/contracts/operation';
import { done } from '#libs/contracts/primitives';

/** Planted: one operation that does not say who may call it, one that names a rule nobody wrote. */
export const undeclaredOperations: readonly Operation[] = [
  { id: 'planted.undeclared', method: 'GET', path: '/planted', access: '', summary: '', answer: done },
  {
    id: 'planted.unruled',
    method: 'POST',
    path: '/planted',
    access: 'planted.fly',
    summary: '',
    answer: done,
  },
];
