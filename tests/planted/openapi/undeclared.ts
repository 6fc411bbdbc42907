import type { Operation } from '#libs/contracts/operation';
import { done } from '#libs/contracts/primitives';

/** Planted: an operation that does not say who may call it and is not in the list of the contract. */
export const undeclared: Operation = {
  id: 'planted.undeclared',
  method: 'GET',
  path: '/planted',
  access: '',
  summary: '',
  answer: done,
};
