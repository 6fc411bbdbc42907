import { Injectable } from '@nestjs/common';
import type { MergeOfferView } from '#libs/contracts/team-merging';
import type { Actor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { PeopleDirectory, personIn } from '#libs/identity/people.service';
import { optionalTextFor, textFor, type Reading } from '#libs/language/reading';
import { isLate } from '../../challenge-moves.js';
import { challengePolicy } from '../../challenges.policy.js';
import type { ChallengeRow } from '../../challenges.repository.js';
import { mergeOfferPolicy, type MergeOfferFacts } from './merge-offers.policy.js';
import type { MergeOfferRow } from './merge-offers.repository.js';

/** Offers to merge as the members of the two teams see them. */
@Injectable()
export class MergeViews {
  constructor(
    private readonly people: PeopleDirectory,
    private readonly clock: Clock,
  ) {}

  facts(actor: Actor, challenge: ChallengeRow, { state, leadId, consents }: MergeOfferRow): MergeOfferFacts {
    const inTime = !isLate(challenge, this.clock.now());
    return {
      state,
      leadId,
      partyIds: consents.map(({ personId }) => personId),
      mayForm: inTime && challengePolicy.allows('formTeams', actor, challenge),
    };
  }

  async of(
    actor: Actor,
    reading: Reading,
    challenge: ChallengeRow,
    rows: readonly MergeOfferRow[],
  ): Promise<MergeOfferView[]> {
    const people = await this.people.briefs(
      actor,
      rows.flatMap(({ consents }) => consents.map(({ personId }) => personId)),
    );
    return rows.map((row) => {
      const members = (teamId: string) =>
        row.consents
          .filter((consent) => consent.teamId === teamId)
          .map(({ personId, role, accepted }) => ({
            person: personIn(people, personId),
            role,
            accepted,
            mine: personId === actor.personId,
          }));
      return {
        id: row.id,
        from: { id: row.fromTeamId, name: textFor(reading, row.fromName), members: members(row.fromTeamId) },
        into: { id: row.intoTeamId, name: textFor(reading, row.intoName), members: members(row.intoTeamId) },
        message: optionalTextFor(reading, row.message),
        mine: row.offeredBy === actor.personId,
        accepted: row.consents.some(({ personId, accepted }) => accepted && personId === actor.personId),
        can: mergeOfferPolicy.can(actor, this.facts(actor, challenge, row), ['answer', 'withdraw']),
      };
    });
  }
}
