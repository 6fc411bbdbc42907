import { Controller } from '@nestjs/common';
import type { Answer, Input } from '#libs/contracts/operation';
import { acceptTerms, readCertificate, readTerms, writeTerms } from '#libs/contracts/terms';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Given, Route, Who } from '#libs/core/http/route';
import { AcceptancesService } from './acceptances.service.js';
import { TermsService } from './terms.service.js';

@Controller()
export class TermsController {
  constructor(
    private readonly terms: TermsService,
    private readonly acceptances: AcceptancesService,
  ) {}

  @Route(readTerms)
  read(@Who() actor: Actor, @Given() input: Input<typeof readTerms>): Promise<Answer<typeof readTerms>> {
    return this.terms.read(actor, input);
  }

  @Route(writeTerms)
  write(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof writeTerms>,
  ): Promise<Answer<typeof writeTerms>> {
    return this.terms.write(actor, input);
  }

  @Route(acceptTerms)
  accept(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof acceptTerms>,
  ): Promise<Answer<typeof acceptTerms>> {
    return this.acceptances.accept(actor, input);
  }

  @Route(readCertificate)
  certificate(
    @Who() actor: Actor,
    @Given() { params }: Input<typeof readCertificate>,
  ): Promise<Answer<typeof readCertificate>> {
    return this.acceptances.certificate(actor, params.id);
  }
}
