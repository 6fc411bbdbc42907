import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '#libs/contracts/localized-text';
import type { QuestionState } from '#libs/contracts/questions';

/** What somebody asked of a sponsor. Its id tells nothing of when: until it is answered, it is confidential. */
@Entity('challenge_questions')
@Check('ck_challenge_questions_state', `"state" in ('asked', 'opened', 'answered', 'withdrawn')`)
@Check(
  'ck_challenge_questions_answer',
  `("state" = 'answered') = ("answer" is not null and "answered_at" is not null and "answered_by" is not null)`,
)
@ForeignKey('challenges', ['challengeId'], ['id'], { name: 'fk_challenge_questions_challenge' })
@ForeignKey('persons', ['authorId'], ['id'], { name: 'fk_challenge_questions_author' })
@ForeignKey('persons', ['answeredBy'], ['id'], { name: 'fk_challenge_questions_answerer' })
@Index('ix_challenge_questions_challenge', ['challengeId', 'askedAt', 'id'])
@Index('ix_challenge_questions_author', ['authorId'])
export class Question {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_challenge_questions' })
  id: string;

  @Column({ type: 'uuid' })
  challengeId: string;

  @Column({ type: 'uuid' })
  authorId: string;

  @Column({ type: 'jsonb' })
  text: LocalizedText;

  @Column({ type: 'jsonb', nullable: true })
  answer: LocalizedText | null;

  @Column({ type: 'text', default: 'asked' })
  state: QuestionState;

  @Column({ type: 'timestamptz' })
  askedAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  answeredAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  answeredBy: string | null;
}
