import { Injectable } from '@nestjs/common';
import type { Input } from '#libs/contracts/operation';
import { submissionThawed } from '#libs/contracts/submissions';
import {
  memberAsked,
  memberChanged,
  memberGone,
  memberInvited,
  memberJoined,
  type addTeamMember,
  type answerTeamMember,
  type changeTeamMember,
  type removeTeamMember,
  type TeamView,
} from '#libs/contracts/teams';
import { AppError, invalidField } from '#libs/core/app-error';
import type { SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { Outbox } from '#libs/core/outbox/outbox';
import { PeopleDirectory } from '#libs/identity/people.service';
import { optionalText } from '#libs/language/reading';
import { SubmissionsRepository } from '../submissions/submissions.repository.js';
import { MergeLapses } from './merging/merge-lapses.js';
import { SeekersRepository } from './seekers.repository.js';
import { TeamAccess, type Reached } from './team-access.js';
import { TeamBonds } from './team-bonds.js';
import { TeamMembersRepository } from './team-members.repository.js';
import { mayGo, mayTakeOut, membersFor } from './team-views.js';
import { entryOf, teamPolicy } from './teams.policy.js';
import { TeamsRepository, type MemberRow, type TeamRow } from './teams.repository.js';
import { assertMayForm, TeamsService } from './teams.service.js';

/** How people get into a team and out of it. Joining, they bind themselves by the terms as every solver does. */
@Injectable()
export class TeamMembers {
  constructor(
    private readonly database: Database,
    private readonly access: TeamAccess,
    private readonly teams: TeamsRepository,
    private readonly members: TeamMembersRepository,
    private readonly seekers: SeekersRepository,
    private readonly submissions: SubmissionsRepository,
    private readonly service: TeamsService,
    private readonly bonds: TeamBonds,
    private readonly merges: MergeLapses,
    private readonly people: PeopleDirectory,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** The lead invites somebody they know; whoever is not in it asks to join. */
  add(actor: SignedInActor, { params, body }: Input<typeof addTeamMember>): Promise<TeamView> {
    return this.database.transaction(async () => {
      const reached = await this.access.hold(actor, params.id);
      const { team, facts } = reached;
      const personId = body.personId ?? actor.personId;
      const asks = personId === actor.personId;
      if (asks) await this.assertMayJoin(actor, reached);
      else await this.assertMayInvite(actor, reached, personId);
      if (entryOf({ personId }, facts)) throw new AppError('already_member');
      await this.members.insert({
        teamId: team.id,
        personId,
        challengeId: team.challengeId,
        role: body.role,
        state: asks ? 'asked' : 'invited',
        skills: asks ? body.skills : ((await this.seekers.find(team.challengeId, personId))?.skills ?? []),
        message: optionalText(null, body.message, actor.personId, this.clock.now()),
        since: this.clock.now(),
      });
      await this.outbox.record(asks ? memberAsked : memberInvited, { teamId: team.id, personId }, actor);
      return this.service.read(actor, team.id);
    });
  }

  /** Whoever was invited answers for themselves, the lead answers who asked. */
  answer(actor: SignedInActor, { params, body }: Input<typeof answerTeamMember>): Promise<void> {
    return this.database.transaction(async () => {
      const reached = await this.access.hold(actor, params.id);
      const { team } = reached;
      const entry = entryIn(actor, reached, params.personId);
      const isOwn = entry.personId === actor.personId;
      if (entry.state === 'active') throw new AppError('already_member');
      if (entry.state === 'invited' ? !isOwn : entryOf(actor, team)?.role !== 'lead')
        throw new AppError('forbidden');
      if (body.decision === 'decline') return this.drop(actor, team.id, entry);
      if (team.state !== 'forming') throw new AppError('not_open');
      if (isOwn) await this.assertMayJoin(actor, reached);
      else await this.assertMayBeLetIn(actor, reached, entry.personId);
      if (!(await this.members.enter(team.id, entry.personId, entry.state))) throw new AppError('conflict');
      await this.members.takeBack(team.challengeId, entry.personId);
      await this.seekers.remove(team.challengeId, entry.personId);
      await this.merges.of(actor, team.id);
      const joined = { teamId: team.id, personId: entry.personId };
      await this.outbox.record(memberJoined, joined, actor);
    });
  }

  change(actor: SignedInActor, { params, body }: Input<typeof changeTeamMember>): Promise<TeamView> {
    return this.database.transaction(async () => {
      const reached = await this.access.edit(actor, params.id);
      const { personId, state, role } = entryIn(actor, reached, params.personId);
      if (role === 'lead') throw new AppError('lead_stays');
      if (state !== 'active') throw new AppError('not_found');
      const teamId = reached.team.id;
      if (body.role === 'lead') {
        await this.members.setRole(teamId, actor.personId, 'editor');
        await this.teams.handOver(teamId, personId);
      }
      await this.members.setRole(teamId, personId, body.role);
      await this.outbox.record(memberChanged, { teamId, personId, role: body.role }, actor);
      return this.service.read(actor, teamId);
    });
  }

  remove(actor: SignedInActor, { params }: Input<typeof removeTeamMember>): Promise<void> {
    return this.database.transaction(async () => {
      const reached = await this.access.hold(actor, params.id);
      const { team, facts } = reached;
      const entry = entryIn(actor, reached, params.personId);
      if (entry.role === 'lead')
        throw new AppError(entryOf(actor, team) === entry ? 'lead_stays' : 'forbidden');
      const isOwn = entry.personId === actor.personId;
      const may = isOwn ? mayGo(actor, team, facts, entry) : mayTakeOut(actor, team, facts);
      if (!may) throw new AppError('forbidden');
      if (team.state === 'locked') await this.assertHoldsUp(team, entry);
      await this.drop(actor, team.id, entry);
      const thawed = await this.submissions.thawTeam(team.id, this.clock.now());
      if (thawed) await this.outbox.record(submissionThawed, { submissionId: thawed }, actor);
    });
  }

  private async drop(
    actor: SignedInActor,
    teamId: string,
    { personId, state: was }: MemberRow,
  ): Promise<void> {
    await this.members.remove(teamId, personId);
    if (was === 'active') await this.merges.of(actor, teamId);
    await this.outbox.record(memberGone, { teamId, personId, was }, actor);
  }

  /** What was handed in keeps its authors; but nobody keeps the others out by not accepting the terms again. */
  private async assertHoldsUp({ id, challengeId }: TeamRow, { personId }: MemberRow): Promise<void> {
    // whoever accepts at this moment waits for it, or has it wait
    if (!(await this.submissions.holdFrozen(id))) throw new AppError('forbidden');
    if ((await this.members.unbound(challengeId, [personId])).length === 0) throw new AppError('forbidden');
  }

  private async assertMayJoin(actor: SignedInActor, { team, challenge }: Reached): Promise<void> {
    assertMayForm(actor, challenge, this.clock.now());
    if (team.state !== 'forming') throw new AppError('not_open');
    await this.teams.holdPerson(actor.personId);
    if (await this.teams.takesPart(team.challengeId, actor.personId, [])) throw new AppError('takes_part');
  }

  private async assertMayBeLetIn(
    actor: SignedInActor,
    { challenge }: Reached,
    personId: string,
  ): Promise<void> {
    assertMayForm(actor, challenge, this.clock.now());
    await this.assertMayTakePart(challenge.id, personId);
    await this.bonds.assertBound(actor, challenge.id, [personId]);
    await this.teams.holdPerson(personId);
  }

  private async assertMayInvite(
    actor: SignedInActor,
    { team, challenge, facts }: Reached,
    personId: string,
  ): Promise<void> {
    if (entryOf(actor, team)?.role !== 'lead') throw new AppError('forbidden');
    assertMayForm(actor, challenge, this.clock.now());
    if (!teamPolicy.allows('invite', actor, facts)) throw new AppError('not_open');
    await this.people.known(actor, personId);
    await this.assertMayTakePart(challenge.id, personId);
  }

  private async assertMayTakePart(challengeId: string, personId: string): Promise<void> {
    if (await this.members.mayTakePart(challengeId, personId)) return;
    throw invalidField('personId', 'cannot_take_part', 'cannot take part in this challenge');
  }
}

function entryIn(actor: SignedInActor, { team }: Reached, personId: string): MemberRow {
  const entry = membersFor(actor, team).find((member) => member.personId === personId);
  if (!entry) throw new AppError('not_found');
  return entry;
}
