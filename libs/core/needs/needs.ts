import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { needItem, readNeeds } from '#libs/contracts/home';
import type { Answer, Input } from '#libs/contracts/operation';
import type { SignedInActor } from '../auth/actor.js';
import { mostUrgent } from './most-urgent.js';

export type NeedItem = z.output<typeof needItem>;
export type NeedsQuery = Input<typeof readNeeds>['query'];

/** How soon something wants doing, beside its date: what others wait for comes before one's own unfinished things. */
export type Urgency = 'blocking' | 'waited_for' | 'own_work' | 'whenever';

export interface Need {
  urgency: Urgency;
  item: NeedItem;
}

export type NeedsSource = (actor: SignedInActor, query: NeedsQuery) => Promise<Need[]>;

/** What needs a person, asked of every feature that registered. No feature needs to know another's rows. */
@Injectable()
export class Needs {
  private readonly sources: NeedsSource[] = [];

  /** Called once by each feature when its module starts. */
  register(source: NeedsSource): void {
    this.sources.push(source);
  }

  /** The few most urgent rows. */
  async of(actor: SignedInActor, query: NeedsQuery): Promise<Answer<typeof readNeeds>> {
    const found = await Promise.all(this.sources.map((source) => source(actor, query)));
    return { items: mostUrgent(found.flat()), nextCursor: null };
  }
}
