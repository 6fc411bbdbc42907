import { Injectable } from '@nestjs/common';
import type { Actor } from './actor.js';

type Enricher = (personId: string) => Promise<Partial<Actor>>;

/** Features above identity add to a freshly loaded actor what only they know, e.g. memberships. */
@Injectable()
export class ActorEnrichers {
  private readonly enrichers: Enricher[] = [];

  register(enricher: Enricher): void {
    this.enrichers.push(enricher);
  }

  async enrich(actor: Actor & { personId: string }): Promise<Actor> {
    const parts = await Promise.all(this.enrichers.map((enricher) => enricher(actor.personId)));
    return Object.assign({}, actor, ...parts) as Actor;
  }
}
