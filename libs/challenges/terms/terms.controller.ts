import { Controller, Res } from '@nestjs/common';
import type { Answer, Input } from '#libs/contracts/operation';
import { acceptTerms, printCertificate, readCertificate, readTerms, writeTerms } from '#libs/contracts/terms';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import type { QiaoReply } from '#libs/core/http/request';
import { Given, Route, Who } from '#libs/core/http/route';
import { attachment } from '#libs/core/storage/content-disposition';
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

  @Route(printCertificate)
  async certificatePdf(
    @Who() actor: Actor,
    @Given() { params }: Input<typeof printCertificate>,
    @Res({ passthrough: true }) reply: QiaoReply,
  ): Promise<Buffer> {
    const { name, bytes } = await this.acceptances.certificatePdf(actor, params.id);
    void reply.headers({ 'Content-Type': 'application/pdf', 'Content-Disposition': attachment(name) });
    return bytes;
  }
}
