import { Injectable } from '@nestjs/common';
import {
  assignmentReassigned,
  reviewReopened,
  type AssignmentState,
  type reassignEvaluator,
  type reopenReview,
} from '#libs/contracts/evaluation';
import type { Input } from '#libs/contracts/operation';
import { AppError } from '#libs/core/app-error';
import type { SignedInActor } from '#libs/core/auth/actor';
import { Database } from '#libs/core/database/database';
import { Outbox } from '#libs/core/outbox/outbox';
import type { AssignmentView } from './assignment-views.js';
import { assignmentPolicy } from './assignments.policy.js';
import { AssignmentsRepository, type AssignmentRow } from './assignments.repository.js';
import { AssignmentsService } from './assignments.service.js';

/** What managers change of an assignment that runs: who has it, and whether its review is finished. */
@Injectable()
export class ReassigningService {
  constructor(
    private readonly database: Database,
    private readonly assignments: AssignmentsRepository,
    private readonly service: AssignmentsService,
    private readonly outbox: Outbox,
  ) {}

  /** The former evaluator loses the submission with the commit; somebody else is asked. Answers the new assignment. */
  reassign(actor: SignedInActor, { params, body }: Input<typeof reassignEvaluator>): Promise<AssignmentView> {
    return this.database.transaction(async () => {
      const row = await this.managed(actor, params.id, 'reassign', 'reassigned');
      await this.assignments.setState(row.id, 'reassigned', { reason: body.reason ?? row.reason });
      const fact = { challengeId: row.challengeId, assignmentId: row.id, from: row.state };
      await this.outbox.record(assignmentReassigned, fact, actor);
      this.service.announceLoss(row, 'reassigned');
      const asked = { submissionId: row.submissionId, evaluatorId: body.evaluatorId };
      return this.service.view(actor, await this.service.propose(actor, row.challengeId, asked));
    });
  }

  /** The review does not count until it is handed in again; its scores stay as they were. */
  reopen(actor: SignedInActor, { params, body }: Input<typeof reopenReview>): Promise<AssignmentView> {
    return this.database.transaction(async () => {
      const row = await this.managed(actor, params.id, 'reopen', 'reopened');
      await this.assignments.setState(row.id, 'reopened', { reason: body.reason });
      const fact = { challengeId: row.challengeId, assignmentId: row.id };
      await this.outbox.record(reviewReopened, fact, actor);
      return this.service.view(actor, row.id);
    });
  }

  /** The assignment, held with its challenge: the decision waits until the change is done, or the change comes too late. */
  private async managed(
    actor: SignedInActor,
    id: string,
    action: 'reassign' | 'reopen',
    to: AssignmentState,
  ): Promise<AssignmentRow> {
    const row = await this.assignments.findLocked(id);
    assignmentPolicy.assert('manage', actor, row);
    if (!assignmentPolicy.allows(action, actor, row))
      throw new AppError('illegal_transition', { from: row.state, to }, { allowed: [] });
    return row;
  }
}
