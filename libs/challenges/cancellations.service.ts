import { Injectable } from '@nestjs/common';
import { cancellationRequested, type requestCancellation } from '#libs/contracts/challenges';
import type { Input } from '#libs/contracts/operation';
import type { SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { Outbox } from '#libs/core/outbox/outbox';
import { AppError } from '#libs/core/app-error';
import { illegalMove } from './challenge-moves.js';
import type { ChallengeView } from './challenge-view.js';
import { challengePolicy } from './challenges.policy.js';
import { ChallengesRepository } from './challenges.repository.js';
import { ChallengesService } from './challenges.service.js';

/** The first of the two signatures that call off what has opened; the second is the move itself. */
@Injectable()
export class CancellationsService {
  constructor(
    private readonly database: Database,
    private readonly challenges: ChallengesRepository,
    private readonly service: ChallengesService,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Asking twice changes the reason. Whoever may cancel alone is refused: nobody else has to consent. */
  request(actor: SignedInActor, { params, body }: Input<typeof requestCancellation>): Promise<ChallengeView> {
    return this.database.transaction(async () => {
      const row = await this.challenges.findLocked(params.id, actor.personId);
      challengePolicy.assert('manage', actor, row);
      const now = this.clock.now();
      if (challengePolicy.allows('cancel', actor, row)) throw new AppError('forbidden');
      if (!challengePolicy.allows('requestCancel', actor, row))
        throw illegalMove(actor, row, 'cancelled', now);
      const request = { reason: body.reason, by: actor.personId, at: now.toISOString() };
      await this.challenges.update(row.id, row.version, { cancellationRequest: request });
      await this.outbox.record(cancellationRequested, { challengeId: row.id }, actor);
      return this.service.read(actor, row.id);
    });
  }
}
