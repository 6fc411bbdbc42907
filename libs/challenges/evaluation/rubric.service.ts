import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import {
  rubricWritten,
  type judgeBlind,
  type readRubric,
  type rubricView,
  type writeRubric,
} from '#libs/contracts/evaluation';
import type { Input } from '#libs/contracts/operation';
import { AppError } from '#libs/core/app-error';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { Outbox } from '#libs/core/outbox/outbox';
import { reviseSource, writeLocalized } from '#libs/language/localized-text';
import { readingOf, textFor, type Reading } from '#libs/language/reading';
import { TextSubjects } from '#libs/language/text-subjects';
import { assertUnpublished, illegalMove } from '../challenge-moves.js';
import { challengePolicy } from '../challenges.policy.js';
import { ChallengesRepository } from '../challenges.repository.js';
import type { RubricCriterion } from './rubric-criterion.entity.js';
import { RubricRepository, type CriterionInput, type JudgingRules } from './rubric.repository.js';

type RubricView = z.output<typeof rubricView>;
type CriteriaInput = Input<typeof writeRubric>['body']['criteria'];

/** By what submissions are judged; fixed at publication. */
@Injectable()
export class RubricService {
  constructor(
    private readonly database: Database,
    private readonly challenges: ChallengesRepository,
    private readonly rubric: RubricRepository,
    private readonly outbox: Outbox,
    private readonly texts: TextSubjects,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor, { params, query }: Input<typeof readRubric>): Promise<RubricView> {
    const challenge = await this.challenges.find(params.id, actor.personId);
    challengePolicy.assert('read', actor, challenge);
    return view(readingOf(actor, query), await this.rubric.criteria(params.id), challenge);
  }

  write(actor: SignedInActor, { params, body }: Input<typeof writeRubric>): Promise<RubricView> {
    return this.database.transaction(async () => {
      const challenge = await this.challenges.findLocked(params.id, actor.personId);
      challengePolicy.assert('manage', actor, challenge);
      assertUnpublished(actor, challenge, this.clock.now());
      assertSum(body.criteria);
      const before = await this.rubric.criteria(challenge.id);
      const criteria = body.criteria.map((one, n) => this.labelled(actor, before[n], one));
      const rows = await this.rubric.replace(challenge.id, criteria, body);
      await this.outbox.record(rubricWritten, { challengeId: challenge.id }, actor);
      for (const { id } of rows) await this.texts.requestVariants('criterion', id);
      return view(readingOf(actor), rows, body);
    });
  }

  /**
   * Hides from now on whose submissions evaluators read. There is no way back once it is published: whoever hands in may
   * count on it.
   */
  judgeBlind(actor: SignedInActor, { params }: Input<typeof judgeBlind>): Promise<RubricView> {
    return this.database.transaction(async () => {
      const challenge = await this.challenges.findLocked(params.id, actor.personId);
      challengePolicy.assert('manage', actor, challenge);
      if (!challengePolicy.allows('judgeBlind', actor, challenge))
        throw illegalMove(actor, challenge, challenge.state, this.clock.now());
      await this.rubric.goBlind(challenge.id);
      await this.outbox.record(rubricWritten, { challengeId: challenge.id }, actor);
      return view(readingOf(actor), await this.rubric.criteria(challenge.id), { ...challenge, blind: true });
    });
  }

  /** A criterion that stays what it was keeps its translations. */
  private labelled(
    { personId }: SignedInActor,
    before: RubricCriterion | undefined,
    { label, weight, scale }: CriteriaInput[number],
  ): CriterionInput {
    const now = this.clock.now();
    const stays = before !== undefined && [label].flat()[0]?.locale === before.label.sourceLocale;
    const text = stays
      ? reviseSource(before.label, label, personId, now)
      : writeLocalized(label, personId, now);
    return { label: text, weight, scale };
  }
}

function assertSum(criteria: CriteriaInput): void {
  const sum = criteria.reduce((all, { weight }) => all + weight, 0);
  if (sum === 100) return;
  const errors = criteria.map((_, n) => ({
    path: `criteria.${n}.weight`,
    code: 'weights_not_100',
    message: `all weights together must be 100, not ${sum}`,
  }));
  throw new AppError('weights_not_100', { sum }, { errors });
}

const view = (
  reading: Reading,
  criteria: readonly Pick<RubricCriterion, 'id' | 'label' | 'weight' | 'scale'>[],
  { minimumReviews, blind }: JudgingRules,
): RubricView => ({
  criteria: criteria.map(({ id, label, weight, scale }) => ({
    id,
    label: textFor(reading, label),
    weight,
    scale,
  })),
  minimumReviews,
  blind,
});
