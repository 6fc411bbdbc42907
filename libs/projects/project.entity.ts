import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { z } from 'zod';
import type { LocalizedText } from '#libs/contracts/localized-text';
import type { projectState } from '#libs/contracts/projects';

export type ProjectState = z.infer<typeof projectState>;

/** A project space. The challenge it came from stands above it in the graph: its id is kept without a foreign key. */
@Entity('projects')
@Check(
  'ck_projects_state',
  `"state" in ('forming', 'active', 'paused', 'completed', 'archived', 'cancelled')`,
)
@Index('uq_projects_challenge', ['challengeId'], { unique: true, where: '"challenge_id" is not null' })
@Index('ix_projects_newest', ['createdAt', 'id'])
export class Project {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_projects' })
  id: string;

  @Column({ type: 'int', default: 1 })
  version: number;

  @Column({ type: 'jsonb' })
  title: LocalizedText;

  @Column({ type: 'jsonb', nullable: true })
  summary: LocalizedText | null;

  @Column({ type: 'text' })
  state: ProjectState;

  @Column({ type: 'uuid', nullable: true })
  challengeId: string | null;

  /** The terms all members accepted on the way here. */
  @Column({ type: 'int', nullable: true })
  termsVersion: number | null;

  @Column({ type: 'text', nullable: true })
  termsHash: string | null;

  /** To the millisecond, as cursors carry it. */
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}
