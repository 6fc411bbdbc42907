import { Controller } from '@nestjs/common';
import { dropFilter, listSavedFilters, saveFilter } from '#libs/contracts/challenge-filters';
import type { Answer, Input } from '#libs/contracts/operation';
import { DONE } from '#libs/contracts/primitives';
import type { SignedInActor } from '#libs/core/auth/actor';
import { Given, Route, Who } from '#libs/core/http/route';
import { SavedFilters } from './saved-filters.service.js';

@Controller()
export class SavedFiltersController {
  constructor(private readonly filters: SavedFilters) {}

  @Route(listSavedFilters)
  list(@Who() actor: SignedInActor) {
    return this.filters.list(actor);
  }

  @Route(saveFilter)
  save(@Who() actor: SignedInActor, @Given() input: Input<typeof saveFilter>) {
    return this.filters.save(actor, input);
  }

  @Route(dropFilter)
  async drop(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof dropFilter>,
  ): Promise<Answer<typeof dropFilter>> {
    await this.filters.drop(actor, input);
    return DONE;
  }
}
