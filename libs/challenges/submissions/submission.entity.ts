import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '#libs/contracts/localized-text';
import type { SubmissionState } from '#libs/contracts/submissions';
import type { Licences } from './licences.js';

/** One person's answer to a challenge, or that of a team, whose lead is its author. Its id tells nothing of when it came. */
@Entity('submissions')
@Check(
  'ck_submissions_state',
  `"state" in ('draft', 'submitted', 'withdrawn', 'eligible', 'ineligible', 'under_review', 'shortlisted', 'awarded', 'not_selected', 'frozen')`,
)
@Check(
  'ck_submissions_receipt',
  `("receipt_at" is null) = ("receipt" is null) and ("receipt" is null) = ("snapshot" is null)`,
)
@Check('ck_submissions_ruled_out', `("state" = 'ineligible') = ("ruled_out_reason" is not null)`)
@ForeignKey('challenges', ['challengeId'], ['id'], { name: 'fk_submissions_challenge' })
@ForeignKey('persons', ['authorId'], ['id'], { name: 'fk_submissions_author' })
@ForeignKey('organisations', ['organisationId'], ['id'], { name: 'fk_submissions_organisation' })
@Index('uq_submissions_author', ['challengeId', 'authorId'], {
  unique: true,
  where: `"state" <> 'withdrawn'`,
})
@ForeignKey('teams', ['teamId'], ['id'], { name: 'fk_submissions_team' })
@Index('uq_submissions_team', ['teamId'], { unique: true, where: `"state" <> 'withdrawn'` })
@Index('ix_submissions_author', ['authorId'])
@Index('ix_submissions_team', ['teamId'])
export class Submission {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_submissions' })
  id: string;

  @Column({ type: 'int', default: 1 })
  version: number;

  @Column({ type: 'uuid' })
  challengeId: string;

  @Column({ type: 'uuid' })
  authorId: string;

  @Column({ type: 'uuid', nullable: true })
  teamId: string | null;

  @Column({ type: 'uuid', nullable: true })
  organisationId: string | null;

  @Column({ type: 'jsonb' })
  title: LocalizedText;

  @Column({ type: 'jsonb', nullable: true })
  body: LocalizedText | null;

  @Column({ type: 'jsonb', default: {} })
  licences: Licences;

  @Column({ type: 'text', default: 'draft' })
  state: SubmissionState;

  /** Why it is out of the running; its author is told. */
  @Column({ type: 'text', nullable: true })
  ruledOutReason: string | null;

  /** SHA-256 of `snapshot`. */
  @Column({ type: 'text', nullable: true })
  receipt: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  receiptAt: Date | null;

  /** What was handed in, as the canonical JSON that the receipt is the hash of. */
  @Column({ type: 'text', nullable: true, select: false })
  snapshot: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  updatedAt: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
