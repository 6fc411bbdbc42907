import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ChannelsService } from '#libs/channels/channels.service';
import type { SignedInActor } from '#libs/core/auth/actor';
import type { Need } from '#libs/core/needs/need';
import { Needs, type NeedsQuery } from '#libs/core/needs/needs';
import { readingOf, textFor } from '#libs/language/reading';
import { readsCommons } from './commons.policy.js';
import { CommonsRepository } from './commons.repository.js';

/** Beyond this nobody catches up from the home screen. */
const NEWEST = 50;

/** The commons a person reads in which others wrote something new: told on the home screen, as of any channel. */
@Injectable()
export class CommonsNeeds implements OnModuleInit {
  constructor(
    private readonly needs: Needs,
    private readonly commons: CommonsRepository,
    private readonly channels: ChannelsService,
  ) {}

  onModuleInit(): void {
    this.needs.register((actor, query) => this.of(actor, query));
  }

  private async of(actor: SignedInActor, query: NeedsQuery): Promise<Need[]> {
    const reading = readingOf(actor, query);
    const { personId } = actor;
    const mine = await this.commons.ofPerson(personId, NEWEST);
    const standings = await this.commons.standings(mine.map(({ id }) => ({ personId, challengeId: id })));
    const read = mine.filter((_, n) => standings[n] && readsCommons(standings[n]));
    const channels = await this.channels.ofSubjects(
      actor,
      'commons',
      read.map(({ id }) => id),
    );
    return read.flatMap((challenge) =>
      (channels.get(challenge.id) ?? [])
        .filter(({ unread }) => unread > 0)
        .map(({ id, unread }) => ({
          urgency: 'whenever',
          item: {
            kind: 'read_commons',
            subject: { type: 'channel', id, title: textFor(reading, challenge.title) },
            href: `/challenges/${challenge.id}/commons`,
            due: null,
            count: unread,
          },
        })),
    );
  }
}
