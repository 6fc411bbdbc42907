import { Controller } from '@nestjs/common';
import { listGigs, postGig, readGig } from '#libs/contracts/gigs';
import type { Input } from '#libs/contracts/operation';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Given, Route, Who } from '#libs/core/http/route';
import { GigsService } from './gigs.service.js';

@Controller()
export class GigsController {
  constructor(private readonly gigs: GigsService) {}

  @Route(listGigs)
  list(@Who() actor: SignedInActor, @Given() { query }: Input<typeof listGigs>) {
    return this.gigs.list(actor, query);
  }

  @Route(readGig)
  read(@Who() actor: Actor, @Given() input: Input<typeof readGig>) {
    return this.gigs.read(actor, input);
  }

  @Route(postGig)
  post(@Who() actor: SignedInActor, @Given() input: Input<typeof postGig>) {
    return this.gigs.post(actor, input);
  }
}
