import { Controller } from '@nestjs/common';
import { listTemplates, startFromTemplate } from '#libs/contracts/challenge-templates';
import type { Answer, Input } from '#libs/contracts/operation';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Given, Route, Who } from '#libs/core/http/route';
import { TemplatesService } from './templates.service.js';

@Controller()
export class TemplatesController {
  constructor(private readonly templates: TemplatesService) {}

  @Route(listTemplates)
  list(@Who() actor: Actor, @Given() { query }: Input<typeof listTemplates>): Answer<typeof listTemplates> {
    return { items: this.templates.list(actor, query) };
  }

  @Route(startFromTemplate)
  start(@Who() actor: SignedInActor, @Given() input: Input<typeof startFromTemplate>) {
    return this.templates.start(actor, input);
  }
}
