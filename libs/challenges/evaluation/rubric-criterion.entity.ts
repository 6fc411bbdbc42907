import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '#libs/contracts/localized-text';

@Entity('rubric_criteria')
@Check('ck_rubric_criteria_weight', `"weight" between 1 and 100`)
@Check('ck_rubric_criteria_scale', `"scale" between 2 and 100`)
@ForeignKey('challenges', ['challengeId'], ['id'], {
  name: 'fk_rubric_criteria_challenge',
  onDelete: 'CASCADE',
})
@Index('uq_rubric_criteria_position', ['challengeId', 'position'], { unique: true })
export class RubricCriterion {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_rubric_criteria' })
  id: string;

  @Column({ type: 'uuid' })
  challengeId: string;

  @Column({ type: 'smallint' })
  position: number;

  @Column({ type: 'jsonb' })
  label: LocalizedText;

  /** In per cent; those of one challenge add up to 100. */
  @Column({ type: 'smallint' })
  weight: number;

  @Column({ type: 'smallint' })
  scale: number;
}
