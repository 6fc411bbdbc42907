import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Somebody whose accept an offer to merge needs. Stays when the teams are one: it says who belonged to which. */
@Entity('team_merge_consents')
@ForeignKey('team_merge_offers', ['offerId'], ['id'], {
  name: 'fk_team_merge_consents_offer',
  onDelete: 'CASCADE',
})
@ForeignKey('teams', ['teamId'], ['id'], { name: 'fk_team_merge_consents_team', onDelete: 'CASCADE' })
@ForeignKey('persons', ['personId'], ['id'], { name: 'fk_team_merge_consents_person' })
@Index('ix_team_merge_consents_person', ['personId'])
export class MergeConsent {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_team_merge_consents' })
  offerId: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_team_merge_consents' })
  personId: string;

  /** The one of the two teams that they belonged to when it was offered. */
  @Column({ type: 'uuid' })
  teamId: string;

  /** null until they accept. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  acceptedAt: Date | null;
}
