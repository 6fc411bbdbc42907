import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '#libs/contracts/localized-text';
import type { MergeState } from '#libs/contracts/team-merging';

/** One team offers another to become one with it: its people would belong to the other, and it would end. */
@Entity('team_merge_offers')
@Check('ck_team_merge_offers_state', `"state" in ('open', 'merged', 'declined', 'withdrawn', 'lapsed')`)
@Check('ck_team_merge_offers_two', `"from_team_id" <> "into_team_id"`)
@ForeignKey('challenges', ['challengeId'], ['id'], { name: 'fk_team_merge_offers_challenge' })
@ForeignKey('teams', ['fromTeamId'], ['id'], { name: 'fk_team_merge_offers_from', onDelete: 'CASCADE' })
@ForeignKey('teams', ['intoTeamId'], ['id'], { name: 'fk_team_merge_offers_into', onDelete: 'CASCADE' })
@ForeignKey('persons', ['offeredBy'], ['id'], { name: 'fk_team_merge_offers_person' })
@Index('uq_team_merge_offers_open', ['fromTeamId', 'intoTeamId'], { unique: true, where: `"state" = 'open'` })
@Index('uq_team_merge_offers_merged', ['fromTeamId'], { unique: true, where: `"state" = 'merged'` })
@Index('ix_team_merge_offers_into', ['intoTeamId'])
export class MergeOffer {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_team_merge_offers' })
  id: string;

  @Column({ type: 'uuid' })
  challengeId: string;

  /** The team that would end. */
  @Column({ type: 'uuid' })
  fromTeamId: string;

  /** The team that would stay. */
  @Column({ type: 'uuid' })
  intoTeamId: string;

  @Column({ type: 'uuid' })
  offeredBy: string;

  @Column({ type: 'jsonb', nullable: true })
  message: LocalizedText | null;

  @Column({ type: 'text', default: 'open' })
  state: MergeState;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
