import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { DeliveryState } from '#libs/contracts/deliveries';

/** A notification on its way by something other than the inbox: one for each person, notice and way. */
@Entity('deliveries')
@ForeignKey('notifications', ['personId', 'noticeId'], ['personId', 'noticeId'], {
  name: 'fk_deliveries_notification',
  onDelete: 'CASCADE',
})
@Check('ck_deliveries_state', `"state" in ('queued', 'sent', 'suppressed', 'dead')`)
@Index('uq_deliveries_key', ['noticeId', 'personId', 'channel'], { unique: true })
@Index('ix_deliveries_due', ['notBefore'], { where: `"state" = 'queued'` })
@Index('ix_deliveries_state', ['state', 'noticeId', 'personId', 'channel'])
export class Delivery {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_deliveries' })
  id: string;

  @Column({ type: 'uuid' })
  personId: string;

  @Column({ type: 'uuid' })
  noticeId: string;

  @Column({ type: 'text' })
  channel: string;

  @Column({ type: 'text', default: 'queued' })
  state: DeliveryState;

  @Column({ type: 'int', default: 0 })
  attempts: number;

  /** The next try is not before this moment. */
  @Column({ type: 'timestamptz', default: () => 'now()' })
  notBefore: Date;

  /** What the last try failed of, or why it was not sent. */
  @Column({ type: 'text', nullable: true })
  note: string | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  changedAt: Date;
}
