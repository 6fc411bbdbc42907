import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A stream of messages about one subject. The counters are locked with every change, which is what orders them. */
@Entity('channels')
@Check('ck_channels_kind', `"kind" in ('project', 'commons')`)
@Index('ix_channels_subject', ['kind', 'subjectId'])
export class Channel {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_channels' })
  id: string;

  /** What kind of subject it belongs to; the feature that owns the kind says who may read and post. */
  @Column({ type: 'text' })
  kind: 'project' | 'commons';

  @Column({ type: 'uuid' })
  subjectId: string;

  @Column({ type: 'text' })
  name: string;

  /** Place of the newest message. */
  @Column({ type: 'bigint', default: 0 })
  lastSeq: string;

  /** Number of the newest change of any message. */
  @Column({ type: 'bigint', default: 0 })
  lastRev: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}
