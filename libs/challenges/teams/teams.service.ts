import { Injectable } from '@nestjs/common';
import type { Answer, Input } from '#libs/contracts/operation';
import {
  teamChanged,
  teamFormed,
  type changeTeam,
  type createTeam,
  type listTeams,
  type moveTeam,
  type readTeam,
  type TeamView,
} from '#libs/contracts/teams';
import { AppError } from '#libs/core/app-error';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { assertVersion } from '#libs/core/http/conditional';
import { pageOf } from '#libs/core/http/paging';
import { decodePlace, placeOf } from '#libs/core/http/place';
import { newId } from '#libs/core/id';
import { Outbox } from '#libs/core/outbox/outbox';
import { reviseSource, writeLocalized } from '#libs/language/localized-text';
import { optionalText, readingOf } from '#libs/language/reading';
import { TextSubjects } from '#libs/language/text-subjects';
import { deadlinePassed, isLate } from '../challenge-moves.js';
import { challengePolicy } from '../challenges.policy.js';
import { ChallengesRepository, type ChallengeRow } from '../challenges.repository.js';
import { SeekersRepository } from './seekers.repository.js';
import { TeamAccess } from './team-access.js';
import { TeamMembersRepository } from './team-members.repository.js';
import { TeamMoves } from './team-moves.js';
import { leadsNext } from './team-state.js';
import { TeamViews } from './team-views.js';
import { TeamsRepository } from './teams.repository.js';

/** How teams come to be, present themselves, and end. */
@Injectable()
export class TeamsService {
  constructor(
    private readonly database: Database,
    private readonly challenges: ChallengesRepository,
    private readonly teams: TeamsRepository,
    private readonly members: TeamMembersRepository,
    private readonly seekers: SeekersRepository,
    private readonly access: TeamAccess,
    private readonly moves: TeamMoves,
    private readonly views: TeamViews,
    private readonly texts: TextSubjects,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, { params, query }: Input<typeof listTeams>): Promise<Answer<typeof listTeams>> {
    const challenge = await this.challenges.find(params.id, actor.personId);
    challengePolicy.assert('read', actor, challenge);
    const mayForm =
      challengePolicy.allows('formTeams', actor, challenge) && !isLate(challenge, this.clock.now());
    const rows = mayForm
      ? await this.teams.board(challenge.id, decodePlace(query.cursor), query.limit + 1)
      : [];
    const own = actor.personId ? await this.teams.ofPerson(challenge.id, actor.personId) : undefined;
    const reading = readingOf(actor, query);
    const views = await this.views.of(actor, reading, challenge, own ? [...rows, own] : rows);
    const byId = new Map(views.map((view) => [view.id, view]));
    return {
      ...pageOf(
        rows,
        query.limit,
        ({ createdAt, id }) => placeOf(createdAt, id),
        ({ id }) => byId.get(id) as TeamView,
      ),
      own: own ? (byId.get(own.id) ?? null) : null,
      canCreate: mayForm && !own,
    };
  }

  async read(actor: Actor, id: string, query: Input<typeof readTeam>['query'] = {}): Promise<TeamView> {
    const { team, challenge } = await this.access.read(actor, id);
    const [view] = await this.views.of(actor, readingOf(actor, query), challenge, [team]);
    return view as TeamView;
  }

  create(actor: SignedInActor, { params, body }: Input<typeof createTeam>): Promise<TeamView> {
    return this.database.transaction(async () => {
      const challenge = await this.challenges.findHeld(params.id, actor.personId);
      challengePolicy.assert('read', actor, challenge);
      const now = this.clock.now();
      assertMayForm(actor, challenge, now);
      await this.teams.holdPerson(actor.personId);
      if (await this.teams.takesPart(challenge.id, actor.personId, ['draft']))
        throw new AppError('takes_part');
      const id = newId();
      const { id: challengeId } = challenge;
      await this.teams.insert({
        id,
        version: 1,
        challengeId,
        name: writeLocalized(body.name, actor.personId, now),
        pitch: optionalText(null, body.pitch, actor.personId, now),
        seeking: body.seeking,
        state: 'forming',
        mergedInto: null,
        createdAt: now,
      });
      await this.members.takeBack(challengeId, actor.personId);
      await this.members.insert({
        teamId: id,
        personId: actor.personId,
        challengeId,
        role: 'lead',
        state: 'active',
        skills: body.skills,
        message: null,
        since: now,
      });
      await this.teams.adoptDraft(challengeId, actor.personId, id);
      await this.seekers.remove(challengeId, actor.personId);
      await this.outbox.record(teamFormed, { teamId: id }, actor);
      await this.texts.requestVariants('team', id);
      return this.read(actor, id);
    });
  }

  change(actor: SignedInActor, { params, body, ifMatch }: Input<typeof changeTeam>): Promise<TeamView> {
    return this.database.transaction(async () => {
      const { team } = await this.access.edit(actor, params.id);
      assertVersion(team.version, ifMatch);
      const [by, now] = [actor.personId, this.clock.now()];
      await this.teams.update(team.id, team.version, {
        name: body.name === undefined ? team.name : reviseSource(team.name, body.name, by, now),
        pitch: optionalText(team.pitch, body.pitch, by, now),
        seeking: body.seeking ?? team.seeking,
      });
      await this.outbox.record(teamChanged, { teamId: team.id }, actor);
      await this.texts.requestVariants('team', team.id);
      return this.read(actor, team.id);
    });
  }

  /** Looking for people ends with the invitations; disbanding with the memberships. */
  move(actor: SignedInActor, { params, body }: Input<typeof moveTeam>): Promise<TeamView> {
    return this.database.transaction(async () => {
      const { team } = await this.access.edit(actor, params.id);
      const allowed = leadsNext(team.state);
      if (!allowed.includes(body.to))
        throw new AppError('illegal_transition', { from: team.state, to: body.to }, { allowed });
      await this.moves.move(actor, team.id, team.state, body.to);
      if (body.to !== 'forming') await this.members.dropWaiting(team.id);
      const view = await this.read(actor, team.id);
      if (body.to === 'disbanded') {
        await this.teams.leaveDraft(team.id);
        await this.members.removeAll(team.id);
      }
      return view;
    });
  }
}

/** In this order: whether it is time, who may at all, whether the terms in force are accepted. */
export function assertMayForm(actor: Actor, challenge: ChallengeRow, now: Date): void {
  if (isLate(challenge, now)) throw deadlinePassed(actor, challenge);
  if (challengePolicy.allows('manage', actor, challenge)) throw new AppError('forbidden');
  if (!challengePolicy.allows('formTeams', actor, challenge)) throw new AppError('not_open');
  const version = challenge.terms?.version ?? null;
  if (challenge.acceptedVersion !== version) throw new AppError('terms_required', { version });
}
