import { Controller } from '@nestjs/common';
import {
  acceptGig,
  addGigNote,
  claimGig,
  deliverGig,
  giveGigBack,
  listGigNotes,
  releaseGig,
  sendGigBack,
  withdrawGig,
} from '#libs/contracts/gigs';
import type { Input } from '#libs/contracts/operation';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Given, Route, Who } from '#libs/core/http/route';
import { GigNotesService } from './gig-notes.service.js';
import { GigWorkService } from './gig-work.service.js';

@Controller()
export class GigWorkController {
  constructor(
    private readonly work: GigWorkService,
    private readonly notes: GigNotesService,
  ) {}

  @Route(claimGig)
  claim(@Who() actor: SignedInActor, @Given() input: Input<typeof claimGig>) {
    return this.work.claim(actor, input);
  }

  @Route(deliverGig)
  deliver(@Who() actor: SignedInActor, @Given() input: Input<typeof deliverGig>) {
    return this.work.deliver(actor, input);
  }

  @Route(acceptGig)
  accept(@Who() actor: SignedInActor, @Given() input: Input<typeof acceptGig>) {
    return this.work.accept(actor, input);
  }

  @Route(sendGigBack)
  sendBack(@Who() actor: SignedInActor, @Given() input: Input<typeof sendGigBack>) {
    return this.work.sendBack(actor, input);
  }

  @Route(giveGigBack)
  giveBack(@Who() actor: SignedInActor, @Given() input: Input<typeof giveGigBack>) {
    return this.work.giveBack(actor, input);
  }

  @Route(releaseGig)
  release(@Who() actor: SignedInActor, @Given() input: Input<typeof releaseGig>) {
    return this.work.release(actor, input);
  }

  @Route(withdrawGig)
  withdraw(@Who() actor: SignedInActor, @Given() input: Input<typeof withdrawGig>) {
    return this.work.withdraw(actor, input);
  }

  @Route(listGigNotes)
  listNotes(@Who() actor: Actor, @Given() input: Input<typeof listGigNotes>) {
    return this.notes.list(actor, input);
  }

  @Route(addGigNote)
  addNote(@Who() actor: SignedInActor, @Given() input: Input<typeof addGigNote>) {
    return this.notes.add(actor, input);
  }
}
