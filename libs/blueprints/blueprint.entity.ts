import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { z } from 'zod';
import type { BlueprintKind, BlueprintState, blueprintVisibility } from '#libs/contracts/blueprint-views';
import type { LocalizedText } from '#libs/contracts/localized-text';

export type Visibility = z.infer<typeof blueprintVisibility>;

@Entity('blueprints')
@Check('ck_blueprints_state', `"state" in ('draft', 'shared', 'released', 'deprecated', 'withdrawn')`)
@Check('ck_blueprints_visibility', `"visibility" in ('project', 'public')`)
@Check(
  'ck_blueprints_kind',
  `"kind" in ('hardware', 'schematic', 'pcb', 'mechanical', 'process', 'machine', 'material', 'algorithm', 'model', 'dataset', 'playbook')`,
)
@ForeignKey('projects', ['projectId'], ['id'], { name: 'fk_blueprints_project' })
@ForeignKey('persons', ['createdBy'], ['id'], { name: 'fk_blueprints_creator' })
@Index('ix_blueprints_project', ['projectId', 'createdAt'])
@Index('ix_blueprints_creator', ['createdBy'])
@Index('ix_blueprints_listed', ['createdAt', 'id'])
export class Blueprint {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_blueprints' })
  id: string;

  @Column({ type: 'int', default: 1 })
  version: number;

  @Column({ type: 'uuid', nullable: true })
  projectId: string | null;

  /** Whose it is while it belongs to no project; null where an award made it. */
  @Column({ type: 'uuid', nullable: true })
  createdBy: string | null;

  @Column({ type: 'jsonb' })
  title: LocalizedText;

  @Column({ type: 'jsonb', nullable: true })
  summary: LocalizedText | null;

  @Column({ type: 'text' })
  kind: BlueprintKind;

  @Column({ type: 'text', default: 'draft' })
  state: BlueprintState;

  @Column({ type: 'text', default: 'project' })
  visibility: Visibility;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}
