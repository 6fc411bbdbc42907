import { Controller } from '@nestjs/common';
import { readStatistics, type ChallengeStatistics } from '#libs/contracts/challenge-statistics';
import type { Input } from '#libs/contracts/operation';
import type { Actor } from '#libs/core/auth/actor';
import { Given, Route, Who } from '#libs/core/http/route';
import { StatisticsService } from './statistics.service.js';

@Controller()
export class StatisticsController {
  constructor(private readonly statistics: StatisticsService) {}

  @Route(readStatistics)
  read(@Who() actor: Actor, @Given() input: Input<typeof readStatistics>): Promise<ChallengeStatistics> {
    return this.statistics.read(actor, input);
  }
}
