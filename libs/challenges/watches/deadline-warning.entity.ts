import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** That a deadline is near has been said; a deadline that is moved is a new one. */
@Entity('challenge_deadline_warnings')
@ForeignKey('challenges', ['challengeId'], ['id'], {
  name: 'fk_challenge_deadline_warnings_challenge',
  onDelete: 'CASCADE',
})
export class DeadlineWarning {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_challenge_deadline_warnings' })
  challengeId: string;

  @Column({ type: 'timestamptz', precision: 3 })
  deadlineAt: Date;
}
