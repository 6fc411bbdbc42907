import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One step of a lineage: which version another was made of. */
@Entity('blueprint_parents')
@ForeignKey('blueprint_versions', ['versionId'], ['id'], {
  name: 'fk_blueprint_parents_version',
  onDelete: 'CASCADE',
})
@ForeignKey('blueprint_versions', ['parentVersionId'], ['id'], { name: 'fk_blueprint_parents_parent' })
@Index('ix_blueprint_parents_parent', ['parentVersionId'])
export class BlueprintParent {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_blueprint_parents' })
  versionId: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_blueprint_parents' })
  parentVersionId: string;
}
