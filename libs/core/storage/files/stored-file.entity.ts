import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A file of something: a submission, a blueprint version, a message. Several may share the same bytes. */
@Entity('files')
@Check('ck_files_class', `"class" in ('code', 'hardware', 'documentation', 'data')`)
@Check('ck_files_size', `"size" >= 0`)
@Index('ix_files_subject', ['subjectType', 'subjectId', 'createdAt', 'position'])
@Index('ix_files_storage_key', ['storageKey'])
export class StoredFile {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_files' })
  id: string;

  @Column({ type: 'text' })
  subjectType: string;

  @Column({ type: 'uuid' })
  subjectId: string;

  @Column({ type: 'text' })
  name: string;

  /** In bytes. */
  @Column({ type: 'bigint' })
  size: string;

  /** Told by content, never by the sender. */
  @Column({ type: 'text' })
  type: string;

  @Column({ type: 'text' })
  sha256: string;

  @Column({ type: 'text' })
  class: string;

  @Column({ type: 'uuid' })
  storageKey: string;

  /** Order among files claimed at the same moment. */
  @Column({ type: 'smallint' })
  position: number;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}
