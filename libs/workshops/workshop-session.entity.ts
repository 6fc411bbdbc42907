import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '#libs/contracts/localized-text';

/** A part of the agenda. Its time counts from the start of the workshop, so that both move together. */
@Entity('workshop_sessions')
@Check('ck_workshop_sessions_time', `"after_minutes" >= 0 and "minutes" > 0`)
@ForeignKey('workshops', ['workshopId'], ['id'], {
  name: 'fk_workshop_sessions_workshop',
  onDelete: 'CASCADE',
})
@Index('ix_workshop_sessions_order', ['workshopId', 'afterMinutes', 'id'])
export class WorkshopSession {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_workshop_sessions' })
  id: string;

  @Column({ type: 'uuid' })
  workshopId: string;

  @Column({ type: 'jsonb' })
  title: LocalizedText;

  @Column({ type: 'text', nullable: true })
  speaker: string | null;

  @Column({ type: 'int' })
  afterMinutes: number;

  @Column({ type: 'int' })
  minutes: number;
}
