import { Controller } from '@nestjs/common';
import type { Answer, Input } from '#libs/contracts/operation';
import { DONE } from '#libs/contracts/primitives';
import {
  answerMergeOffer,
  listMergeOffers,
  offerMerge,
  withdrawMergeOffer,
} from '#libs/contracts/team-merging';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Given, Route, Who } from '#libs/core/http/route';
import { MergeOffers } from './merge-offers.service.js';

@Controller()
export class MergeOffersController {
  constructor(private readonly offers: MergeOffers) {}

  @Route(listMergeOffers)
  list(@Who() actor: Actor, @Given() input: Input<typeof listMergeOffers>) {
    return this.offers.list(actor, input);
  }

  @Route(offerMerge)
  offer(@Who() actor: SignedInActor, @Given() input: Input<typeof offerMerge>) {
    return this.offers.offer(actor, input);
  }

  @Route(answerMergeOffer)
  async answer(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof answerMergeOffer>,
  ): Promise<Answer<typeof answerMergeOffer>> {
    await this.offers.answer(actor, input);
    return DONE;
  }

  @Route(withdrawMergeOffer)
  async withdraw(
    @Who() actor: SignedInActor,
    @Given() { params }: Input<typeof withdrawMergeOffer>,
  ): Promise<Answer<typeof withdrawMergeOffer>> {
    await this.offers.withdraw(actor, params.id);
    return DONE;
  }
}
