import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { NoticeParam } from '#libs/core/notices/notice';

/** What one fact says, stored once however many people are told. */
@Entity('notices')
@Index('uq_notices_fact', ['type', 'factId'], { unique: true })
@Index('ix_notices_subject', ['subjectType', 'subjectId'])
export class ToldNotice {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_notices' })
  id: string;

  @Column({ type: 'text' })
  type: string;

  /** Of the fact in the outbox: a fact that is heard twice is told once. */
  @Column({ type: 'bigint' })
  factId: string;

  /** What the fact carries, so that a later way asks afresh whom it concerns. */
  @Column({ type: 'jsonb' })
  payload: Record<string, string>;

  /** Who made the fact true. */
  @Column({ type: 'uuid', nullable: true })
  actorId: string | null;

  @Column({ type: 'text' })
  subjectType: string;

  @Column({ type: 'uuid' })
  subjectId: string;

  @Column({ type: 'text' })
  path: string;

  @Column({ type: 'jsonb' })
  params: Record<string, NoticeParam>;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;
}
