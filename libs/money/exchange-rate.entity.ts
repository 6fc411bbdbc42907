import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What one unit of a currency cost in another on a day, as it was published. */
@Entity('exchange_rates')
@Check('ck_exchange_rates_rate', '"rate" > 0')
@ForeignKey('persons', ['importedBy'], ['id'], { name: 'fk_exchange_rates_importer', onDelete: 'SET NULL' })
export class ExchangeRate {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_exchange_rates' })
  from: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_exchange_rates' })
  to: string;

  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'pk_exchange_rates' })
  date: string;

  /** With the digits it was published with. */
  @Column({ type: 'numeric' })
  rate: string;

  @Column({ type: 'text' })
  source: string;

  /** null: by the command of the machine. */
  @Column({ type: 'uuid', nullable: true })
  importedBy: string | null;

  @Column({ type: 'timestamptz' })
  importedAt: Date;
}
