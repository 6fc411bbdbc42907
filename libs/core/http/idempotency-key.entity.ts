import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The first answer to a change that carried an `Idempotency-Key`, kept for a day, bound to its actor and route. */
@Entity('idempotency_keys')
@Index('ix_idempotency_keys_created_at', ['createdAt'])
export class IdempotencyKey {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_idempotency_keys' })
  key: string;

  @Column({ type: 'text' })
  bodyHash: string;

  /** Sealed with the caller's key, of which only a hash is stored: answers may hold secrets shown once. */
  @Column({ type: 'bytea', nullable: true })
  answer: Buffer | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}
