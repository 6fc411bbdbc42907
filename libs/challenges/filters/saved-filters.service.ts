import { Injectable } from '@nestjs/common';
import {
  MOST_FILTERS,
  type dropFilter,
  type listSavedFilters,
  type saveFilter,
} from '#libs/contracts/challenge-filters';
import type { Answer, Input } from '#libs/contracts/operation';
import { AppError, invalidField } from '#libs/core/app-error';
import type { SignedInActor } from '#libs/core/auth/actor';
import { newId } from '#libs/core/id';
import { SavedFiltersRepository } from './saved-filters.repository.js';

/** What each person looks for again and again; nobody else sees it. */
@Injectable()
export class SavedFilters {
  constructor(private readonly filters: SavedFiltersRepository) {}

  async list({ personId }: SignedInActor): Promise<Answer<typeof listSavedFilters>> {
    return { items: await this.filters.list(personId), nextCursor: null };
  }

  async save(
    { personId }: SignedInActor,
    { body }: Pick<Input<typeof saveFilter>, 'body'>,
  ): Promise<Answer<typeof saveFilter>> {
    const saved = await this.filters.put({ id: newId(), personId, ...body }, MOST_FILTERS);
    if (!saved) throw invalidField('name', 'too_many', `must be one of at most ${MOST_FILTERS}`);
    return saved;
  }

  async drop(
    { personId }: SignedInActor,
    { params }: Pick<Input<typeof dropFilter>, 'params'>,
  ): Promise<void> {
    if (!(await this.filters.drop(params.id, personId))) throw new AppError('not_found');
  }
}
