import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '#libs/contracts/localized-text';
import type { Skill } from '#libs/contracts/skills';
import type { MemberState, TeamRole } from '#libs/contracts/teams';

/** Somebody in a team, or on the way into it. Nobody is in two teams of one challenge. */
@Entity('team_members')
@Check('ck_team_members_role', `"role" in ('lead', 'editor', 'reader')`)
@Check('ck_team_members_state', `"state" in ('invited', 'asked', 'active')`)
@ForeignKey('teams', ['teamId'], ['id'], { name: 'fk_team_members_team', onDelete: 'CASCADE' })
@ForeignKey('challenges', ['challengeId'], ['id'], { name: 'fk_team_members_challenge' })
@ForeignKey('persons', ['personId'], ['id'], { name: 'fk_team_members_person' })
@Index('uq_team_members_person', ['challengeId', 'personId'], { unique: true, where: `"state" = 'active'` })
@Index('uq_team_members_lead', ['teamId'], { unique: true, where: `"role" = 'lead'` })
@Index('ix_team_members_person', ['personId'])
export class TeamMember {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_team_members' })
  teamId: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_team_members' })
  personId: string;

  @Column({ type: 'uuid' })
  challengeId: string;

  @Column({ type: 'text' })
  role: TeamRole;

  @Column({ type: 'text' })
  state: MemberState;

  /** What they bring, as they say themselves. */
  @Column({ type: 'jsonb', default: [] })
  skills: Skill[];

  @Column({ type: 'jsonb', nullable: true })
  message: LocalizedText | null;

  @Column({ type: 'timestamptz', precision: 3 })
  since: Date;
}
