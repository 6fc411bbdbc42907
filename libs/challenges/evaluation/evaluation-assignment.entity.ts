import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { AssignmentState } from '#libs/contracts/evaluation';

@Entity('evaluation_assignments')
@Check(
  'ck_evaluation_assignments_state',
  `"state" in ('proposed', 'accepted', 'declined', 'conflicted', 'in_progress', 'submitted', 'reopened', 'reassigned')`,
)
@ForeignKey('challenges', ['challengeId'], ['id'], { name: 'fk_evaluation_assignments_challenge' })
@ForeignKey('submissions', ['submissionId'], ['id'], { name: 'fk_evaluation_assignments_submission' })
@ForeignKey('persons', ['evaluatorId'], ['id'], { name: 'fk_evaluation_assignments_evaluator' })
@Index('uq_evaluation_assignments_once', ['submissionId', 'evaluatorId'], { unique: true })
@Index('ix_evaluation_assignments_challenge', ['challengeId'])
@Index('ix_evaluation_assignments_evaluator', ['evaluatorId'])
export class EvaluationAssignment {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_evaluation_assignments' })
  id: string;

  @Column({ type: 'uuid' })
  challengeId: string;

  @Column({ type: 'uuid' })
  submissionId: string;

  @Column({ type: 'uuid' })
  evaluatorId: string;

  @Column({ type: 'text', default: 'proposed' })
  state: AssignmentState;

  /** Why it was declined, given to somebody else or opened again, or what the conflict is. */
  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  submittedAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
