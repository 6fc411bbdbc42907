import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '#libs/contracts/localized-text';

/** Which submission won, and the project that came of it. */
@Entity('awards')
@ForeignKey('challenges', ['challengeId'], ['id'], { name: 'fk_awards_challenge' })
@ForeignKey('submissions', ['submissionId'], ['id'], { name: 'fk_awards_submission' })
@ForeignKey('persons', ['awardedBy'], ['id'], { name: 'fk_awards_person' })
@Index('uq_awards_submission', ['submissionId'], { unique: true })
export class Award {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_awards' })
  challengeId: string;

  @Column({ type: 'uuid' })
  submissionId: string;

  @Column({ type: 'uuid' })
  projectId: string;

  @Column({ type: 'jsonb', nullable: true })
  statement: LocalizedText | null;

  @Column({ type: 'uuid' })
  awardedBy: string;

  @Column({ type: 'timestamptz', precision: 3 })
  at: Date;
}
