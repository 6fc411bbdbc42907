import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Upload } from './upload.entity.js';

/**
 * A piece of a resumable upload, an object of its own under its id. `size` is null while its bytes come in; two requests
 * that write at the same place (a client that came back on another node) cannot both become durable.
 */
@Entity('upload_parts')
@Check('ck_upload_parts_place', `"start" >= 0 and "size" > 0`)
@Index('uq_upload_parts_start', ['uploadId', 'start'], { unique: true, where: '"size" is not null' })
@Index('ix_upload_parts_upload', ['uploadId'])
export class UploadPart {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_upload_parts' })
  id: string;

  @Column({ type: 'uuid' })
  @ForeignKey(() => Upload, { name: 'fk_upload_parts_upload', onDelete: 'CASCADE' })
  uploadId: string;

  /** Offset of its first byte in the file. */
  @Column({ type: 'bigint' })
  start: string;

  /** In bytes. */
  @Column({ type: 'integer', nullable: true })
  size: number | null;
}
