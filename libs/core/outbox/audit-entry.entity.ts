import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One act, append-only: who did what to which object, when. Chained by hash in batches, off the write path. */
@Entity('audit_entries')
@Index('ix_audit_entries_subject', ['subjectType', 'subjectId', 'id'])
@Index('ix_audit_entries_actor', ['actorId', 'id'])
@Index('ix_audit_entries_unchained', ['id'], { where: '"hash" is null' })
export class AuditEntry {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_audit_entries' })
  id: string;

  @Column({ type: 'uuid', nullable: true })
  actorId: string | null;

  @Column({ type: 'text' })
  action: string;

  @Column({ type: 'text' })
  subjectType: string;

  @Column({ type: 'uuid' })
  subjectId: string;

  @Column({ type: 'jsonb' })
  details: unknown;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;

  @Column({ type: 'text', nullable: true })
  hash: string | null;
}
