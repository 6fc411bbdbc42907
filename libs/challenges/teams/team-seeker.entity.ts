import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '#libs/contracts/localized-text';
import type { Skill } from '#libs/contracts/skills';

/** Somebody looks for a team to answer a challenge with, and says so to all who may take part. */
@Entity('team_seekers')
@ForeignKey('challenges', ['challengeId'], ['id'], {
  name: 'fk_team_seekers_challenge',
  onDelete: 'CASCADE',
})
@ForeignKey('persons', ['personId'], ['id'], { name: 'fk_team_seekers_person', onDelete: 'CASCADE' })
@Index('uq_team_seekers_person', ['challengeId', 'personId'], { unique: true })
@Index('ix_team_seekers_person', ['personId'])
export class TeamSeeker {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_team_seekers' })
  id: string;

  @Column({ type: 'uuid' })
  challengeId: string;

  @Column({ type: 'uuid' })
  personId: string;

  @Column({ type: 'jsonb', default: [] })
  skills: Skill[];

  @Column({ type: 'jsonb', nullable: true })
  note: LocalizedText | null;

  @Column({ type: 'timestamptz', precision: 3 })
  since: Date;
}
