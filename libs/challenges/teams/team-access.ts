import { Injectable } from '@nestjs/common';
import { AppError } from '#libs/core/app-error';
import type { Actor } from '#libs/core/auth/actor';
import { ChallengesRepository, type ChallengeRow } from '../challenges.repository.js';
import { TeamViews } from './team-views.js';
import { teamPolicy, type TeamFacts } from './teams.policy.js';
import { TeamsRepository, type TeamRow } from './teams.repository.js';

export interface Reached {
  team: TeamRow;
  challenge: ChallengeRow;
  facts: TeamFacts;
}

/** The way to one team: 404 for whom it does not exist, 403 for those who may only read it. */
@Injectable()
export class TeamAccess {
  constructor(
    private readonly challenges: ChallengesRepository,
    private readonly teams: TeamsRepository,
    private readonly views: TeamViews,
  ) {}

  async read(actor: Actor, id: string): Promise<Reached> {
    return this.reach(actor, await this.teams.find(id));
  }

  /** Held until the transaction ends. */
  async hold(actor: Actor, id: string): Promise<Reached> {
    return this.reach(actor, await this.teams.findLocked(id));
  }

  /** Held for its lead. */
  async edit(actor: Actor, id: string): Promise<Reached> {
    const reached = await this.hold(actor, id);
    teamPolicy.assert('edit', actor, reached.facts);
    return reached;
  }

  /** How somebody stands to it; undefined where it does not exist. */
  async factsOf(actor: Actor, id: string): Promise<TeamFacts | undefined> {
    const team = await this.teams.find(id);
    const challenge = team && (await this.challenges.find(team.challengeId, actor.personId));
    return challenge && this.views.facts(actor, challenge, team);
  }

  private async reach(actor: Actor, team: TeamRow | undefined): Promise<Reached> {
    const challenge = team && (await this.challenges.find(team.challengeId, actor.personId));
    if (!team || !challenge) throw new AppError('not_found');
    const facts = this.views.facts(actor, challenge, team);
    teamPolicy.assert('read', actor, facts);
    return { team, challenge, facts };
  }
}
