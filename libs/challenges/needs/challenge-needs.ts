import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import type { Need } from '#libs/core/needs/need';
import { Needs, type NeedsQuery } from '#libs/core/needs/needs';
import { readingOf } from '#libs/language/reading';
import {
  needOfAuthor,
  needOfDraft,
  needOfEvaluator,
  needOfJudging,
  needOfLifecycle,
} from './needs-of-challenges.js';
import { ChallengeNeedsRepository } from './needs.repository.js';

/** What in challenges needs a person: as manager, as evaluator, as author. */
@Injectable()
export class ChallengeNeeds implements OnModuleInit {
  constructor(
    private readonly needs: Needs,
    private readonly rows: ChallengeNeedsRepository,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.needs.register((actor, query) => this.of(actor, query));
  }

  private async of(actor: SignedInActor, query: NeedsQuery): Promise<Need[]> {
    const reading = readingOf(actor, query);
    const now = this.clock.now();
    const [drafts, judging, evaluations, unfinished, lifecycle] = await Promise.all([
      this.rows.drafts(actor.personId),
      this.rows.judging(actor.personId),
      this.rows.evaluations(actor.personId),
      this.rows.unfinished(actor.personId, now),
      this.rows.lifecycle(actor.personId, now),
    ]);
    return [
      ...drafts.map((row) => needOfDraft(reading, row, now)),
      ...judging.flatMap((row) => needOfJudging(reading, row)),
      ...lifecycle.map((row) => needOfLifecycle(reading, row)),
      ...evaluations.map((row) => needOfEvaluator(reading, row)),
      ...unfinished.map((row) => needOfAuthor(reading, row)),
    ];
  }
}
