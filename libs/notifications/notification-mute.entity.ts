import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Somebody wants to hear nothing more about one object. */
@Entity('notification_mutes')
@ForeignKey('persons', ['personId'], ['id'], { name: 'fk_notification_mutes_person', onDelete: 'CASCADE' })
export class NotificationMute {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_notification_mutes' })
  personId: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_notification_mutes' })
  subjectType: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_notification_mutes' })
  subjectId: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  since: Date;
}
