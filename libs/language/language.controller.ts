import { Controller } from '@nestjs/common';
import { correctVariant } from '#libs/contracts/language';
import type { Input } from '#libs/contracts/operation';
import type { Actor } from '#libs/core/auth/actor';
import { Given, Route, Who } from '#libs/core/http/route';
import { VariantsService } from './variants.service.js';

@Controller()
export class LanguageController {
  constructor(private readonly variants: VariantsService) {}

  @Route(correctVariant)
  correct(@Who() actor: Actor, @Given() { body }: Input<typeof correctVariant>) {
    return this.variants.correct(actor, body);
  }
}
