import { Controller } from '@nestjs/common';
import type { Answer, Input } from '#libs/contracts/operation';
import { DONE } from '#libs/contracts/primitives';
import {
  addTeamMember,
  answerTeamMember,
  changeTeam,
  changeTeamMember,
  createTeam,
  listTeams,
  moveTeam,
  readTeam,
  removeTeamMember,
} from '#libs/contracts/teams';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Given, Route, Who } from '#libs/core/http/route';
import { TeamMembers } from './team-members.service.js';
import { TeamsService } from './teams.service.js';

@Controller()
export class TeamsController {
  constructor(
    private readonly teams: TeamsService,
    private readonly members: TeamMembers,
  ) {}

  @Route(listTeams)
  list(@Who() actor: Actor, @Given() input: Input<typeof listTeams>) {
    return this.teams.list(actor, input);
  }

  @Route(createTeam)
  create(@Who() actor: SignedInActor, @Given() input: Input<typeof createTeam>) {
    return this.teams.create(actor, input);
  }

  @Route(readTeam)
  read(@Who() actor: Actor, @Given() { params, query }: Input<typeof readTeam>) {
    return this.teams.read(actor, params.id, query);
  }

  @Route(changeTeam)
  change(@Who() actor: SignedInActor, @Given() input: Input<typeof changeTeam>) {
    return this.teams.change(actor, input);
  }

  @Route(moveTeam)
  move(@Who() actor: SignedInActor, @Given() input: Input<typeof moveTeam>) {
    return this.teams.move(actor, input);
  }

  @Route(addTeamMember)
  add(@Who() actor: SignedInActor, @Given() input: Input<typeof addTeamMember>) {
    return this.members.add(actor, input);
  }

  @Route(answerTeamMember)
  async answer(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof answerTeamMember>,
  ): Promise<Answer<typeof answerTeamMember>> {
    await this.members.answer(actor, input);
    return DONE;
  }

  @Route(changeTeamMember)
  changeMember(@Who() actor: SignedInActor, @Given() input: Input<typeof changeTeamMember>) {
    return this.members.change(actor, input);
  }

  @Route(removeTeamMember)
  async remove(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof removeTeamMember>,
  ): Promise<Answer<typeof removeTeamMember>> {
    await this.members.remove(actor, input);
    return DONE;
  }
}
