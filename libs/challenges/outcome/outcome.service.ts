import { Injectable } from '@nestjs/common';
import type { Input } from '#libs/contracts/operation';
import type { OutcomeView, readOutcome } from '#libs/contracts/outcome';
import type { Actor } from '#libs/core/auth/actor';
import { PeopleDirectory, personIn } from '#libs/identity/people.service';
import { optionalTextFor, readingOf, textFor, type Reading } from '#libs/language/reading';
import { challengePolicy } from '../challenges.policy.js';
import { ChallengesRepository } from '../challenges.repository.js';
import { SolverSides } from '../solver-sides.js';
import { countBySide } from './count-by-side.js';
import { OutcomeRepository, type AwardRow } from './outcome.repository.js';

/** How challenges ended, told to everybody who could answer them. */
@Injectable()
export class OutcomeService {
  constructor(
    private readonly challenges: ChallengesRepository,
    private readonly outcomes: OutcomeRepository,
    private readonly people: PeopleDirectory,
    private readonly sides: SolverSides,
  ) {}

  async read(actor: Actor, { params, query }: Input<typeof readOutcome>): Promise<OutcomeView> {
    const challenge = await this.challenges.find(params.id, actor.personId);
    challengePolicy.assert('read', actor, challenge);
    const reading = readingOf(actor, query);
    const award = await this.outcomes.award(challenge.id);
    return {
      challengeId: challenge.id,
      state: challenge.state,
      cancelReason: challenge.cancelReason,
      decidedAt: challenge.decidedAt?.toISOString() ?? null,
      appealUntil: challenge.appealUntil?.toISOString() ?? null,
      award: award ? await this.awardView(actor, reading, award) : null,
      judged: award ? countBySide(await this.sides.of(await this.outcomes.judged(challenge.id))) : null,
      statement: optionalTextFor(reading, challenge.outcome),
    };
  }

  private async awardView(actor: Actor, reading: Reading, award: AwardRow): Promise<OutcomeView['award']> {
    const { authorId, partyIds, teamName, organisation, at, statement } = award;
    const people = await this.people.briefs(actor, partyIds);
    const [side = 'OTHER'] = await this.sides.of([{ personId: authorId, side: organisation?.side ?? null }]);
    return {
      at: at.toISOString(),
      winner: personIn(people, authorId),
      team: teamName && {
        name: textFor(reading, teamName),
        members: partyIds.map((personId) => personIn(people, personId)),
      },
      organisation: organisation && { ...organisation, name: textFor(reading, organisation.name) },
      side,
      statement: optionalTextFor(reading, statement),
    };
  }
}
