import { Controller } from '@nestjs/common';
import { importExchangeRates, listExchangeRates } from '#libs/contracts/exchange-rates';
import type { Input } from '#libs/contracts/operation';
import type { SignedInActor } from '#libs/core/auth/actor';
import { Given, Route, Who } from '#libs/core/http/route';
import { ExchangeRates } from './exchange-rates.service.js';

@Controller()
export class ExchangeRatesController {
  constructor(private readonly rates: ExchangeRates) {}

  @Route(listExchangeRates)
  list() {
    return this.rates.list();
  }

  @Route(importExchangeRates)
  import(@Who() actor: SignedInActor, @Given() { body }: Input<typeof importExchangeRates>) {
    return this.rates.import(actor, body.file);
  }
}
