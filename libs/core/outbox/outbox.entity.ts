import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/**
 * What has to happen after a commit. `event` rows are facts for listeners, `job` rows are work; a job row stays until its
 * handler is through, so queues may lose everything and nothing is lost.
 */
@Entity('outbox')
@Check('ck_outbox_kind', `"kind" in ('event', 'job')`)
@Index('ix_outbox_events', ['id'], { where: `"kind" = 'event'` })
@Index('ix_outbox_due', ['runAt'], { where: `"kind" = 'job'` })
@Index('uq_outbox_job_key', ['jobKey'], { unique: true, where: '"job_key" is not null' })
export class OutboxRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', primaryKeyConstraintName: 'pk_outbox' })
  id: string;

  @Column({ type: 'text' })
  kind: 'event' | 'job';

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'jsonb' })
  payload: unknown;

  /** Who made the fact true; null where nobody did, or the platform itself. */
  @Column({ type: 'uuid', nullable: true })
  actorId: string | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  runAt: Date;

  @Column({ type: 'text', nullable: true })
  jobKey: string | null;

  /** When the job was last handed to the queue; it is handed over again when nothing came of it. */
  @Column({ type: 'timestamptz', nullable: true })
  queuedAt: Date | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}
