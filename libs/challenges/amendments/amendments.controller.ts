import { Controller } from '@nestjs/common';
import { listAmendments } from '#libs/contracts/amendments';
import type { Input } from '#libs/contracts/operation';
import type { Actor } from '#libs/core/auth/actor';
import { Given, Route, Who } from '#libs/core/http/route';
import { AmendmentsService } from './amendments.service.js';

@Controller()
export class AmendmentsController {
  constructor(private readonly amendments: AmendmentsService) {}

  @Route(listAmendments)
  list(@Who() actor: Actor, @Given() input: Input<typeof listAmendments>) {
    return this.amendments.list(actor, input);
  }
}
