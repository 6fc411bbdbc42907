import { Injectable } from '@nestjs/common';
import {
  commonsJoined,
  commonsSet,
  type joinCommons,
  type RivalsSee,
  type setCommons,
} from '#libs/contracts/commons';
import type { Input } from '#libs/contracts/operation';
import { ChannelsService } from '#libs/channels/channels.service';
import { AppError, invalidField } from '#libs/core/app-error';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { Outbox } from '#libs/core/outbox/outbox';
import { CommonsViews, type CommonsView } from './commons-views.js';
import { commonsPolicy, type CommonsFacts } from './commons.policy.js';
import { CommonsRepository } from './commons.repository.js';
import { isMore, mayAsk, mayShow } from './shown.js';

/** The shared channel in which rivals say what helps all of them, and how much of each other they see there. */
@Injectable()
export class CommonsService {
  constructor(
    private readonly database: Database,
    private readonly commons: CommonsRepository,
    private readonly channels: ChannelsService,
    private readonly views: CommonsViews,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor, challengeId: string): Promise<CommonsView> {
    const facts = await this.standing(actor, challengeId);
    commonsPolicy.assert('read', actor, facts);
    return this.views.of(actor, challengeId, facts);
  }

  /** Opens or closes it. What those agreed to who joined stays theirs; the switch is about who comes next. */
  set(actor: SignedInActor, { params, body }: Input<typeof setCommons>): Promise<CommonsView> {
    return this.database.transaction(async () => {
      const { id } = params;
      commonsPolicy.assert('manage', actor, await this.standing(actor, id));
      await this.commons.hold(id);
      const before = await this.standing(actor, id);
      commonsPolicy.assert('manage', actor, before);
      if (!commonsPolicy.allows('set', actor, before)) throw new AppError('commons_closed');
      if (!mayAsk(body.rivalsSee, await this.commons.askedBefore(id)))
        throw new AppError('people_were_shown');
      if (body.open !== before.open || body.rivalsSee !== before.rivalsSee) {
        await this.commons.set(id, body.open, body.rivalsSee, this.clock.now());
        await this.outbox.record(commonsSet, { challengeId: id, ...body }, actor);
      }
      if (body.open && !before.opened) await this.channels.open('commons', id, 'commons');
      return this.read(actor, id);
    });
  }

  /** The person agrees to how they appear. Nobody else can, and nothing takes back what was shown. */
  join(actor: SignedInActor, { params, body }: Input<typeof joinCommons>): Promise<CommonsView> {
    return this.database.transaction(async () => {
      const { id } = params;
      commonsPolicy.assert('read', actor, await this.standing(actor, id));
      await this.commons.hold(id);
      const facts = await this.standing(actor, id);
      commonsPolicy.assert('read', actor, facts);
      if (!commonsPolicy.allows('join', actor, facts)) throw new AppError('commons_closed');
      assertMayShow(facts, body.shows);
      if (facts.shows !== body.shows) {
        const { rivalsSee, manages } = facts;
        // the sponsor's people show their names because they speak for it, whatever rivals see
        const asked = manages ? 'nothing' : rivalsSee;
        const aliasId = await this.commons.join(id, actor.personId, body.shows, asked, this.clock.now());
        await this.outbox.record(commonsJoined, { challengeId: id, aliasId, shows: body.shows }, actor);
      }
      return this.read(actor, id);
    });
  }

  private async standing(actor: Actor, challengeId: string): Promise<CommonsFacts | undefined> {
    const [facts] = await this.commons.standings([{ personId: actor.personId, challengeId }]);
    return facts;
  }
}

/** 409 for less than was shown, 422 for less than is asked of those who join. */
function assertMayShow(facts: CommonsFacts, wanted: RivalsSee): void {
  const { manages, rivalsSee: asked, shows } = facts;
  if (mayShow({ manages, asked, shows }).includes(wanted)) return;
  if (shows && isMore(shows, wanted)) throw new AppError('people_were_shown');
  throw invalidField('shows', 'shows_too_little', `must be at least ${manages ? 'names' : asked}`);
}
