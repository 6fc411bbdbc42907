import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/**
 * A batch too large for a NOTIFY waits here to be read; rows of the last minute only. The migration makes the table
 * UNLOGGED, which no decorator can say: nothing in it has to survive a crash.
 */
@Entity('realtime_packets')
export class RealtimePacket {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', primaryKeyConstraintName: 'realtime_packets_pkey' })
  id: string;

  @Column({ type: 'text' })
  batch: string;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}
