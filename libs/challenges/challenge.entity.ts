import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { z } from 'zod';
import type { CancellationRequest, cancelReason, ChallengeState } from '#libs/contracts/challenges';
import type { LocalizedText } from '#libs/contracts/localized-text';
import type { Money } from '#libs/contracts/primitives';

/** Stored as JSON. */
export interface AwardProposal {
  submissionId: string;
  statement: LocalizedText | null;
  by: string;
  at: string;
}

export type CancelReason = z.infer<typeof cancelReason>;

/**
 * An open challenge. `search` is filled by `challenges.reindex`; its index is made by hand:
 * `create index ix_challenges_search on challenges using gin (search)`.
 */
@Entity('challenges')
@Check(
  'ck_challenges_state',
  `"state" in ('draft', 'in_review', 'published', 'open', 'amended', 'evaluating', 'decided', 'appeal', 'award_proposed', 'awarded', 'transition', 'closed', 'cancelled')`,
)
@Check('ck_challenges_visibility', `"visibility" in ('public', 'organisation')`)
@Check('ck_challenges_cancel_reason', `("state" = 'cancelled') = ("cancel_reason" is not null)`)
@Check(
  'ck_challenges_deadline',
  `("deadline_at" is null) = ("deadline_local" is null or "deadline_zone" is null)`,
)
@Check('ck_challenges_amended_from', `("state" = 'amended') = ("amended_from" is not null)`)
@Check('ck_challenges_award_proposal', `("state" = 'award_proposed') = ("award_proposal" is not null)`)
@Check('ck_challenges_grace', '"grace_minutes" between 0 and 1440')
@ForeignKey('organisations', ['organisationId'], ['id'], { name: 'fk_challenges_organisation' })
@ForeignKey('persons', ['createdBy'], ['id'], { name: 'fk_challenges_author' })
@Index('ix_challenges_announced', ['listedAt', 'id'], {
  where: `"published_at" is not null and "visibility" = 'public'`,
})
@Index('ix_challenges_state', ['state', 'listedAt', 'id'], {
  where: `"published_at" is not null and "visibility" = 'public'`,
})
@Index('ix_challenges_sector', ['sector', 'listedAt', 'id'], {
  where: `"published_at" is not null and "visibility" = 'public'`,
})
@Index('ix_challenges_private', ['organisationId'], {
  where: `"published_at" is null or "visibility" <> 'public'`,
})
@Index('ix_challenges_organisation', ['organisationId', 'listedAt', 'id'])
@Index('ix_challenges_due', ['deadlineAt'], { where: `"state" in ('open', 'amended')` })
@Index('ix_challenges_to_open', ['id'], { where: `"state" = 'published'` })
@Index('ix_challenges_search', { synchronize: false })
export class Challenge {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_challenges' })
  id: string;

  @Column({ type: 'int', default: 1 })
  version: number;

  @Column({ type: 'uuid' })
  organisationId: string;

  @Column({ type: 'uuid' })
  createdBy: string;

  @Column({ type: 'jsonb' })
  title: LocalizedText;

  @Column({ type: 'jsonb', nullable: true })
  summary: LocalizedText | null;

  @Column({ type: 'jsonb', nullable: true })
  need: LocalizedText | null;

  @Column({ type: 'jsonb', nullable: true })
  context: LocalizedText | null;

  @Column({ type: 'jsonb', nullable: true })
  constraints: LocalizedText | null;

  @Column({ type: 'jsonb', default: [] })
  successTests: LocalizedText[];

  /** NACE Rev.2 division. */
  @Column({ type: 'text', nullable: true })
  sector: string | null;

  @Column({ type: 'smallint', nullable: true })
  trlIn: number | null;

  @Column({ type: 'smallint', nullable: true })
  trlOut: number | null;

  @Column({ type: 'text', default: '' })
  rewardAsWritten: string;

  @Column({ type: 'jsonb', nullable: true })
  rewardMoney: Money | null;

  /** The intention, `2026-10-30T16:00` on the wall clock of `deadlineZone`; the instant follows from both. */
  @Column({ type: 'text', nullable: true })
  deadlineLocal: string | null;

  @Column({ type: 'text', nullable: true })
  deadlineZone: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  deadlineAt: Date | null;

  /** How long after the deadline a submission is still taken. */
  @Column({ type: 'int', default: 0 })
  graceMinutes: number;

  @Column({ type: 'text', default: 'public' })
  visibility: 'public' | 'organisation';

  @Column({ type: 'text', default: 'draft' })
  state: ChallengeState;

  @Column({ type: 'text', nullable: true })
  cancelReason: CancelReason | null;

  /** A manager's wish to call it off, until somebody consents. */
  @Column({ type: 'jsonb', nullable: true })
  cancellationRequest: CancellationRequest | null;

  /** An award that waits for a second person. */
  @Column({ type: 'jsonb', nullable: true })
  awardProposal: AwardProposal | null;

  /** Where an amendment began, and where it leads back to. */
  @Column({ type: 'text', nullable: true })
  amendedFrom: 'published' | 'open' | null;

  /** Why it was decided although reviews were missing. */
  @Column({ type: 'text', nullable: true })
  decisionNote: string | null;

  /** Reviews each submission needs before the decision. */
  @Column({ type: 'smallint', default: 1 })
  minimumReviews: number;

  /** Evaluators do not learn whose submission they judge. */
  @Column({ type: 'boolean', default: false })
  blind: boolean;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  publishedAt: Date | null;

  /** From when on the sponsor may read what was submitted. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  evaluatingAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  decidedAt: Date | null;

  /** Until when the decision can be appealed against. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  appealUntil: Date | null;

  /** What the sponsor says at the end. */
  @Column({ type: 'jsonb', nullable: true })
  outcome: LocalizedText | null;

  @Column({ type: 'uuid', nullable: true })
  projectId: string | null;

  /** Its place in lists: when it was published, or created as long as it is not. */
  @Column({ type: 'timestamptz', precision: 3 })
  listedAt: Date;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'tsvector', nullable: true, select: false, insert: false, update: false })
  search: string | null;
}
