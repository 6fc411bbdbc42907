import { z } from 'zod';
import { challengeFilter } from './challenges.js';
import { operation } from './operation.js';
import { done, id, line } from './primitives.js';

/** What somebody looks for again and again, under a name of their own. */
export const savedFilter = z
  .object({ id, name: z.string(), search: challengeFilter })
  .meta({ id: 'SavedFilter' });

/** More names than anybody reads in a line. */
export const MOST_FILTERS = 20;

export const listSavedFilters = operation({
  id: 'challengeFilters.list',
  method: 'GET',
  path: '/me/challenge-filters',
  access: 'authenticated',
  summary: 'My saved filters of the list of challenges, by name.',
  answer: z.object({ items: z.array(savedFilter), nextCursor: z.null() }),
});
export const saveFilter = operation({
  id: 'challengeFilters.save',
  method: 'POST',
  path: '/me/challenge-filters',
  access: 'authenticated',
  summary: 'Keep a filter under a name; the same name again replaces it.',
  body: z.strictObject({ name: line(60), search: challengeFilter }),
  answer: savedFilter,
  status: 201,
});
export const dropFilter = operation({
  id: 'challengeFilters.drop',
  method: 'DELETE',
  path: '/me/challenge-filters/:id',
  access: 'authenticated',
  summary: 'Forget a saved filter.',
  params: z.strictObject({ id }),
  answer: done,
});

export const challengeFilterOperations = [listSavedFilters, saveFilter, dropFilter];
