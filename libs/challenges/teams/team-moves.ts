import { Injectable } from '@nestjs/common';
import { teamMoved, type TeamState } from '#libs/contracts/teams';
import { AppError } from '#libs/core/app-error';
import type { SignedInActor } from '#libs/core/auth/actor';
import { Outbox } from '#libs/core/outbox/outbox';
import { MergeLapses } from './merging/merge-lapses.js';
import { TeamsRepository } from './teams.repository.js';

/** Brings a team from one state to the next, and writes down that it did. */
@Injectable()
export class TeamMoves {
  constructor(
    private readonly teams: TeamsRepository,
    private readonly merges: MergeLapses,
    private readonly outbox: Outbox,
  ) {}

  /** Call inside a transaction that holds the team. */
  async move(actor: SignedInActor, teamId: string, from: TeamState, to: TeamState): Promise<void> {
    if (!(await this.teams.move(teamId, from, to))) throw new AppError('conflict');
    if (from === 'forming') await this.merges.of(actor, teamId);
    await this.outbox.record(teamMoved, { teamId, from, to }, actor);
  }
}
