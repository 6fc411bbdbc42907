import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { z } from 'zod';
import type { blueprintView } from '#libs/contracts/blueprints';
import type { LocalizedText } from '#libs/contracts/localized-text';

@Entity('blueprints')
@Check('ck_blueprints_state', `"state" in ('draft', 'shared', 'released', 'deprecated', 'withdrawn')`)
@ForeignKey('projects', ['projectId'], ['id'], { name: 'fk_blueprints_project' })
@Index('ix_blueprints_project', ['projectId', 'createdAt'])
export class Blueprint {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_blueprints' })
  id: string;

  @Column({ type: 'int', default: 1 })
  version: number;

  @Column({ type: 'uuid', nullable: true })
  projectId: string | null;

  @Column({ type: 'jsonb' })
  title: LocalizedText;

  @Column({ type: 'text' })
  kind: string;

  @Column({ type: 'text', default: 'draft' })
  state: z.infer<typeof blueprintView>['state'];

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}
