import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '#libs/contracts/localized-text';
import type { AmendedContent } from './amended-content.js';

/** One change of a challenge after its publication: under way, or published with what it changed. */
@Entity('challenge_amendments')
@Check(
  'ck_challenge_amendments_published',
  `("published_at" is null) = ("published_by" is null) and ("published_at" is null or "after" is not null)`,
)
@ForeignKey('challenges', ['challengeId'], ['id'], { name: 'fk_challenge_amendments_challenge' })
@ForeignKey('persons', ['startedBy'], ['id'], { name: 'fk_challenge_amendments_starter' })
@ForeignKey('persons', ['publishedBy'], ['id'], { name: 'fk_challenge_amendments_publisher' })
@Index('uq_challenge_amendments_number', ['challengeId', 'number'], { unique: true })
@Index('uq_challenge_amendments_under_way', ['challengeId'], {
  unique: true,
  where: `"published_at" is null`,
})
export class Amendment {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_challenge_amendments' })
  id: string;

  @Column({ type: 'uuid' })
  challengeId: string;

  /** 1 for the first of a challenge. */
  @Column({ type: 'int' })
  number: number;

  @Column({ type: 'uuid' })
  startedBy: string;

  @Column({ type: 'timestamptz', precision: 3 })
  startedAt: Date;

  @Column({ type: 'jsonb' })
  before: AmendedContent;

  /** While it is under way, what was written so far; nobody but the managers sees it. */
  @Column({ type: 'jsonb', nullable: true })
  after: AmendedContent | null;

  /** The versions of the terms on either side; the same where they stayed. */
  @Column({ type: 'int' })
  termsBefore: number;

  @Column({ type: 'int' })
  termsAfter: number;

  @Column({ type: 'jsonb', nullable: true })
  statement: LocalizedText | null;

  @Column({ type: 'boolean', default: false })
  reacceptRequired: boolean;

  @Column({ type: 'uuid', nullable: true })
  publishedBy: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  publishedAt: Date | null;
}
