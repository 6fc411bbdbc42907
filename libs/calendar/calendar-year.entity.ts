import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { CalendarCountry } from '#libs/contracts/calendar';

/** An announcement that was imported; its days lie in `calendar_days`. */
@Entity('calendar_years')
@Unique('uq_calendar_years_country', ['country', 'year'])
@ForeignKey('persons', ['importedBy'], ['id'], { name: 'fk_calendar_years_importer', onDelete: 'SET NULL' })
export class CalendarYear {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_calendar_years' })
  id: string;

  @Column({ type: 'text' })
  country: CalendarCountry;

  @Column({ type: 'int' })
  year: number;

  /** The address of the announcement. */
  @Column({ type: 'text' })
  source: string;

  /** null: by the command of the machine. */
  @Column({ type: 'uuid', nullable: true })
  importedBy: string | null;

  @Column({ type: 'timestamptz' })
  importedAt: Date;
}
