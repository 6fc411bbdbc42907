import { Injectable } from '@nestjs/common';
import type { lintChallenge } from '#libs/contracts/challenges';
import type { Answer } from '#libs/contracts/operation';
import { AppError } from '#libs/core/app-error';
import type { Actor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { asDrafted } from './amendments/amended-content.js';
import { findings, isPublishable, type Finding } from './challenge-gate.js';
import { challengePolicy } from './challenges.policy.js';
import { ChallengesRepository, type ChallengeRow } from './challenges.repository.js';
import { DeadlineLinter } from './deadline/deadline-linter.js';
import { deadlineSentence } from './deadline/deadline-words.js';
import { RubricRepository } from './evaluation/rubric.repository.js';
import { lintMessage } from './lint-words.js';
import { TermsRepository } from './terms/terms.repository.js';

/** Tells what a challenge still lacks, as a list to work through or as a refusal. */
@Injectable()
export class ChallengeReadiness {
  constructor(
    private readonly challenges: ChallengesRepository,
    private readonly terms: TermsRepository,
    private readonly rubric: RubricRepository,
    private readonly deadlines: DeadlineLinter,
    private readonly clock: Clock,
  ) {}

  async lint(actor: Actor, id: string): Promise<Answer<typeof lintChallenge>> {
    const row = await this.challenges.find(id, actor.personId);
    challengePolicy.assert('manage', actor, row);
    const drafted = asDrafted(row);
    const found = await this.findings(drafted);
    const gaps = found.map(({ field, code, level }) => ({
      field,
      code,
      level,
      message: lintMessage(code, actor.uiLocale),
      suggestion: null,
    }));
    const doubts = (await this.deadlines.lint(drafted)).map((finding) => ({
      field: 'deadline',
      code: finding.code,
      level: 'warning' as const,
      message: deadlineSentence(finding, actor.uiLocale),
      suggestion: finding.suggestion,
    }));
    return { items: [...gaps, ...doubts], publishable: isPublishable(found) };
  }

  /** Throws `gate_incomplete`, naming everything that is missing. */
  async assertComplete(actor: Actor, row: ChallengeRow): Promise<void> {
    const found = await this.findings(asDrafted(row));
    if (isPublishable(found)) return;
    const errors = found
      .filter(({ level }) => level === 'missing')
      .map(({ field, code }) => ({ path: field, code, message: lintMessage(code, actor.uiLocale) }));
    throw new AppError('gate_incomplete', { missing: errors.map(({ path }) => path).join(', ') }, { errors });
  }

  private async findings(row: ChallengeRow): Promise<Finding[]> {
    const sheet = await this.terms.latest(row.id);
    const criteria = await this.rubric.criteria(row.id);
    const facts = {
      ...row,
      terms: sheet?.text ?? null,
      weights: criteria.map(({ weight }) => weight),
      hasReward: row.rewardAsWritten !== '' || row.rewardMoney !== null,
    };
    return findings(facts, this.clock.now());
  }
}
