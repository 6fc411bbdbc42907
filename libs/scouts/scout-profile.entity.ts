import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LanguagePair } from '#libs/contracts/scouts';

/** What somebody offers as a scout between two languages. */
@Entity('scout_profiles')
@Check('ck_scout_profiles_capacity', '"capacity_minutes_per_week" >= 0')
@ForeignKey('persons', ['personId'], ['id'], { name: 'fk_scout_profiles_person', onDelete: 'CASCADE' })
@Index('ix_scout_profiles_listed', ['available', 'personId'], { where: '"published"' })
export class ScoutProfile {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_scout_profiles' })
  personId: string;

  @Column({ type: 'jsonb' })
  pairs: LanguagePair[];

  @Column({ type: 'text', array: true })
  sectors: string[];

  @Column({ type: 'text', array: true })
  regions: string[];

  @Column({ type: 'int' })
  capacityMinutesPerWeek: number;

  @Column({ type: 'boolean' })
  available: boolean;

  /** The person's consent to be found by name, on both sides. */
  @Column({ type: 'boolean' })
  published: boolean;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  updatedAt: Date;
}
