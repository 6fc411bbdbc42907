import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Up to where a person has read a channel. */
@Entity('read_markers')
@ForeignKey('persons', ['personId'], ['id'], { name: 'fk_read_markers_person', onDelete: 'CASCADE' })
@ForeignKey('channels', ['channelId'], ['id'], { name: 'fk_read_markers_channel', onDelete: 'CASCADE' })
export class ReadMarker {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_read_markers' })
  personId: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_read_markers' })
  channelId: string;

  @Column({ type: 'bigint' })
  lastReadSeq: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  updatedAt: Date;
}
