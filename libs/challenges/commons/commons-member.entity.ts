import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { RivalsSee } from '#libs/contracts/commons';

/** How somebody appears in the commons of one challenge. It outlives their access: what they wrote stays under this name. */
@Entity('challenge_commons_members')
@Check('ck_challenge_commons_members_shows', `"shows" in ('nothing', 'sides', 'names')`)
@Check('ck_challenge_commons_members_asked', `"asked" in ('nothing', 'sides', 'names')`)
@Check('ck_challenge_commons_members_number', `"number" is not null or "shows" = 'names'`)
@ForeignKey('challenges', ['challengeId'], ['id'], {
  name: 'fk_challenge_commons_members_challenge',
  onDelete: 'CASCADE',
})
@ForeignKey('persons', ['personId'], ['id'], {
  name: 'fk_challenge_commons_members_person',
  onDelete: 'CASCADE',
})
@Index('uq_challenge_commons_members_alias', ['aliasId'], { unique: true })
@Index('uq_challenge_commons_members_number', ['challengeId', 'number'], { unique: true })
export class CommonsMember {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_challenge_commons_members' })
  challengeId: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_challenge_commons_members' })
  personId: string;

  /** Stands for the person wherever an author has an id; by chance, so that it tells neither who nor when. */
  @Column({ type: 'uuid' })
  aliasId: string;

  /** Which solver this is, in the order of joining, never of accepting; absent for who came under their own name. */
  @Column({ type: 'int', nullable: true })
  number: number | null;

  /** What the person agreed to show. */
  @Column({ type: 'text' })
  shows: RivalsSee;

  /** What the switch asked for when they joined. */
  @Column({ type: 'text' })
  asked: RivalsSee;

  @Column({ type: 'timestamptz' })
  since: Date;
}
