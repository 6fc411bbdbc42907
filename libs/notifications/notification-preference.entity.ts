import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What somebody chose for one type of notice and one way; without a row the way is open. */
@Entity('notification_preferences')
@ForeignKey('persons', ['personId'], ['id'], {
  name: 'fk_notification_preferences_person',
  onDelete: 'CASCADE',
})
export class NotificationPreference {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_notification_preferences' })
  personId: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_notification_preferences' })
  type: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_notification_preferences' })
  channel: string;

  @Column({ type: 'boolean' })
  enabled: boolean;
}
