import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { GigState, LanguageNeed } from '#libs/contracts/gigs';
import type { LocalizedText } from '#libs/contracts/localized-text';
import type { Money, Side } from '#libs/contracts/primitives';
import type { Skill } from '#libs/contracts/skills';

/** A micro-task of a project that anybody on the platform may take on, one at a time. */
@Entity('gigs')
@Check('ck_gigs_state', `"state" in ('open', 'claimed', 'delivered', 'accepted', 'withdrawn')`)
@Check('ck_gigs_side', `"side" in ('EU', 'CN', 'OTHER')`)
@Check('ck_gigs_hours', '"hours" > 0')
@Check(
  'ck_gigs_due',
  `("due_local" is null) = ("due_at" is null) and ("due_zone" is null) = ("due_at" is null)`,
)
@Check(
  'ck_gigs_claimer',
  `("claimer_id" is null) = ("claimed_at" is null) and ("claimer_id" is null or "claimer_id" <> "poster_id")
   and ("state" = 'withdrawn' or ("state" = 'open') = ("claimer_id" is null))`,
)
@Check(
  'ck_gigs_silence',
  `("state" = 'claimed') = ("silent_since" is not null) and ("silent_since" is null) = ("warn_at" is null)
   and ("silent_since" is null) = ("lapse_at" is null) and ("silent_since" is not null or "warned_at" is null)`,
)
@Check(
  'ck_gigs_delivered',
  `("state" in ('delivered', 'accepted')) = ("delivered_at" is not null) and ("state" = 'accepted') = ("accepted_at" is not null)`,
)
@ForeignKey('projects', ['projectId'], ['id'], { name: 'fk_gigs_project', onDelete: 'CASCADE' })
@ForeignKey('persons', ['posterId'], ['id'], { name: 'fk_gigs_poster' })
@ForeignKey('persons', ['claimerId'], ['id'], { name: 'fk_gigs_claimer' })
@ForeignKey('organisations', ['organisationId'], ['id'], { name: 'fk_gigs_organisation' })
@Index('ix_gigs_newest', ['postedAt', 'id'])
@Index('ix_gigs_project', ['projectId'])
@Index('ix_gigs_poster', ['posterId'])
@Index('ix_gigs_claimer', ['claimerId'])
@Index('ix_gigs_organisation', ['organisationId'])
@Index('ix_gigs_to_warn', ['warnAt'], { where: '"warned_at" is null' })
@Index('ix_gigs_to_lapse', ['lapseAt'], { where: '"warned_at" is not null' })
export class Gig {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_gigs' })
  id: string;

  @Column({ type: 'uuid' })
  projectId: string;

  @Column({ type: 'uuid' })
  posterId: string;

  @Column({ type: 'uuid', nullable: true })
  organisationId: string | null;

  /** Where the poster stands in the project. */
  @Column({ type: 'text' })
  side: Side;

  @Column({ type: 'jsonb' })
  title: LocalizedText;

  @Column({ type: 'jsonb' })
  description: LocalizedText;

  @Column({ type: 'text', array: true })
  skills: Skill[];

  /** Halves of hours, which binary fractions hold exactly. */
  @Column({ type: 'double precision' })
  hours: number;

  @Column({ type: 'jsonb', nullable: true })
  reward: Money | null;

  @Column({ type: 'jsonb' })
  languages: LanguageNeed[];

  @Column({ type: 'text', nullable: true })
  dueLocal: string | null;

  @Column({ type: 'text', nullable: true })
  dueZone: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  dueAt: Date | null;

  @Column({ type: 'text', default: 'open' })
  state: GigState;

  /** To the millisecond, as cursors carry it. */
  @Column({ type: 'timestamptz', precision: 3 })
  postedAt: Date;

  @Column({ type: 'uuid', nullable: true })
  claimerId: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  claimedAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  deliveredAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  acceptedAt: Date | null;

  /** The claimer's last sign of life; only while they have it. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  silentSince: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  warnAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  warnedAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  lapseAt: Date | null;
}
