import { Controller } from '@nestjs/common';
import { hintsForChallenge } from '#libs/contracts/challenge-hints';
import type { Input } from '#libs/contracts/operation';
import type { SignedInActor } from '#libs/core/auth/actor';
import { Given, Route, Who } from '#libs/core/http/route';
import { HintsService } from './hints.service.js';

@Controller()
export class HintsController {
  constructor(private readonly hints: HintsService) {}

  @Route(hintsForChallenge)
  lookUp(@Who() actor: SignedInActor, @Given() input: Input<typeof hintsForChallenge>) {
    return this.hints.lookUp(actor, input);
  }
}
