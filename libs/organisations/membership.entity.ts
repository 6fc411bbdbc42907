import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Side } from '#libs/contracts/primitives';
import type { ActorMembership } from '#libs/core/auth/actor';

export type MemberRole = ActorMembership['role'];

@Entity('memberships')
@Check('ck_memberships_role', `"role" in ('owner', 'admin', 'member')`)
@Check('ck_memberships_side', `"side" in ('EU', 'CN', 'OTHER')`)
@ForeignKey('organisations', ['organisationId'], ['id'], {
  name: 'fk_memberships_organisation',
  onDelete: 'CASCADE',
})
@ForeignKey('persons', ['personId'], ['id'], { name: 'fk_memberships_person', onDelete: 'CASCADE' })
@Index('ix_memberships_person', ['personId'])
export class Membership {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_memberships' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_memberships' })
  personId: string;

  @Column({ type: 'text' })
  role: MemberRole;

  @Column({ type: 'text' })
  side: Side;

  /** To the millisecond, as cursors carry it. */
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  since: Date;
}
