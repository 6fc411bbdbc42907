import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { NoPreviewReason, PreviewKind } from '#libs/contracts/blueprint-views';

/** What a version says of one of its files beyond the file itself. */
@Entity('blueprint_files')
@ForeignKey('files', ['fileId'], ['id'], { name: 'fk_blueprint_files_file', onDelete: 'CASCADE' })
@ForeignKey('blueprint_versions', ['versionId'], ['id'], {
  name: 'fk_blueprint_files_version',
  onDelete: 'CASCADE',
})
@Unique('uq_blueprint_files_path', ['versionId', 'path'])
export class BlueprintFile {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_blueprint_files' })
  fileId: string;

  @Column({ type: 'uuid' })
  versionId: string;

  /** Relative, with `/`; two files of a version never share one. */
  @Column({ type: 'text' })
  path: string;

  @Column({ type: 'text' })
  preview: PreviewKind;

  @Column({ type: 'text', nullable: true })
  noPreviewReason: NoPreviewReason | null;
}
