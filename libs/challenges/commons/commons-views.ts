import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { commonsView } from '#libs/contracts/commons';
import { ChannelsService } from '#libs/channels/channels.service';
import { nearestUiLocale } from '#libs/contracts/locale';
import type { Actor } from '#libs/core/auth/actor';
import { PeopleDirectory, personIn } from '#libs/identity/people.service';
import { appearanceOf } from './appearance.js';
import { commonsPolicy, type CommonsFacts } from './commons.policy.js';
import { CommonsRepository } from './commons.repository.js';
import { mayShow } from './shown.js';

export type CommonsView = z.output<typeof commonsView>;

/** A commons as one reader finds it. */
@Injectable()
export class CommonsViews {
  constructor(
    private readonly commons: CommonsRepository,
    private readonly channels: ChannelsService,
    private readonly people: PeopleDirectory,
  ) {}

  async of(actor: Actor, challengeId: string, facts: CommonsFacts): Promise<CommonsView> {
    const channels = await this.channels.ofSubjects(actor, 'commons', [challengeId]);
    const { open, rivalsSee, shows, manages } = facts;
    const can = commonsPolicy.can(actor, facts, ['set', 'join', 'post']);
    return {
      challengeId,
      open,
      rivalsSee,
      channelId: channels.get(challengeId)?.[0]?.id ?? null,
      me: await this.meIn(actor, challengeId),
      mayShow: can.join ? mayShow({ manages, asked: rivalsSee, shows }) : [],
      can,
    };
  }

  /** The reader as everybody sees them there. */
  private async meIn(actor: Actor, challengeId: string): Promise<CommonsView['me']> {
    const { personId } = actor;
    if (personId === null) return null;
    const [member] = await this.commons.members(challengeId, [personId]);
    if (!member) return null;
    const { shows } = member;
    const appearance = appearanceOf(member);
    if (appearance === 'own name')
      return { shows, author: personIn(await this.people.briefs(actor, [personId]), personId) };
    const { timeZone: _none, ...author } = appearance[nearestUiLocale([actor.uiLocale])];
    return { shows, author };
  }
}
