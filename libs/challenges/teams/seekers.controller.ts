import { Controller } from '@nestjs/common';
import type { Answer, Input } from '#libs/contracts/operation';
import { DONE } from '#libs/contracts/primitives';
import { listSeekers, seekTeam, stopSeeking } from '#libs/contracts/teams';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Given, Route, Who } from '#libs/core/http/route';
import { SeekersService } from './seekers.service.js';

@Controller()
export class SeekersController {
  constructor(private readonly seekers: SeekersService) {}

  @Route(listSeekers)
  list(@Who() actor: Actor, @Given() input: Input<typeof listSeekers>) {
    return this.seekers.list(actor, input);
  }

  @Route(seekTeam)
  put(@Who() actor: SignedInActor, @Given() input: Input<typeof seekTeam>) {
    return this.seekers.put(actor, input);
  }

  @Route(stopSeeking)
  async stop(
    @Who() actor: SignedInActor,
    @Given() { params }: Input<typeof stopSeeking>,
  ): Promise<Answer<typeof stopSeeking>> {
    await this.seekers.stop(actor, params.id);
    return DONE;
  }
}
