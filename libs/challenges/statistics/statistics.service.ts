import { Injectable } from '@nestjs/common';
import {
  FEWEST_WATCHING_TOLD,
  funnelStep,
  type ChallengeStatistics,
  type FunnelStep,
  type readStatistics,
} from '#libs/contracts/challenge-statistics';
import type { Input } from '#libs/contracts/operation';
import type { Side } from '#libs/contracts/primitives';
import type { Actor } from '#libs/core/auth/actor';
import { challengePolicy } from '../challenges.policy.js';
import { ChallengesRepository } from '../challenges.repository.js';
import { SolverSides } from '../solver-sides.js';
import { StatisticsRepository } from './statistics.repository.js';

const BEFORE_DEADLINE: readonly FunnelStep[] = ['watching', 'accepted', 'asked'];

/** How far people from each side come, for managers. */
@Injectable()
export class StatisticsService {
  constructor(
    private readonly challenges: ChallengesRepository,
    private readonly statistics: StatisticsRepository,
    private readonly sides: SolverSides,
  ) {}

  async read(
    actor: Actor,
    { params }: Pick<Input<typeof readStatistics>, 'params'>,
  ): Promise<ChallengeStatistics> {
    const challenge = await this.challenges.find(params.id, actor.personId);
    challengePolicy.assert('manage', actor, challenge);
    const seesAll = challengePolicy.allows('seeSubmissions', actor, challenge);
    const rows = await this.statistics.interest(challenge.id);
    if (seesAll) rows.push(...(await this.statistics.handedIn(challenge.id)));
    const sides = await this.sides.of(rows);
    const placed = rows.map(({ step }, n) => ({ step, side: sides[n] ?? 'OTHER' }));
    return {
      challengeId: challenge.id,
      steps: (seesAll ? funnelStep.options : BEFORE_DEADLINE).map((step) => ({
        step,
        count: countOf(step, placed),
      })),
    };
  }
}

function countOf(
  step: FunnelStep,
  placed: readonly { step: FunnelStep; side: Side }[],
): ChallengeStatistics['steps'][number]['count'] {
  const on = (side: Side): number | null => {
    const found = placed.filter((one) => one.step === step && one.side === side).length;
    return step === 'watching' && found < FEWEST_WATCHING_TOLD ? null : found;
  };
  return { EU: on('EU'), CN: on('CN'), OTHER: on('OTHER') };
}
