import { Controller } from '@nestjs/common';
import type { Input } from '#libs/contracts/operation';
import { readOutcome, type OutcomeView } from '#libs/contracts/outcome';
import type { Actor } from '#libs/core/auth/actor';
import { Given, Route, Who } from '#libs/core/http/route';
import { OutcomeService } from './outcome.service.js';

@Controller()
export class OutcomeController {
  constructor(private readonly outcome: OutcomeService) {}

  @Route(readOutcome)
  read(@Who() actor: Actor, @Given() input: Input<typeof readOutcome>): Promise<OutcomeView> {
    return this.outcome.read(actor, input);
  }
}
