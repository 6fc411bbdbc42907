import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { z } from 'zod';
import type { parameter } from '#libs/contracts/blueprint-views';
import type { LocalizedText } from '#libs/contracts/localized-text';
import type { licences } from '#libs/contracts/submissions';

export type Licences = z.infer<typeof licences>;
export type Parameter = z.infer<typeof parameter>;

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
@Check(
  'ck_blueprint_versions_release',
  `("state" = 'released') = ("released_at" is not null and "attribution" is not null)`,
)
@Check('ck_blueprint_versions_state', `"state" in ('draft', 'released')`)
@Unique('uq_blueprint_versions_number', ['blueprintId', 'number'])
@Index('uq_blueprint_versions_draft', ['blueprintId'], { unique: true, where: `"state" = 'draft'` })
@Index('ix_blueprint_versions_blueprint', ['blueprintId', 'createdAt'])
export class BlueprintVersion {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_blueprint_versions' })
  id: string;

  @Column({ type: 'int', default: 1 })
  version: number;

  @Column({ type: 'uuid' })
  blueprintId: string;

  /** Semantic version. */
  @Column({ type: 'text' })
  number: string;

  @Column({ type: 'text', default: 'draft' })
  state: 'draft' | 'released';

  @Column({ type: 'jsonb', nullable: true })
  notes: LocalizedText | null;

  /** SPDX expressions by class of file. */
  @Column({ type: 'jsonb' })
  licences: Licences;

  @Column({ type: 'jsonb', default: [] })
  parameters: Parameter[];

  /** Its files when it was released, by path; of what an award brought, when it came. */
  @Column({ type: 'jsonb' })
  checksums: Checksum[];

  /** The people whose work it is, in the order in which they joined. */
  @Column({ type: 'uuid', array: true, default: () => `'{}'` })
  authorIds: string[];

  /** The submission it came from, which stands above it: kept without a foreign key. */
  @Column({ type: 'uuid', nullable: true })
  submissionId: string | null;

  /** As it was at the release; people stand in it by id, so that the text keeps no name they take back. */
  @Column({ type: 'text', nullable: true })
  attribution: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  releasedAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  releasedBy: string | null;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}
