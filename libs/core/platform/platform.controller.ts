import { Controller } from '@nestjs/common';
import type { Input } from '#libs/contracts/operation';
import { dropDeadLetter, listDeadLetters, replayDeadLetter } from '#libs/contracts/platform';
import { DONE } from '#libs/contracts/primitives';
import type { Actor } from '../auth/actor.js';
import { Given, Route, Who } from '../http/route.js';
import { DeadLetters } from './dead-letters.js';

@Controller()
export class PlatformController {
  constructor(private readonly deadLetters: DeadLetters) {}

  @Route(listDeadLetters)
  list(@Who() actor: Actor, @Given() { query }: Input<typeof listDeadLetters>) {
    return this.deadLetters.list(actor, query);
  }

  @Route(replayDeadLetter)
  async replay(@Who() actor: Actor, @Given() { params }: Input<typeof replayDeadLetter>) {
    await this.deadLetters.replay(actor, params.id);
    return DONE;
  }

  @Route(dropDeadLetter)
  async drop(@Who() actor: Actor, @Given() { params }: Input<typeof dropDeadLetter>) {
    await this.deadLetters.drop(actor, params.id);
    return DONE;
  }
}
