import { Controller } from '@nestjs/common';
import { joinCommons, readCommons, setCommons } from '#libs/contracts/commons';
import type { Input } from '#libs/contracts/operation';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Given, Route, Who } from '#libs/core/http/route';
import { CommonsService } from './commons.service.js';

@Controller()
export class CommonsController {
  constructor(private readonly commons: CommonsService) {}

  @Route(readCommons)
  read(@Who() actor: Actor, @Given() { params }: Input<typeof readCommons>) {
    return this.commons.read(actor, params.id);
  }

  @Route(setCommons)
  set(@Who() actor: SignedInActor, @Given() input: Input<typeof setCommons>) {
    return this.commons.set(actor, input);
  }

  @Route(joinCommons)
  join(@Who() actor: SignedInActor, @Given() input: Input<typeof joinCommons>) {
    return this.commons.join(actor, input);
  }
}
