import { Controller } from '@nestjs/common';
import { listAppeals } from '#libs/contracts/appeals';
import type { Input } from '#libs/contracts/operation';
import type { Actor } from '#libs/core/auth/actor';
import { Given, Route, Who } from '#libs/core/http/route';
import { AppealsService } from './appeals.service.js';

@Controller()
export class AppealsController {
  constructor(private readonly appeals: AppealsService) {}

  @Route(listAppeals)
  list(@Who() actor: Actor, @Given() input: Input<typeof listAppeals>) {
    return this.appeals.list(actor, input);
  }
}
