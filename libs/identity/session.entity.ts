import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity('sessions')
@ForeignKey('persons', ['personId'], ['id'], { name: 'fk_sessions_person', onDelete: 'CASCADE' })
@Index('uq_sessions_secret_hash', ['secretHash'], { unique: true })
@Index('ix_sessions_person', ['personId'])
export class Session {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_sessions' })
  id: string;

  @Column({ type: 'uuid' })
  personId: string;

  @Column({ type: 'text' })
  secretHash: string;

  /** What the browser called itself, shortened: shown in the list of sessions. */
  @Column({ type: 'text' })
  device: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  lastSeenAt: Date;

  @Column({ type: 'timestamptz' })
  expiresAt: Date;
}
