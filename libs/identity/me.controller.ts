import { Controller } from '@nestjs/common';
import {
  changeEmail,
  changeMe,
  changePassword,
  changeWorkingHours,
  createToken,
  listSessions,
  listTokens,
  readMe,
  readPerson,
  readWorkingHours,
  revokeSession,
  revokeToken,
  searchPeople,
} from '#libs/contracts/identity';
import type { Input } from '#libs/contracts/operation';
import { DONE } from '#libs/contracts/primitives';
import type { Actor } from '#libs/core/auth/actor';
import { Given, Route, Who } from '#libs/core/http/route';
import { AccountsService } from './accounts.service.js';
import { MeService } from './me.service.js';
import { PeopleDirectory } from './people.service.js';
import { SessionsService } from './sessions.service.js';

@Controller()
export class MeController {
  constructor(
    private readonly me: MeService,
    private readonly accounts: AccountsService,
    private readonly sessions: SessionsService,
    private readonly people: PeopleDirectory,
  ) {}

  @Route(readMe)
  read(@Who() actor: Actor) {
    return this.me.read(actor);
  }

  @Route(changeMe)
  change(@Who() actor: Actor, @Given() input: Input<typeof changeMe>) {
    return this.me.change(actor, input);
  }

  @Route(changeEmail)
  async changeEmail(@Who() actor: Actor, @Given() { body }: Input<typeof changeEmail>) {
    await this.accounts.changeEmail(actor, body);
    return DONE;
  }

  @Route(changePassword)
  async changePassword(@Who() actor: Actor, @Given() { body }: Input<typeof changePassword>) {
    await this.accounts.changePassword(actor, body);
    return DONE;
  }

  @Route(listSessions)
  listSessions(@Who() actor: Actor) {
    return this.sessions.list(actor);
  }

  @Route(revokeSession)
  async revokeSession(@Who() actor: Actor, @Given() { params }: Input<typeof revokeSession>) {
    await this.sessions.end(actor, params.id);
    return DONE;
  }

  @Route(listTokens)
  listTokens(@Who() actor: Actor) {
    return this.sessions.listTokens(actor);
  }

  @Route(createToken)
  createToken(@Who() actor: Actor, @Given() { body }: Input<typeof createToken>) {
    return this.sessions.createToken(actor, body);
  }

  @Route(revokeToken)
  async revokeToken(@Who() actor: Actor, @Given() { params }: Input<typeof revokeToken>) {
    await this.sessions.revokeToken(actor, params.id);
    return DONE;
  }

  @Route(readWorkingHours)
  workingHours(@Who() actor: Actor) {
    return this.me.workingHours(actor);
  }

  @Route(changeWorkingHours)
  changeWorkingHours(@Who() actor: Actor, @Given() input: Input<typeof changeWorkingHours>) {
    return this.me.changeWorkingHours(actor, input);
  }

  @Route(searchPeople)
  search(@Who() actor: Actor, @Given() { query }: Input<typeof searchPeople>) {
    return this.people.search(actor, query);
  }

  @Route(readPerson)
  person(@Who() actor: Actor, @Given() { params }: Input<typeof readPerson>) {
    return this.people.read(actor, params.id);
  }
}
