import { Controller } from '@nestjs/common';
import { readNeeds } from '#libs/contracts/home';
import type { Answer, Input } from '#libs/contracts/operation';
import type { SignedInActor } from '../auth/actor.js';
import { Given, Route, Who } from '../http/route.js';
import { Needs } from './needs.js';

@Controller()
export class NeedsController {
  constructor(private readonly needs: Needs) {}

  @Route(readNeeds)
  read(
    @Who() actor: SignedInActor,
    @Given() { query }: Input<typeof readNeeds>,
  ): Promise<Answer<typeof readNeeds>> {
    return this.needs.of(actor, query);
  }
}
