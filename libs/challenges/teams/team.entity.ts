import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '#libs/contracts/localized-text';
import type { TeamState, TeamTrait } from '#libs/contracts/teams';

/** People who answer a challenge together. */
@Entity('teams')
@Check('ck_teams_state', `"state" in ('forming', 'complete', 'locked', 'disbanded')`)
@ForeignKey('challenges', ['challengeId'], ['id'], { name: 'fk_teams_challenge' })
@ForeignKey('teams', ['mergedInto'], ['id'], { name: 'fk_teams_merged_into' })
@Check('ck_teams_merged', `"merged_into" is null or "state" = 'disbanded'`)
@Index('ix_teams_merged_into', ['mergedInto'], { where: `"merged_into" is not null` })
@Index('ix_teams_board', ['challengeId', 'createdAt', 'id'], { where: `"state" = 'forming'` })
export class Team {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_teams' })
  id: string;

  @Column({ type: 'int', default: 1 })
  version: number;

  @Column({ type: 'uuid' })
  challengeId: string;

  @Column({ type: 'jsonb' })
  name: LocalizedText;

  @Column({ type: 'jsonb', nullable: true })
  pitch: LocalizedText | null;

  @Column({ type: 'jsonb', default: [] })
  seeking: Exclude<TeamTrait, { kind: 'bridge' }>[];

  @Column({ type: 'text', default: 'forming' })
  state: TeamState;

  /** The team it went into; whoever belonged to it finds the way there. */
  @Column({ type: 'uuid', nullable: true })
  mergedInto: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
