import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity('challenge_managers')
@ForeignKey('challenges', ['challengeId'], ['id'], {
  name: 'fk_challenge_managers_challenge',
  onDelete: 'CASCADE',
})
@ForeignKey('persons', ['personId'], ['id'], { name: 'fk_challenge_managers_person', onDelete: 'CASCADE' })
@Index('ix_challenge_managers_person', ['personId'])
export class ChallengeManager {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_challenge_managers' })
  challengeId: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_challenge_managers' })
  personId: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  since: Date;
}
