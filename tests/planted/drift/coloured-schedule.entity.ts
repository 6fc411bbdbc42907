import { Column, Entity } from 'typeorm';
import { ScheduleRow } from '#libs/core/jobs/schedule.entity';

/** Planted: a column that no migration makes. */
@Entity('schedules')
export class ColouredSchedule extends ScheduleRow {
  @Column({ type: 'text' })
  colour: string;
}
