import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Somebody wants to hear what becomes of a challenge. Nobody else learns of it, its managers neither. */
@Entity('challenge_watches')
@ForeignKey('challenges', ['challengeId'], ['id'], {
  name: 'fk_challenge_watches_challenge',
  onDelete: 'CASCADE',
})
@ForeignKey('persons', ['personId'], ['id'], { name: 'fk_challenge_watches_person', onDelete: 'CASCADE' })
@Index('ix_challenge_watches_person', ['personId'])
export class ChallengeWatch {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_challenge_watches' })
  challengeId: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_challenge_watches' })
  personId: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  since: Date;
}
