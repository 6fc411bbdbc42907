import { Injectable } from '@nestjs/common';
import { AppError } from '#libs/core/app-error';

/** What may stand between a complete challenge and its publication (domain.md, state machines). */
export type GuardName = 'screening' | 'moderation';

/** `not_needed` and `cleared` let it pass, `held` does not. */
export type GuardAnswer = 'not_needed' | 'cleared' | 'held';

/**
 * The ports of parts that other issues build: export screening, and the moderators of a node. Until they register, and where
 * they have nothing to say, the answer is "not needed".
 */
@Injectable()
export class PublicationGuards {
  private readonly guards = new Map<GuardName, (challengeId: string) => Promise<GuardAnswer>>();

  /** Called once by the part that guards, when its module starts. */
  register(name: GuardName, guard: (challengeId: string) => Promise<GuardAnswer>): void {
    this.guards.set(name, guard);
  }

  async answerOf(name: GuardName, challengeId: string): Promise<GuardAnswer> {
    return (await this.guards.get(name)?.(challengeId)) ?? 'not_needed';
  }

  /** 409 while one of these holds it. */
  async assertPasses(challengeId: string, ...names: GuardName[]): Promise<void> {
    for (const name of names)
      if ((await this.answerOf(name, challengeId)) === 'held') throw new AppError(`${name}_holds`);
  }
}
