import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

@Entity('evaluation_scores')
@Check('ck_evaluation_scores_value', `"value" between 0 and 100`)
@ForeignKey('evaluation_assignments', ['assignmentId'], ['id'], {
  name: 'fk_evaluation_scores_assignment',
  onDelete: 'CASCADE',
})
@ForeignKey('rubric_criteria', ['criterionId'], ['id'], { name: 'fk_evaluation_scores_criterion' })
export class EvaluationScore {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_evaluation_scores' })
  assignmentId: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_evaluation_scores' })
  criterionId: string;

  @Column({ type: 'smallint' })
  value: number;

  @Column({ type: 'text', default: '' })
  comment: string;
}
