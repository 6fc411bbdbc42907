import { Injectable } from '@nestjs/common';
import { submissionScreened, type screenSubmission } from '#libs/contracts/evaluation';
import type { Input } from '#libs/contracts/operation';
import { AppError, invalidField } from '#libs/core/app-error';
import type { SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { Outbox } from '#libs/core/outbox/outbox';
import { screenedNext } from '../submissions/submission-state.js';
import type { SubmissionView } from '../submissions/submission-views.js';
import { submissionPolicy } from '../submissions/submissions.policy.js';
import { SubmissionsRepository } from '../submissions/submissions.repository.js';
import { SubmissionsService } from '../submissions/submissions.service.js';

/** What managers decide of single submissions while they are judged: admitted, ruled out, shortlisted. */
@Injectable()
export class ScreeningService {
  constructor(
    private readonly database: Database,
    private readonly submissions: SubmissionsRepository,
    private readonly service: SubmissionsService,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  screen(actor: SignedInActor, { params, body }: Input<typeof screenSubmission>): Promise<SubmissionView> {
    return this.database.transaction(async () => {
      const row = await this.submissions.findLocked(params.id);
      submissionPolicy.assert('manage', actor, row);
      const allowed = submissionPolicy.allows('screen', actor, row) ? screenedNext(row.state) : [];
      if (!allowed.includes(body.to))
        throw new AppError('illegal_transition', { from: row.state, to: body.to }, { allowed });
      await this.submissions.screen(row.id, body.to, reasonOf(body), this.clock.now());
      const fact = { challengeId: row.challengeId, submissionId: row.id, from: row.state, to: body.to };
      await this.outbox.record(submissionScreened, fact, actor);
      return this.service.read(actor, row.id);
    });
  }
}

/** Nobody is ruled out without being told why; nothing else is justified. */
function reasonOf({ to, reason }: Input<typeof screenSubmission>['body']): string | null {
  if (to !== 'ineligible') return null;
  if (reason !== undefined) return reason;
  throw invalidField('reason', 'reason_required', 'must say why, for the author to read');
}
