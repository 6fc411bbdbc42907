import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One way to type a person's name; search matches by prefix. */
@Entity('person_name_keys')
@ForeignKey('persons', ['personId'], ['id'], { name: 'fk_person_name_keys_person', onDelete: 'CASCADE' })
@Index('ix_person_name_keys_person', ['personId'])
export class PersonNameKey {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_person_name_keys', collation: 'C' })
  key: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_person_name_keys' })
  personId: string;
}
