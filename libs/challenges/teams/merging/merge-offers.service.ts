import { Injectable } from '@nestjs/common';
import type { Answer, Input } from '#libs/contracts/operation';
import {
  mergeAccepted,
  mergeDeclined,
  mergeOffered,
  mergeWithdrawn,
  type answerMergeOffer,
  type listMergeOffers,
  type MergeOfferView,
  type offerMerge,
} from '#libs/contracts/team-merging';
import { AppError, invalidField } from '#libs/core/app-error';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { pageOf } from '#libs/core/http/paging';
import { decodePlace, placeOf } from '#libs/core/http/place';
import { newId } from '#libs/core/id';
import { Outbox } from '#libs/core/outbox/outbox';
import { optionalText, readingOf } from '#libs/language/reading';
import { ChallengesRepository, type ChallengeRow } from '../../challenges.repository.js';
import { TeamAccess } from '../team-access.js';
import { isActive } from '../team-views.js';
import { entryOf } from '../teams.policy.js';
import { TeamsRepository } from '../teams.repository.js';
import { assertMayForm } from '../teams.service.js';
import type { MergeConsent } from './merge-consent.entity.js';
import { mergeOfferPolicy } from './merge-offers.policy.js';
import { MergeOffersRepository, type MergeOfferRow } from './merge-offers.repository.js';
import { MergeViews } from './merge-views.js';
import { Merging } from './merging.service.js';

type Action = Parameters<typeof mergeOfferPolicy.assert>[0];

/** How two teams agree to become one: one offers to go into the other, and all of both accept, each for themselves. */
@Injectable()
export class MergeOffers {
  constructor(
    private readonly database: Database,
    private readonly challenges: ChallengesRepository,
    private readonly teams: TeamsRepository,
    private readonly access: TeamAccess,
    private readonly offers: MergeOffersRepository,
    private readonly merging: Merging,
    private readonly views: MergeViews,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** To whom no offer asks, there is none: a team that talks with another does so unseen. */
  async list(
    actor: Actor,
    { params, query }: Input<typeof listMergeOffers>,
  ): Promise<Answer<typeof listMergeOffers>> {
    const { team, challenge, facts } = await this.access.read(actor, params.id);
    const rows =
      actor.personId !== null && facts.mayForm
        ? await this.offers.list(team.id, actor.personId, decodePlace(query.cursor), query.limit + 1)
        : [];
    const { items, nextCursor } = pageOf(
      rows,
      query.limit,
      ({ createdAt, id }) => placeOf(createdAt, id),
      (row) => row,
    );
    return { items: await this.views.of(actor, readingOf(actor, query), challenge, items), nextCursor };
  }

  offer(actor: SignedInActor, { params, body }: Input<typeof offerMerge>): Promise<MergeOfferView> {
    return this.database.transaction(async () => {
      await this.teams.holdAll([params.id, body.intoTeamId]);
      const { team: from, challenge } = await this.access.read(actor, params.id);
      if (entryOf(actor, from)?.role !== 'lead') throw new AppError('forbidden');
      if (from.id === body.intoTeamId) throw invalidField('intoTeamId', 'same_team', 'must be another team');
      const now = this.clock.now();
      assertMayForm(actor, challenge, now);
      const { team: into } = await this.access.read(actor, body.intoTeamId);
      if (into.challengeId !== from.challengeId)
        throw invalidField('intoTeamId', 'other_challenge', 'must be a team of the same challenge');
      if (from.state !== 'forming' || into.state !== 'forming') throw new AppError('not_open');
      if (await this.offers.isOpenBetween(from.id, into.id)) throw new AppError('already_exists');
      const id = newId();
      await this.offers.insert(
        {
          id,
          challengeId: from.challengeId,
          fromTeamId: from.id,
          intoTeamId: into.id,
          offeredBy: actor.personId,
          message: optionalText(null, body.message, actor.personId, now),
          state: 'open',
          createdAt: now,
        },
        [from, into].flatMap(({ id: teamId, members }) =>
          members.filter(isActive).map(({ personId }): MergeConsent => ({
            offerId: id,
            personId,
            teamId,
            acceptedAt: personId === actor.personId ? now : null,
          })),
        ),
      );
      const offered = { teamId: from.id, intoTeamId: into.id, offerId: id };
      await this.outbox.record(mergeOffered, offered, actor);
      const row = await this.offers.find(id);
      const [view] = await this.views.of(actor, readingOf(actor, {}), challenge, row ? [row] : []);
      return view as MergeOfferView;
    });
  }

  /**
   * One who declines ends it for all. The last to accept merges the teams; where somebody is not bound by the terms in force,
   * that accept is refused with the name, and can be given again once they are.
   */
  answer(actor: SignedInActor, { params, body }: Input<typeof answerMergeOffer>): Promise<void> {
    return this.database.transaction(async () => {
      const { offer, challenge } = await this.hold(actor, params.id, 'answer');
      const { id: offerId, fromTeamId: teamId } = offer;
      const { personId } = actor;
      if (body.decision === 'decline') {
        await this.offers.settle(offerId, 'decline');
        return this.outbox.record(mergeDeclined, { teamId, offerId, personId }, actor);
      }
      const now = this.clock.now();
      assertMayForm(actor, challenge, now);
      if (await this.offers.accept(offerId, personId, now))
        await this.outbox.record(mergeAccepted, { teamId, offerId, personId }, actor);
      const others = offer.consents.filter((consent) => consent.personId !== personId);
      if (others.every(({ accepted }) => accepted)) await this.merging.merge(actor, offer);
    });
  }

  withdraw(actor: SignedInActor, id: string): Promise<void> {
    return this.database.transaction(async () => {
      const { offer } = await this.hold(actor, id, 'withdraw');
      await this.offers.settle(id, 'withdraw');
      await this.outbox.record(mergeWithdrawn, { teamId: offer.fromTeamId, offerId: id }, actor);
    });
  }

  /** Both teams are held until the transaction ends; whoever changes an offer holds one of its teams. */
  private async hold(
    actor: SignedInActor,
    id: string,
    action: Action,
  ): Promise<{ offer: MergeOfferRow; challenge: ChallengeRow }> {
    const found = await this.offers.find(id);
    if (!found) throw new AppError('not_found');
    await this.teams.holdAll([found.fromTeamId, found.intoTeamId]);
    const offer = await this.offers.find(id);
    const challenge = await this.challenges.find(found.challengeId, actor.personId);
    if (!offer || !challenge) throw new AppError('not_found');
    mergeOfferPolicy.assert(action, actor, this.views.facts(actor, challenge, offer));
    return { offer, challenge };
  }
}
