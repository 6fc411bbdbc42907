import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { z } from 'zod';
import type { Side } from '#libs/contracts/primitives';
import type { invitedRole, ProjectInvitationState } from '#libs/contracts/project-invitations';

/** Somebody is asked to join a project. An open one runs out by itself, see `stateAt`. */
@Entity('project_invitations')
@Check('ck_project_invitations_role', `"role" in ('contributor', 'reviewer', 'guest')`)
@Check('ck_project_invitations_state', `"state" in ('open', 'accepted', 'declined', 'withdrawn', 'expired')`)
@ForeignKey('projects', ['projectId'], ['id'], {
  name: 'fk_project_invitations_project',
  onDelete: 'CASCADE',
})
@ForeignKey('persons', ['personId'], ['id'], { name: 'fk_project_invitations_person', onDelete: 'CASCADE' })
@ForeignKey('persons', ['invitedBy'], ['id'], { name: 'fk_project_invitations_inviter', onDelete: 'CASCADE' })
@Index('uq_project_invitations_open', ['projectId', 'personId'], { unique: true, where: `"state" = 'open'` })
@Index('ix_project_invitations_project', ['projectId', 'id'])
@Index('ix_project_invitations_person', ['personId', 'id'])
@Index('ix_project_invitations_inviter', ['invitedBy'])
export class ProjectInvitation {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_project_invitations' })
  id: string;

  @Column({ type: 'uuid' })
  projectId: string;

  @Column({ type: 'uuid' })
  personId: string;

  @Column({ type: 'uuid' })
  invitedBy: string;

  @Column({ type: 'text' })
  role: z.infer<typeof invitedRole>;

  @Column({ type: 'text' })
  side: Side;

  @Column({ type: 'text' })
  message: string;

  @Column({ type: 'text', default: 'open' })
  state: ProjectInvitationState;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz' })
  expiresAt: Date;
}
