import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { z } from 'zod';
import type { Side } from '#libs/contracts/primitives';
import type { projectRole } from '#libs/contracts/projects';

export type ProjectRole = z.infer<typeof projectRole>;

@Entity('project_members')
@Check('ck_project_members_role', `"role" in ('lead', 'contributor', 'reviewer', 'guest')`)
@Check('ck_project_members_side', `"side" in ('EU', 'CN', 'OTHER')`)
@ForeignKey('projects', ['projectId'], ['id'], { name: 'fk_project_members_project', onDelete: 'CASCADE' })
@ForeignKey('persons', ['personId'], ['id'], { name: 'fk_project_members_person', onDelete: 'CASCADE' })
@Index('ix_project_members_person', ['personId'])
export class ProjectMember {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_project_members' })
  projectId: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_project_members' })
  personId: string;

  @Column({ type: 'text' })
  role: ProjectRole;

  @Column({ type: 'text' })
  side: Side;

  /** To the millisecond, as cursors carry it. */
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  since: Date;
}
