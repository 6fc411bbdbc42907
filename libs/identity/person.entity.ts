import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { z } from 'zod';
import type { languageSkill, workingHours } from '#libs/contracts/identity';
import type { PersonName } from '#libs/contracts/person-name';
import type { Side } from '#libs/contracts/primitives';
import type { PlatformRole } from '#libs/core/auth/actor';

@Entity('persons')
@Check('ck_persons_state', `"state" in ('pending', 'active', 'suspended', 'erasure_pending', 'erased')`)
@Check('ck_persons_home_region', `"home_region" in ('EU', 'CN', 'OTHER')`)
@Index('uq_persons_email', ['email'], { unique: true })
export class Person {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_persons' })
  id: string;

  @Column({ type: 'int', default: 1 })
  version: number;

  /** Lower case. */
  @Column({ type: 'text' })
  email: string;

  @Column({ type: 'timestamptz', nullable: true })
  emailVerifiedAt: Date | null;

  /** Asked for, not yet confirmed. */
  @Column({ type: 'text', nullable: true })
  pendingEmail: string | null;

  @Column({ type: 'text' })
  passwordHash: string;

  @Column({ type: 'jsonb' })
  name: PersonName;

  @Column({ type: 'text' })
  homeRegion: Side;

  @Column({ type: 'text' })
  timeZone: string;

  @Column({ type: 'text' })
  uiLocale: string;

  @Column({ type: 'text', array: true })
  readLocales: string[];

  @Column({ type: 'jsonb', default: [] })
  languages: z.infer<typeof languageSkill>[];

  @Column({ type: 'jsonb', default: [] })
  workingHours: z.infer<typeof workingHours>;

  @Column({ type: 'text', default: '' })
  bio: string;

  /** The person made their name public; it may then be read from anywhere. */
  @Column({ type: 'boolean', default: false })
  listed: boolean;

  @Column({ type: 'text', array: true, default: [] })
  platformRoles: PlatformRole[];

  @Column({ type: 'text', default: 'pending' })
  state: 'pending' | 'active' | 'suspended' | 'erasure_pending' | 'erased';

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}
