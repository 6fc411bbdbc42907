import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { z } from 'zod';
import type { LocalizedText } from '#libs/contracts/localized-text';
import type { actorType, financeSubtype } from '#libs/contracts/actor-types';
import type { helix, organisationView, registration } from '#libs/contracts/organisations';
import type { Money, Side } from '#libs/contracts/primitives';

@Entity('organisations')
@Check('ck_organisations_side', `"side" in ('EU', 'CN', 'OTHER')`)
@Check('ck_organisations_helix', `"helix" in ('government', 'business', 'academia', 'users')`)
@Check(
  'ck_organisations_verification',
  `"verification" in ('unverified', 'submitted', 'verified', 'needs_info', 'rejected', 'expired')`,
)
@Index('ix_organisations_newest', ['createdAt', 'id'])
export class Organisation {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_organisations' })
  id: string;

  @Column({ type: 'int', default: 1 })
  version: number;

  @Column({ type: 'jsonb' })
  name: LocalizedText;

  @Column({ type: 'jsonb', nullable: true })
  about: LocalizedText | null;

  @Column({ type: 'text' })
  country: string;

  @Column({ type: 'text' })
  city: string;

  /** Follows from the country. */
  @Column({ type: 'text' })
  side: Side;

  @Column({ type: 'text' })
  helix: z.infer<typeof helix>;

  @Column({ type: 'text', array: true })
  actorTypes: z.infer<typeof actorType>[];

  @Column({ type: 'text', nullable: true })
  financeSubtype: z.infer<typeof financeSubtype> | null;

  /** NACE Rev.2 divisions. */
  @Column({ type: 'text', array: true })
  sectors: string[];

  @Column({ type: 'text', nullable: true })
  size: string | null;

  @Column({ type: 'jsonb' })
  registrations: z.infer<typeof registration>[];

  @Column({ type: 'text', nullable: true })
  website: string | null;

  /** Up to this reward one manager awards alone. */
  @Column({ type: 'jsonb', nullable: true })
  awardLimit: Money | null;

  @Column({ type: 'text', default: 'unverified' })
  verification: z.infer<typeof organisationView>['verification'];

  /** To the millisecond, as cursors carry it. */
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}
