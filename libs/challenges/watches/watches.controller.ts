import { Controller } from '@nestjs/common';
import { unwatchChallenge, watchChallenge } from '#libs/contracts/challenge-watches';
import type { Answer, Input } from '#libs/contracts/operation';
import { DONE } from '#libs/contracts/primitives';
import type { SignedInActor } from '#libs/core/auth/actor';
import { Given, Route, Who } from '#libs/core/http/route';
import { WatchesService } from './watches.service.js';

@Controller()
export class WatchesController {
  constructor(private readonly watches: WatchesService) {}

  @Route(watchChallenge)
  async watch(
    @Who() actor: SignedInActor,
    @Given() { params }: Input<typeof watchChallenge>,
  ): Promise<Answer<typeof watchChallenge>> {
    await this.watches.watch(actor, params.id);
    return DONE;
  }

  @Route(unwatchChallenge)
  async unwatch(
    @Who() actor: SignedInActor,
    @Given() { params }: Input<typeof unwatchChallenge>,
  ): Promise<Answer<typeof unwatchChallenge>> {
    await this.watches.unwatch(actor, params.id);
    return DONE;
  }
}
