import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { RegistrationState } from '#libs/contracts/registrations';

/** One person's place in a workshop, with a seat or waiting for one. */
@Entity('registrations')
@Check(
  'ck_registrations_state',
  `"state" in ('confirmed', 'waitlisted', 'checked_in', 'no_show', 'cancelled')`,
)
@Check('ck_registrations_check_in', `("state" = 'checked_in') = ("checked_in_at" is not null)`)
@ForeignKey('workshops', ['workshopId'], ['id'], { name: 'fk_registrations_workshop', onDelete: 'CASCADE' })
@ForeignKey('persons', ['personId'], ['id'], { name: 'fk_registrations_person', onDelete: 'CASCADE' })
@Index('uq_registrations_person', ['workshopId', 'personId'], {
  unique: true,
  where: `"state" <> 'cancelled'`,
})
@Index('uq_registrations_arrival', ['workshopId', 'arrival'], { unique: true })
@Index('uq_registrations_code', ['workshopId', 'code'], { unique: true })
@Index('ix_registrations_queue', ['workshopId', 'state', 'arrival'])
@Index('ix_registrations_person', ['personId'])
export class Registration {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_registrations' })
  id: string;

  @Column({ type: 'uuid' })
  workshopId: string;

  @Column({ type: 'uuid' })
  personId: string;

  @Column({ type: 'text' })
  state: RegistrationState;

  /** The order in which people came, 1 first. Who comes back after cancelling comes last. */
  @Column({ type: 'int' })
  arrival: number;

  @Column({ type: 'text', nullable: true })
  language: string | null;

  @Column({ type: 'text' })
  code: string;

  @Column({ type: 'timestamptz' })
  registeredAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  checkedInAt: Date | null;
}
