import { Controller } from '@nestjs/common';
import type { Answer, Input } from '#libs/contracts/operation';
import {
  changeMember,
  changeOrganisation,
  createOrganisation,
  listMembers,
  listOrganisations,
  readOrganisation,
  removeMember,
} from '#libs/contracts/organisations';
import { DONE } from '#libs/contracts/primitives';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Given, Route, Who } from '#libs/core/http/route';
import { MembersService } from './members.service.js';
import { OrganisationsService } from './organisations.service.js';

@Controller()
export class OrganisationsController {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly members: MembersService,
  ) {}

  @Route(listOrganisations)
  list(
    @Who() actor: Actor,
    @Given() { query }: Input<typeof listOrganisations>,
  ): Promise<Answer<typeof listOrganisations>> {
    return this.organisations.list(actor, query);
  }

  @Route(createOrganisation)
  create(
    @Who() actor: SignedInActor,
    @Given() { body }: Input<typeof createOrganisation>,
  ): Promise<Answer<typeof createOrganisation>> {
    return this.organisations.found(actor, body);
  }

  @Route(readOrganisation)
  read(
    @Who() actor: Actor,
    @Given() input: Input<typeof readOrganisation>,
  ): Promise<Answer<typeof readOrganisation>> {
    return this.organisations.read(actor, input);
  }

  @Route(changeOrganisation)
  change(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof changeOrganisation>,
  ): Promise<Answer<typeof changeOrganisation>> {
    return this.organisations.change(actor, input);
  }

  @Route(listMembers)
  listMembers(
    @Who() actor: Actor,
    @Given() input: Input<typeof listMembers>,
  ): Promise<Answer<typeof listMembers>> {
    return this.members.list(actor, input);
  }

  @Route(changeMember)
  changeMember(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof changeMember>,
  ): Promise<Answer<typeof changeMember>> {
    return this.members.changeRole(actor, input);
  }

  @Route(removeMember)
  async removeMember(@Who() actor: SignedInActor, @Given() input: Input<typeof removeMember>) {
    await this.members.remove(actor, input);
    return DONE;
  }
}
