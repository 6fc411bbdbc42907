import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A notice for one person. The pair is the key: whatever is tried again, nobody is told twice. */
@Entity('notifications')
@ForeignKey('persons', ['personId'], ['id'], { name: 'fk_notifications_person', onDelete: 'CASCADE' })
@ForeignKey('notices', ['noticeId'], ['id'], { name: 'fk_notifications_notice', onDelete: 'CASCADE' })
@Index('ix_notifications_unread', ['personId'], { where: '"in_app" and "read_at" is null' })
export class Notification {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_notifications' })
  personId: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_notifications' })
  noticeId: string;

  /** Why this person is told: a key of the wording. */
  @Column({ type: 'text' })
  reason: string;

  /** Whether it stands in the inbox, or only went out by another way. */
  @Column({ type: 'boolean' })
  inApp: boolean;

  @Column({ type: 'timestamptz', nullable: true })
  readAt: Date | null;
}
