import { Controller } from '@nestjs/common';
import type { Answer, Input } from '#libs/contracts/operation';
import { DONE } from '#libs/contracts/primitives';
import {
  addWorkshopSession,
  changeWorkshopSession,
  listWorkshopSessions,
  removeWorkshopSession,
} from '#libs/contracts/workshop-sessions';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Given, Route, Who } from '#libs/core/http/route';
import { WorkshopSessions } from './workshop-sessions.service.js';

@Controller()
export class WorkshopSessionsController {
  constructor(private readonly sessions: WorkshopSessions) {}

  @Route(listWorkshopSessions)
  list(
    @Who() actor: Actor,
    @Given() input: Input<typeof listWorkshopSessions>,
  ): Promise<Answer<typeof listWorkshopSessions>> {
    return this.sessions.list(actor, input);
  }

  @Route(addWorkshopSession)
  add(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof addWorkshopSession>,
  ): Promise<Answer<typeof addWorkshopSession>> {
    return this.sessions.add(actor, input);
  }

  @Route(changeWorkshopSession)
  change(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof changeWorkshopSession>,
  ): Promise<Answer<typeof changeWorkshopSession>> {
    return this.sessions.change(actor, input);
  }

  @Route(removeWorkshopSession)
  async remove(@Who() actor: SignedInActor, @Given() input: Input<typeof removeWorkshopSession>) {
    await this.sessions.remove(actor, input);
    return DONE;
  }
}
