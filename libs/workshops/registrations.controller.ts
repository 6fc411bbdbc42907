import { Controller } from '@nestjs/common';
import type { Answer, Input } from '#libs/contracts/operation';
import { DONE } from '#libs/contracts/primitives';
import {
  cancelRegistration,
  checkIn,
  checkInByCode,
  listRegistrations,
  register,
} from '#libs/contracts/registrations';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Given, Route, Who } from '#libs/core/http/route';
import { RegistrationsService } from './registrations.service.js';

@Controller()
export class RegistrationsController {
  constructor(private readonly registrations: RegistrationsService) {}

  @Route(listRegistrations)
  list(
    @Who() actor: Actor,
    @Given() input: Input<typeof listRegistrations>,
  ): Promise<Answer<typeof listRegistrations>> {
    return this.registrations.list(actor, input);
  }

  @Route(register)
  register(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof register>,
  ): Promise<Answer<typeof register>> {
    return this.registrations.register(actor, input);
  }

  @Route(cancelRegistration)
  async cancel(@Who() actor: SignedInActor, @Given() input: Input<typeof cancelRegistration>) {
    await this.registrations.cancel(actor, input);
    return DONE;
  }

  @Route(checkIn)
  checkIn(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof checkIn>,
  ): Promise<Answer<typeof checkIn>> {
    return this.registrations.checkIn(actor, input);
  }

  @Route(checkInByCode)
  checkInByCode(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof checkInByCode>,
  ): Promise<Answer<typeof checkInByCode>> {
    return this.registrations.checkInByCode(actor, input);
  }
}
