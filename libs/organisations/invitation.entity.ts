import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { UiLocale } from '#libs/contracts/locale';
import type { MemberRole } from './membership.entity.js';

/** An invitation to join, sent to an address. Its link is known only as a hash, and only once the mail went out. */
@Entity('invitations')
@Check('ck_invitations_role', `"role" in ('owner', 'admin', 'member')`)
@Check('ck_invitations_state', `"state" in ('open', 'accepted', 'declined', 'withdrawn', 'expired')`)
@ForeignKey('organisations', ['organisationId'], ['id'], {
  name: 'fk_invitations_organisation',
  onDelete: 'CASCADE',
})
@ForeignKey('persons', ['invitedBy'], ['id'], { name: 'fk_invitations_inviter', onDelete: 'CASCADE' })
@Index('uq_invitations_open', ['organisationId', 'email'], { unique: true, where: `"state" = 'open'` })
@Index('uq_invitations_secret_hash', ['secretHash'], { unique: true })
@Index('ix_invitations_newest', ['organisationId', 'createdAt', 'id'])
@Index('ix_invitations_inviter', ['invitedBy'])
export class Invitation {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_invitations' })
  id: string;

  @Column({ type: 'uuid' })
  organisationId: string;

  /** Lower case. */
  @Column({ type: 'text' })
  email: string;

  @Column({ type: 'text' })
  role: MemberRole;

  /** The language of the mail. */
  @Column({ type: 'text' })
  uiLocale: UiLocale;

  /** As last written; an open one whose time is over counts as expired, see `stateAt`. */
  @Column({ type: 'text', default: 'open' })
  state: 'open' | 'accepted' | 'declined' | 'withdrawn' | 'expired';

  @Column({ type: 'text', nullable: true })
  secretHash: string | null;

  @Column({ type: 'uuid' })
  invitedBy: string;

  /** To the millisecond, as cursors carry it. */
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz' })
  expiresAt: Date;
}
