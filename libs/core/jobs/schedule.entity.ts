import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last slot of time for which a scheduled job was added, so that many workers add it once. */
@Entity('schedules')
export class ScheduleRow {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_schedules' })
  name: string;

  @Column({ type: 'bigint' })
  slot: string;
}
