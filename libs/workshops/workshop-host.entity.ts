import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Who runs a workshop: one or two, with equal rights. */
@Entity('workshop_hosts')
@ForeignKey('workshops', ['workshopId'], ['id'], { name: 'fk_workshop_hosts_workshop', onDelete: 'CASCADE' })
@ForeignKey('persons', ['personId'], ['id'], { name: 'fk_workshop_hosts_person', onDelete: 'CASCADE' })
@Index('ix_workshop_hosts_person', ['personId'])
export class WorkshopHost {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_workshop_hosts' })
  workshopId: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_workshop_hosts' })
  personId: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  since: Date;
}
