import { Injectable } from '@nestjs/common';
import { awardProposed, type proposeAward } from '#libs/contracts/evaluation';
import type { Input } from '#libs/contracts/operation';
import { AppError } from '#libs/core/app-error';
import type { SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { Outbox } from '#libs/core/outbox/outbox';
import { optionalText } from '#libs/language/reading';
import { ChallengeLifecycle } from '../challenge-lifecycle.service.js';
import { illegalMove } from '../challenge-moves.js';
import type { ChallengeView } from '../challenge-view.js';
import { challengePolicy } from '../challenges.policy.js';
import { ChallengesRepository } from '../challenges.repository.js';
import { ChallengesService } from '../challenges.service.js';
import { SubmissionsRepository } from '../submissions/submissions.repository.js';
import { AwardsRepository } from './awards.repository.js';
import { assertWinnable } from './winnable.js';

/** The first of two signatures under an award that is too large for one. */
@Injectable()
export class AwardProposals {
  constructor(
    private readonly database: Database,
    private readonly challenges: ChallengesRepository,
    private readonly service: ChallengesService,
    private readonly submissions: SubmissionsRepository,
    private readonly awards: AwardsRepository,
    private readonly lifecycle: ChallengeLifecycle,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** A second proposal takes the place of the first, and its author cannot confirm it either. */
  propose(actor: SignedInActor, { params, body }: Input<typeof proposeAward>): Promise<ChallengeView> {
    return this.database.transaction(async () => {
      const row = await this.challenges.findLocked(params.id, actor.personId);
      challengePolicy.assert('manage', actor, row);
      const now = this.clock.now();
      if (!challengePolicy.allows('proposeAward', actor, row))
        throw illegalMove(actor, row, 'award_proposed', now);
      const submission = await this.submissions.find(body.submissionId);
      assertWinnable(row, submission);
      if (!(await this.awards.canBeConfirmed(row, [actor.personId, ...submission.partyIds])))
        throw new AppError('nobody_confirms');
      const statement = optionalText(null, body.statement, actor.personId, now);
      const awardProposal = {
        submissionId: submission.id,
        statement,
        by: actor.personId,
        at: now.toISOString(),
      };
      if (row.state === 'decided') await this.lifecycle.move(actor, row, 'award_proposed', { awardProposal });
      else await this.challenges.update(row.id, row.version, { awardProposal });
      await this.outbox.record(awardProposed, { challengeId: row.id }, actor);
      return this.service.read(actor, row.id);
    });
  }
}
