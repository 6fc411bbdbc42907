import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * A file on its way in. The row is written before the first byte, so that whatever is cut off is found again and swept;
 * `sha256` is null until every byte is stored and the scanner has said yes. Its id is the key of its bytes.
 */
@Entity('uploads')
@Check('ck_uploads_size', `"size" >= 0`)
@Check('ck_uploads_complete', `("sha256" is null) = ("type" is null)`)
@Check('ck_uploads_claimed', `"claimed_at" is null or "sha256" is not null`)
@Index('ix_uploads_created_at', ['createdAt'])
@Index('uq_uploads_owner_key', ['ownerId', 'idempotencyKey'], {
  unique: true,
  where: '"idempotency_key" is not null',
})
export class Upload {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_uploads' })
  id: string;

  @Column({ type: 'uuid' })
  ownerId: string;

  @Column({ type: 'text' })
  name: string;

  /** In bytes. Announced by a resumable upload, known at the end of a plain one. */
  @Column({ type: 'bigint' })
  size: string;

  @Column({ type: 'text', nullable: true })
  type: string | null;

  @Column({ type: 'text', nullable: true })
  sha256: string | null;

  /** Hash of the caller's `Idempotency-Key`. */
  @Column({ type: 'text', nullable: true })
  idempotencyKey: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  claimedAt: Date | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}
