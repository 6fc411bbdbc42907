import { Controller } from '@nestjs/common';
import { readBlueprint } from '#libs/contracts/blueprints';
import type { Answer, Input } from '#libs/contracts/operation';
import type { Actor } from '#libs/core/auth/actor';
import { Given, Route, Who } from '#libs/core/http/route';
import { BlueprintsService } from './blueprints.service.js';

@Controller()
export class BlueprintsController {
  constructor(private readonly blueprints: BlueprintsService) {}

  @Route(readBlueprint)
  read(
    @Who() actor: Actor,
    @Given() input: Input<typeof readBlueprint>,
  ): Promise<Answer<typeof readBlueprint>> {
    return this.blueprints.read(actor, input);
  }
}
