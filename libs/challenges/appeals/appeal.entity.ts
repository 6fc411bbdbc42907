import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '#libs/contracts/localized-text';

/** What somebody holds against a decision, and what the sponsor says to it. Between the two of them. */
@Entity('challenge_appeals')
@Check(
  'ck_challenge_appeals_answer',
  `("answer" is null) = ("answered_at" is null) and ("answer" is null) = ("answered_by" is null)`,
)
@ForeignKey('challenges', ['challengeId'], ['id'], { name: 'fk_challenge_appeals_challenge' })
@ForeignKey('persons', ['authorId'], ['id'], { name: 'fk_challenge_appeals_author' })
@ForeignKey('persons', ['answeredBy'], ['id'], { name: 'fk_challenge_appeals_answerer' })
@Index('uq_challenge_appeals_author', ['challengeId', 'authorId'], { unique: true })
export class Appeal {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_challenge_appeals' })
  id: string;

  @Column({ type: 'uuid' })
  challengeId: string;

  @Column({ type: 'uuid' })
  authorId: string;

  @Column({ type: 'jsonb' })
  text: LocalizedText;

  @Column({ type: 'timestamptz', precision: 3 })
  filedAt: Date;

  @Column({ type: 'jsonb', nullable: true })
  answer: LocalizedText | null;

  @Column({ type: 'uuid', nullable: true })
  answeredBy: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  answeredAt: Date | null;
}
