import { Injectable } from '@nestjs/common';
import { scoresSaved, type score } from '#libs/contracts/evaluation';
import type { FieldError } from '#libs/contracts/errors';
import type { Input } from '#libs/contracts/operation';
import { AppError } from '#libs/core/app-error';
import type { SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { Outbox } from '#libs/core/outbox/outbox';
import type { AssignmentView } from './assignment-views.js';
import { assignmentPolicy } from './assignments.policy.js';
import { AssignmentsRepository, type AssignmentRow } from './assignments.repository.js';
import { AssignmentsService } from './assignments.service.js';
import type { RubricCriterion } from './rubric-criterion.entity.js';
import { RubricRepository } from './rubric.repository.js';

type Scores = Input<typeof score>['body'];

/** How evaluators judge: saved as often as they like, handed in once. */
@Injectable()
export class ScoringService {
  constructor(
    private readonly database: Database,
    private readonly assignments: AssignmentsRepository,
    private readonly service: AssignmentsService,
    private readonly rubric: RubricRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  score(actor: SignedInActor, { params, body }: Input<typeof score>): Promise<AssignmentView> {
    return this.database.transaction(async () => {
      const row = await this.assignments.findLocked(params.id);
      assignmentPolicy.assert('own', actor, row);
      assertMayScore(actor, row, body.final);
      assertFits(body, await this.rubric.criteria(row.challengeId));
      await this.assignments.saveScores(row.id, body.scores);
      const submittedAt = body.final ? this.clock.now() : undefined;
      await this.assignments.setState(row.id, body.final ? 'submitted' : 'in_progress', {
        reason: row.reason,
        submittedAt,
      });
      const fact = { challengeId: row.challengeId, assignmentId: row.id, final: body.final };
      await this.outbox.record(scoresSaved, fact, actor);
      return this.service.view(actor, row.id);
    });
  }
}

function assertMayScore(actor: SignedInActor, row: AssignmentRow, final: boolean): void {
  if (assignmentPolicy.allows('score', actor, row)) return;
  if (row.state === 'conflicted') throw new AppError('conflict_of_interest');
  throw new AppError(
    'illegal_transition',
    { from: row.state, to: final ? 'submitted' : 'in_progress' },
    { allowed: [] },
  );
}

/** Each value on its criterion's scale, no criterion twice or of another rubric, and none left out of a final review. */
function assertFits({ scores, final }: Scores, criteria: readonly RubricCriterion[]): void {
  const scales = new Map(criteria.map(({ id, scale }) => [id, scale]));
  const errors = scores.flatMap(({ criterionId, value }, n): FieldError[] => {
    const scale = scales.get(criterionId);
    // Taken out, so that what is left was not scored.
    scales.delete(criterionId);
    if (scale === undefined) {
      return [
        {
          path: `scores.${n}.criterionId`,
          code: 'unknown_criterion',
          message: 'is no criterion here, or named twice',
        },
      ];
    }
    if (value <= scale) return [];
    return [{ path: `scores.${n}.value`, code: 'above_scale', message: `must be at most ${scale}` }];
  });
  const missing = final ? [...scales.keys()] : [];
  errors.push(
    ...missing.map((id) => ({ path: `scores.${id}`, code: 'missing', message: 'has no value yet' })),
  );
  if (errors.length > 0) throw new AppError('invalid', {}, { errors });
}
