import { Controller } from '@nestjs/common';
import type { Input } from '#libs/contracts/operation';
import { listScouts, readOwnScoutProfile, readScout, writeOwnScoutProfile } from '#libs/contracts/scouts';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Given, Route, Who } from '#libs/core/http/route';
import { ScoutsService } from './scouts.service.js';

@Controller()
export class ScoutsController {
  constructor(private readonly scouts: ScoutsService) {}

  @Route(readOwnScoutProfile)
  readOwn(@Who() actor: SignedInActor) {
    return this.scouts.readOwn(actor);
  }

  @Route(writeOwnScoutProfile)
  writeOwn(@Who() actor: SignedInActor, @Given() input: Input<typeof writeOwnScoutProfile>) {
    return this.scouts.writeOwn(actor, input);
  }

  @Route(listScouts)
  list(@Who() actor: SignedInActor, @Given() { query }: Input<typeof listScouts>) {
    return this.scouts.list(actor, query);
  }

  @Route(readScout)
  read(@Who() actor: Actor, @Given() input: Input<typeof readScout>) {
    return this.scouts.read(actor, input);
  }
}
