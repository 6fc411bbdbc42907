import { Injectable } from '@nestjs/common';
import { AppError } from '#libs/core/app-error';
import type { Actor } from '#libs/core/auth/actor';
import { PeopleDirectory, personIn } from '#libs/identity/people.service';
import { TeamMembersRepository } from './team-members.repository.js';

/** Whoever works on a submission is bound by the terms in force, each for themselves. */
@Injectable()
export class TeamBonds {
  constructor(
    private readonly members: TeamMembersRepository,
    private readonly people: PeopleDirectory,
  ) {}

  /** 409 that names who has not accepted them. */
  async assertBound(actor: Actor, challengeId: string, personIds: readonly string[]): Promise<void> {
    const missing = await this.members.unbound(challengeId, personIds);
    if (missing.length === 0) return;
    const people = await this.people.briefs(actor, missing);
    throw new AppError('team_terms_required', {
      people: missing.map((id) => personIn(people, id).displayName).join(', '),
    });
  }
}
