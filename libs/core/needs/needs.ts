import { Injectable } from '@nestjs/common';
import type { readNeeds } from '#libs/contracts/home';
import type { Answer, Input } from '#libs/contracts/operation';
import type { SignedInActor } from '../auth/actor.js';
import { mostUrgent } from './most-urgent.js';
import type { Need } from './need.js';

export type NeedsQuery = Input<typeof readNeeds>['query'];

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
