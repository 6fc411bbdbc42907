import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { RivalsSee } from '#libs/contracts/commons';

/** The switches of a challenge's commons. A row of its own: no part of the brief, so no amendment touches it. */
@Entity('challenge_commons')
@Check('ck_challenge_commons_rivals_see', `"rivals_see" in ('nothing', 'sides', 'names')`)
@ForeignKey('challenges', ['challengeId'], ['id'], {
  name: 'fk_challenge_commons_challenge',
  onDelete: 'CASCADE',
})
export class Commons {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_challenge_commons' })
  challengeId: string;

  /** Takes new posts. */
  @Column({ type: 'boolean', default: false })
  open: boolean;

  /** What those agree to show who join from now on. */
  @Column({ type: 'text', default: 'nothing' })
  rivalsSee: RivalsSee;

  /** When it was opened for the first time: since then it can be read. */
  @Column({ type: 'timestamptz', nullable: true })
  openedAt: Date | null;
}
