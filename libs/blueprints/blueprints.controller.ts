import { Controller } from '@nestjs/common';
import {
  changeBlueprint,
  createBlueprint,
  deriveBlueprint,
  listBlueprints,
  readBlueprint,
  readLineage,
} from '#libs/contracts/blueprints';
import type { Answer, Input } from '#libs/contracts/operation';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Given, Route, Who } from '#libs/core/http/route';
import { BlueprintsService } from './blueprints.service.js';
import { DerivationsService } from './derivations.service.js';

@Controller()
export class BlueprintsController {
  constructor(
    private readonly blueprints: BlueprintsService,
    private readonly derivations: DerivationsService,
  ) {}

  @Route(listBlueprints)
  list(
    @Who() actor: Actor,
    @Given() { query }: Input<typeof listBlueprints>,
  ): Promise<Answer<typeof listBlueprints>> {
    return this.blueprints.list(actor, query);
  }

  @Route(createBlueprint)
  create(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof createBlueprint>,
  ): Promise<Answer<typeof createBlueprint>> {
    return this.blueprints.create(actor, input);
  }

  @Route(readBlueprint)
  read(
    @Who() actor: Actor,
    @Given() input: Input<typeof readBlueprint>,
  ): Promise<Answer<typeof readBlueprint>> {
    return this.blueprints.read(actor, input);
  }

  @Route(changeBlueprint)
  change(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof changeBlueprint>,
  ): Promise<Answer<typeof changeBlueprint>> {
    return this.blueprints.change(actor, input);
  }

  @Route(deriveBlueprint)
  derive(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof deriveBlueprint>,
  ): Promise<Answer<typeof deriveBlueprint>> {
    return this.derivations.derive(actor, input);
  }

  @Route(readLineage)
  lineage(
    @Who() actor: Actor,
    @Given() input: Input<typeof readLineage>,
  ): Promise<Answer<typeof readLineage>> {
    return this.derivations.read(actor, input);
  }
}
