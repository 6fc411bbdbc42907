import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { z } from 'zod';
import type { licences } from '#libs/contracts/submissions';

export type Licences = z.infer<typeof licences>;

/** One line of what a version consists of: enough to tell, years later, whether a file is still the same. */
export interface Checksum {
  name: string;
  size: number;
  sha256: string;
}

@Entity('blueprint_versions')
@ForeignKey('blueprints', ['blueprintId'], ['id'], {
  name: 'fk_blueprint_versions_blueprint',
  onDelete: 'CASCADE',
})
@Unique('uq_blueprint_versions_number', ['blueprintId', 'number'])
@Index('ix_blueprint_versions_blueprint', ['blueprintId', 'createdAt'])
export class BlueprintVersion {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_blueprint_versions' })
  id: string;

  @Column({ type: 'uuid' })
  blueprintId: string;

  /** Semantic version. */
  @Column({ type: 'text' })
  number: string;

  /** SPDX expressions by class of file. */
  @Column({ type: 'jsonb' })
  licences: Licences;

  /** Its files when it was made, in their order. */
  @Column({ type: 'jsonb' })
  checksums: Checksum[];

  /** The submission it came from, which stands above it: kept without a foreign key. */
  @Column({ type: 'uuid', nullable: true })
  submissionId: string | null;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}
