import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { CalendarCountry } from '#libs/contracts/calendar';
import type { SpecialDay } from './days/calendar-day.js';

/** A holiday, half day or make-up workday of an imported year. */
@Entity('calendar_days')
@Check('ck_calendar_days_kind', `"kind" in ('holiday', 'half_day', 'makeup_workday')`)
@ForeignKey('calendar_years', ['yearId'], ['id'], { name: 'fk_calendar_days_year', onDelete: 'CASCADE' })
@Index('ix_calendar_days_year', ['yearId'])
export class CalendarDay {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_calendar_days' })
  country: CalendarCountry;

  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'pk_calendar_days' })
  date: string;

  /** Of the announcement, which may reach into the year before or after. */
  @Column({ type: 'uuid' })
  yearId: string;

  @Column({ type: 'text' })
  kind: SpecialDay['kind'];

  @Column({ type: 'text' })
  nameEn: string;

  @Column({ type: 'text' })
  nameZh: string;
}
